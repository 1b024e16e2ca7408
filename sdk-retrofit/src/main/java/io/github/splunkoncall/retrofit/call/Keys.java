package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ConfigurationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The keys of a client. Credentials may change while it runs: each attempt asks for them, and the
 * last ones before stay known, because answers to older calls may still show them.
 */
public final class Keys {
  /** So many; a call that is on its way knows its own key besides. */
  static final int REMEMBERED = 32;

  /** So many characters of a key tell nothing. */
  static final int HARMLESS = 3;

  private static final String REDACTED = "[redacted]";

  private final Supplier<Credentials> credentials;
  private final Function<Credentials, RateBudget> budgets;
  private final Key restEndpoint;

  /** Those of the credentials, the newest first. */
  private final AtomicReference<List<Key>> recent;

  /**
   * The keys that this supplier gives, these first, each with its budget, and those in the URL of
   * the REST endpoint.
   */
  public Keys(
      Credentials first,
      Supplier<Credentials> credentials,
      Function<Credentials, RateBudget> budgets,
      Collection<String> ofRestEndpoint) {
    this.credentials = credentials;
    this.budgets = budgets;
    Key initial = Key.of(first, budgets.apply(first));
    this.recent = new AtomicReference<>(List.of(initial));
    this.restEndpoint = Key.ofRestEndpoint(ofRestEndpoint, initial.budget());
  }

  /** What the supplier gives; throws {@link ConfigurationException} if that is nothing. */
  public static Credentials ask(Supplier<Credentials> supplier) {
    Credentials given = supplier.get();
    if (given == null) {
      throw new ConfigurationException("credentials", "The supplier of credentials gave none.");
    }
    return given;
  }

  /** The key to send a call with; what the supplier throws ends the call. */
  Key forCall(Operation operation) {
    if (operation.resource() == Operation.Resource.INGEST) {
      return restEndpoint;
    }
    Credentials current = ask(credentials);
    return find(known(), current).orElseGet(() -> remember(current));
  }

  private List<Key> known() {
    return Objects.requireNonNull(recent.get());
  }

  private static Optional<Key> find(List<Key> keys, Credentials credentials) {
    for (Key key : keys) {
      if (credentials.equals(key.credentials())) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** Another thread may be the first to remember them. */
  private Key remember(Credentials credentials) {
    Key newest = Key.of(credentials, budgets.apply(credentials));
    List<Key> keys =
        recent.updateAndGet(
            known -> find(known, credentials).isPresent() ? known : with(newest, known));
    return find(keys, credentials).orElse(newest);
  }

  private static List<Key> with(Key newest, List<Key> others) {
    return Stream.concat(Stream.of(newest), others.stream().limit(REMEMBERED - 1L)).toList();
  }

  /** The text without any key: those that are known, and the one of the call. */
  String redacted(String text, Key own) {
    List<String> secrets = secrets(own);
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, REDACTED);
    }
    for (String secret : secrets) {
      shown = withoutBeginning(secret, shown);
    }
    return shown;
  }

  /** A text that broke off may end in the middle of a key. */
  private static String withoutBeginning(String secret, String text) {
    for (int length = secret.length() - 1; length > HARMLESS; length--) {
      if (text.endsWith(secret.substring(0, length))) {
        return text.substring(0, text.length() - length) + REDACTED;
      }
    }
    return text;
  }

  /** The text without any key that is known. */
  String redacted(String text) {
    return redacted(text, restEndpoint);
  }

  /** The longest first: of two that overlap, the rest of the longer one would stay. */
  private List<String> secrets(Key own) {
    return Stream.concat(Stream.of(own, restEndpoint), known().stream())
        .flatMap(key -> key.secrets().stream())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return "Keys{…}";
  }
}
