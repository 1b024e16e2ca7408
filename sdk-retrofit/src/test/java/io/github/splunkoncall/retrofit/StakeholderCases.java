package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: stakeholders. */
final class StakeholderCases {
  private StakeholderCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
