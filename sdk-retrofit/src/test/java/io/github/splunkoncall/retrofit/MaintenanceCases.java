package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: maintenance. */
final class MaintenanceCases {
  private MaintenanceCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
