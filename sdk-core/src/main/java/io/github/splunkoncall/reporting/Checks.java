package io.github.splunkoncall.reporting;

import io.github.splunkoncall.internal.Require;
import java.time.Instant;
import java.util.Optional;

/** Checks of the queries of this package. */
final class Checks {
  private Checks() {}

  /** Values of a list go to the service as one text with commas. */
  static void listed(String parameter, String value) {
    Require.notBlank(parameter, value);
    if (value.indexOf(',') >= 0) {
      throw new IllegalArgumentException(
          parameter + " must not contain a comma: the service would take it for two values");
    }
  }

  /** If there are both, the second time must be after the first. */
  static void inOrder(
      String firstParameter,
      Optional<Instant> first,
      String secondParameter,
      Optional<Instant> second) {
    if (first.isPresent() && second.isPresent() && !second.get().isAfter(first.get())) {
      throw new IllegalArgumentException(secondParameter + " must be after " + firstParameter);
    }
  }
}
