package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: reporting. */
final class ReportingCases {
  private ReportingCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
