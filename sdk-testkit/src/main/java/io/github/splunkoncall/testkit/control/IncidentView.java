package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An incident as the control interface shows it. */
final class IncidentView {
  private IncidentView() {}

  static Map<String, Object> of(Incident incident, Instant now) {
    return Fields.of("number", incident.number())
        .with("title", incident.displayName())
        .with("phase", incident.phase())
        .with("since", incident.startTime())
        .with("age", incident.startTime().map(start -> Duration.between(start, now)))
        .with("routingKey", incident.routingKey())
        .with("alerts", incident.alertCount())
        .with(
            "pagedPolicies",
            incident.pagedPolicies().stream().map(EscalationPolicySummary::name).toList())
        .with("pagedUsers", incident.pagedUsers())
        .with("latest", latest(incident.transitions()))
        .values();
  }

  private static Optional<Map<String, Object>> latest(List<Transition> transitions) {
    return transitions.stream()
        .reduce((earlier, later) -> later)
        .map(
            transition ->
                Fields.of("to", transition.name())
                    .with("at", transition.at())
                    .with("by", transition.by())
                    .with("message", transition.message().filter(text -> !text.isEmpty()))
                    .values());
  }
}
