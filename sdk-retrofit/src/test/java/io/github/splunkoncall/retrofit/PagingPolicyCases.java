package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: pagingPolicies. */
final class PagingPolicyCases {
  private PagingPolicyCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
