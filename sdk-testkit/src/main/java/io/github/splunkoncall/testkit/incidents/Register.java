package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.state.Organisation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All incidents there ever were, by number, and where new ones get theirs. */
final class Register {
  /** What incidents show as the routing key if none was sent (Q13). */
  static final String DEFAULT_ROUTE = "routingdefault";

  private static final String PORTAL =
      "https://portal.victorops.com/client/fake/popoutIncident?incidentName=";

  private final Organisation organisation;
  private final Map<String, IncidentState> incidents = new LinkedHashMap<>();
  private long lastNumber;

  Register(Organisation organisation) {
    this.organisation = organisation;
  }

  /** In the order in which they were opened. */
  Collection<IncidentState> all() {
    return Collections.unmodifiableCollection(incidents.values());
  }

  @Nullable IncidentState find(String number) {
    return incidents.get(number);
  }

  /** The incident that further alerts about the entity belong to. */
  Optional<IncidentState> open(String entityId) {
    return incidents.values().stream()
        .filter(incident -> incident.entityId().equals(entityId))
        .filter(incident -> !incident.is(IncidentPhase.RESOLVED))
        .findFirst();
  }

  /** A new incident out of what is known about it and its first alert. */
  IncidentState add(Incident.Builder known, String alertId) {
    String number = Long.toString(lastNumber + 1);
    Incident opened =
        known
            .number(number)
            .phase(IncidentPhase.UNACKED)
            .entityType(EntityType.SERVICE)
            .alertCount(1)
            .startTime(organisation.now())
            .lastAlertTime(organisation.now())
            .lastAlertId(alertId)
            .firstAlertId(alertId)
            .link(PORTAL + number)
            .build();
    IncidentState incident = new IncidentState(opened);
    keep(incident);
    return incident;
  }

  /** Adds an incident that has a number. */
  void keep(IncidentState incident) {
    incidents.put(incident.number(), incident);
    if (incident.number().matches("\\d{1,18}")) {
      lastNumber = Math.max(lastNumber, Long.parseLong(incident.number()));
    }
  }
}
