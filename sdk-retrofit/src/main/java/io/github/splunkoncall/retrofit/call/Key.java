package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.internal.KeyRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What calls are sent with: credentials, or the key of a REST endpoint, which a URL has. */
public final class Key {
  private final @Nullable Credentials credentials;
  private final List<String> secrets;
  private final RateBudget budget;
  private final KeyRecord record = new KeyRecord();

  private Key(@Nullable Credentials credentials, Stream<String> secrets, RateBudget budget) {
    this.credentials = credentials;
    this.budget = budget;
    this.secrets = secrets.flatMap(Key::spellings).distinct().toList();
  }

  static Key of(Credentials credentials, RateBudget budget) {
    return new Key(credentials, Stream.of(credentials.apiId(), credentials.apiKey()), budget);
  }

  static Key ofRestEndpoint(Collection<String> secrets, RateBudget budget) {
    return new Key(null, secrets.stream(), budget);
  }

  /** The credentials for the headers; null if the URL has the key. */
  public @Nullable Credentials credentials() {
    return credentials;
  }

  /** What must not be shown. */
  List<String> secrets() {
    return secrets;
  }

  /** What calls with the key may be sent. */
  RateBudget budget() {
    return budget;
  }

  /** What the key has done so far. */
  KeyRecord record() {
    return record;
  }

  /** As it is, and as JSON and a URL may spell it. */
  private static Stream<String> spellings(String secret) {
    String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
    return Stream.of(
        secret, json, json.replace("/", "\\/"), URLEncoder.encode(secret, StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Key{…}";
  }
}
