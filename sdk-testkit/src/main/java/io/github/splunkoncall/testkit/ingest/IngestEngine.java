package io.github.splunkoncall.testkit.ingest;

import static io.github.splunkoncall.testkit.assumptions.Assumption.REFUSED_ALERT_STATUS;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.testkit.alertrules.AlertRulesEngine;
import io.github.splunkoncall.testkit.alerts.ReceivedAlert;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Alert ingestion by the REST endpoint integration in the fake. */
public final class IngestEngine {
  private final Organisation organisation;
  private final IncidentsEngine incidents;
  private final AlertRulesEngine rules;

  /** Of this organisation. */
  public IngestEngine(
      Organisation organisation, IncidentsEngine incidents, AlertRulesEngine rules) {
    this.organisation = organisation;
    this.incidents = incidents;
    this.rules = rules;
  }

  /**
   * Takes an alert in, keeps what the alert rules make of it, and does to incidents what that says;
   * returns its entity id. Without a routing key it goes the default route.
   */
  public String take(Optional<String> routingKey, Map<String, Object> sent) {
    Map<String, Object> fields = new LinkedHashMap<>(rules.applied(routingKey.orElse(""), sent));
    ReceivedAlert alert =
        new ReceivedAlert(
            organisation.ids().uuid(), Optional.of(organisation.now()), completed(fields));
    requireKnownType(alert);
    organisation.alerts().put(alert.uuid(), alert.detail());
    incidents.receive(alert, routingKey);
    return alert.entityId();
  }

  /** With what the service adds. */
  private Map<String, Object> completed(Map<String, Object> fields) {
    Object id = fields.get("entity_id");
    if (!(id instanceof String || id instanceof Number) || id.toString().isBlank()) {
      fields.put("entity_id", organisation.ids().uuid());
    }
    Object tool = fields.get("monitoring_tool");
    if (tool != null) {
      fields.put("monitor_name", tool);
    }
    fields.put("VO_MONITOR_TYPE", "API");
    return fields;
  }

  private void requireKnownType(ReceivedAlert alert) {
    if (alert.type().known() == MessageType.Known.UNKNOWN) {
      throw new ServiceRefusal(
          organisation.assumed(REFUSED_ALERT_STATUS),
          alert
              .text("message_type")
              .map(type -> "Unknown message_type '" + type + "'")
              .orElse("message_type is missing"));
    }
  }
}
