package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The budgets of this process: clients with the same key share what is left of each limit, because
 * the service counts per key. What no client has any more is forgotten.
 */
public final class RateBudgets {
  private static final Map<Place, WeakReference<RateWindow>> WINDOWS = new HashMap<>();

  private RateBudgets() {}

  /** Whose window it is, and of what; no credential can be read from it. */
  private record Place(String digest, Operation operation, RateLimit limit) {}

  /**
   * A budget for a client with these credentials, at this origin; it shares each limit with all
   * others that have the same.
   */
  public static RateBudget of(
      Credentials credentials, String origin, Map<Operation, RateLimit> limits) {
    String digest = digest(credentials, origin);
    synchronized (WINDOWS) {
      WINDOWS.values().removeIf(reference -> reference.get() == null);
      return new RateBudget(
          limits, (operation, limit) -> window(new Place(digest, operation, limit)));
    }
  }

  private static RateWindow window(Place place) {
    WeakReference<RateWindow> known = WINDOWS.get(place);
    RateWindow window = known == null ? null : known.get();
    if (window == null) {
      window =
          new RateWindow(
              place.operation(), place.limit(), System::nanoTime, Sleeper.OF_THE_THREAD, null);
      WINDOWS.put(place, new WeakReference<>(window));
    }
    return window;
  }

  private static String digest(Credentials credentials, String origin) {
    String text = credentials.apiId() + "\0" + credentials.apiKey() + "\0" + origin;
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
