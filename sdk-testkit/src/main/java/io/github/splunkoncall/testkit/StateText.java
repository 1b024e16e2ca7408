package io.github.splunkoncall.testkit;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.testkit.engine.Engine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a fake says of itself in a few lines: its clock, and the incidents that are or were. */
final class StateText {
  private static final int MOST_INCIDENTS = 10;

  private StateText() {}

  static String of(Engine engine) {
    return engine.locked(e -> text(e.organisation().now(), e.incidents().all()));
  }

  private static String text(Instant now, List<Incident> incidents) {
    int older = Math.max(0, incidents.size() - MOST_INCIDENTS);
    List<String> lines = new ArrayList<>();
    lines.add("clock: " + now);
    lines.add("incidents: " + (incidents.isEmpty() ? "none" : incidents.size()));
    if (older > 0) {
      lines.add("  (the %d oldest are left out)".formatted(older));
    }
    incidents.stream().skip(older).map(StateText::line).forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String line(Incident incident) {
    String paged =
        incident.pagedUsers().isEmpty() ? "nobody" : String.join(", ", incident.pagedUsers());
    return "  #%s %s \"%s\", paged %s"
        .formatted(
            incident.number(), incident.phase().text(), incident.displayName().orElse(""), paged);
  }
}
