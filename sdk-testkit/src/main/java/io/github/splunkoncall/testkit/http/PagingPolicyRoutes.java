package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: pagingPolicies. */
final class PagingPolicyRoutes {
  private PagingPolicyRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
