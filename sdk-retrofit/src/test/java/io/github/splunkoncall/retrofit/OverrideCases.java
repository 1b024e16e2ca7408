package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: overrides. */
final class OverrideCases {
  private OverrideCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
