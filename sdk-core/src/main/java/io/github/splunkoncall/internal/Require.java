package io.github.splunkoncall.internal;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;

/** Checks of arguments that name the parameter and never wait for the service to object. */
public final class Require {
  private Require() {}

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it is blank. */
  public static String notBlank(String parameter, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(parameter + " must not be blank");
    }
    return value;
  }

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it is too short. */
  public static String atLeast(int length, String parameter, String value) {
    if (value.strip().length() < length) {
      throw new IllegalArgumentException(
          parameter + " must have at least " + length + " characters");
    }
    return value;
  }

  /** Throws an {@link IllegalArgumentException} if there is no value, or if one is blank. */
  public static void noneBlank(String parameter, Collection<String> values) {
    notEmpty(parameter, values);
    for (String value : values) {
      if (value.isBlank()) {
        throw new IllegalArgumentException(parameter + " must not contain a blank value");
      }
    }
  }

  /** Throws an {@link IllegalArgumentException} if {@code values} is empty. */
  public static void notEmpty(String parameter, Collection<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(parameter + " must not be empty");
    }
  }

  /**
   * Returns {@code value} if it can be one segment of a path, or throws an {@link
   * IllegalArgumentException}: blank text, {@code .} and {@code ..}, control characters and broken
   * surrogate pairs could change which path is called. What else is special gets encoded.
   */
  public static String identifier(String parameter, String value) {
    notBlank(parameter, value);
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(parameter + " must not be '" + value + "'");
    }
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (Character.isISOControl(c) || loneSurrogate) {
        throw new IllegalArgumentException(
            "%s has a character that is not allowed at position %d".formatted(parameter, i + 1));
      }
    }
    return value;
  }

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it is no time. */
  public static Duration positive(String parameter, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(parameter + " must be longer than zero, not " + value);
    }
    return value;
  }

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it is outside. */
  public static int inRange(String parameter, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(
          "%s must be from %d to %d, not %d".formatted(parameter, lowest, highest, value));
    }
    return value;
  }

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it is negative. */
  public static long notNegative(String parameter, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(parameter + " must not be negative, but is " + value);
    }
    return value;
  }

  /**
   * Returns {@code value} as a region that the service can know by its name, or throws an {@link
   * IllegalArgumentException} if it is only an offset.
   */
  public static ZoneId region(String parameter, ZoneId value) {
    if (value.equals(ZoneOffset.UTC)) {
      return ZoneId.of("UTC");
    }
    if (!ZoneId.getAvailableZoneIds().contains(value.getId())) {
      throw new IllegalArgumentException(
          parameter + " must be a region such as Europe/Stockholm, not " + value);
    }
    return value;
  }

  /**
   * Returns {@code value} as the number that some operations want, or throws an {@link
   * IllegalArgumentException} if it is none.
   */
  public static int incidentNumber(String parameter, String value) {
    if (value.matches("0|[1-9][0-9]{0,9}") && Long.parseLong(value) <= Integer.MAX_VALUE) {
      return Integer.parseInt(value);
    }
    throw new IllegalArgumentException(
        parameter + " must be the number of an incident, not '" + value + "'");
  }
}
