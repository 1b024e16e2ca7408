package io.github.splunkoncall.errors;

/**
 * What is known of the key of a call, to tell apart the causes of a 403.
 *
 * @param worked whether a call with it has succeeded before
 * @param changed whether one of those changed something, so that the key is not read-only
 * @param nearLimit whether the client has just used up the limit of the operation
 */
public record KeyHistory(boolean worked, boolean changed, boolean nearLimit) {
  /** Of a key that was not used before. */
  public static final KeyHistory NONE = new KeyHistory(false, false, false);
}
