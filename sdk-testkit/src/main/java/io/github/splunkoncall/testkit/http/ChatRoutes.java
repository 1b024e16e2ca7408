package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: chat. */
final class ChatRoutes {
  private ChatRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
