package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: contactMethods. */
final class ContactMethodRoutes {
  private ContactMethodRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
