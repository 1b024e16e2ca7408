package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: alertRules. */
final class AlertRuleCases {
  private AlertRuleCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
