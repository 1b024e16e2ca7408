package io.github.splunkoncall.internal;

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
}
