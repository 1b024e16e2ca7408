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
 * The budgets of this process: clients with the same key share one, because the service counts per
 * key. A budget that no client has any more is forgotten.
 */
public final class RateBudgets {
  private static final Map<Key, WeakReference<RateBudget>> BUDGETS = new HashMap<>();

  private RateBudgets() {}

  /** Whose budget it is; no credential can be read from it. */
  private record Key(String digest, Map<Operation, RateLimit> limits) {}

  /** The budget of all clients with these credentials, at this origin, with these limits. */
  public static RateBudget of(
      Credentials credentials, String origin, Map<Operation, RateLimit> limits) {
    Key key = new Key(digest(credentials, origin), Map.copyOf(limits));
    synchronized (BUDGETS) {
      BUDGETS.values().removeIf(reference -> reference.get() == null);
      WeakReference<RateBudget> known = BUDGETS.get(key);
      RateBudget budget = known == null ? null : known.get();
      if (budget == null) {
        budget = new RateBudget(key.limits(), System::nanoTime, Sleeper.OF_THE_THREAD, null);
        BUDGETS.put(key, new WeakReference<>(budget));
      }
      return budget;
    }
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
