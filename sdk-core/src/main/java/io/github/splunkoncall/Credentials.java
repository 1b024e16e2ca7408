package io.github.splunkoncall;

import io.github.splunkoncall.errors.ConfigurationException;
import org.immutables.value.Value;

/** The API id and API key of one organisation. Neither is ever shown, not even in an error. */
@Value.Immutable
public abstract class Credentials {
  Credentials() {}

  /** The API id, sent as {@code X-VO-Api-Id}. */
  @Value.Redacted
  public abstract String apiId();

  /** The API key, sent as {@code X-VO-Api-Key}. */
  @Value.Redacted
  public abstract String apiKey();

  /**
   * Both halves of a key. Throws {@link ConfigurationException} if one is blank or has a character
   * that is not printable ASCII; the message tells the place, never the character.
   */
  public static Credentials of(String apiId, String apiKey) {
    return ImmutableCredentials.builder()
        .apiId(check("apiId", apiId))
        .apiKey(check("apiKey", apiKey))
        .build();
  }

  private static String check(String setting, String value) {
    if (value.isBlank()) {
      throw new ConfigurationException(setting, setting + " is blank");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c >= 0x7f) {
        throw new ConfigurationException(
            setting,
            "%s has %s character at position %d of %d: check for a copy-and-paste mistake"
                .formatted(setting, kindOf(c), i + 1, value.length()));
      }
    }
    return value;
  }

  private static String kindOf(char c) {
    if (Character.isWhitespace(c)) {
      return "a white space";
    }
    return c > 0x7f ? "a non-ASCII" : "a control";
  }
}
