package io.github.splunkoncall.reporting;

/**
 * Incident numbers from one to another, both included.
 *
 * @param first the lowest number, in digits
 * @param last the highest number, in digits
 */
public record NumberRange(String first, String last) {
  private static final String DIGITS = "\\d{1,18}";

  /** Refuses what is no number, and a last number below the first. */
  public NumberRange {
    if (number("first", first) > number("last", last)) {
      throw new IllegalArgumentException(
          "last must not be below first: %s is below %s".formatted(last, first));
    }
  }

  /** The number, or an {@link IllegalArgumentException} that names the parameter. */
  static long number(String parameter, String number) {
    if (!number.matches(DIGITS)) {
      throw new IllegalArgumentException(parameter + " must be digits, not '" + number + "'");
    }
    return Long.parseLong(number);
  }

  /** Whether a number lies in the range; what is no number does not. */
  public boolean contains(String number) {
    return number.matches(DIGITS)
        && Long.parseLong(first) <= Long.parseLong(number)
        && Long.parseLong(number) <= Long.parseLong(last);
  }
}
