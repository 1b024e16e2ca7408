package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: notes. */
final class NoteRoutes {
  private NoteRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
