package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: rotations. */
final class RotationRoutes {
  private RotationRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
