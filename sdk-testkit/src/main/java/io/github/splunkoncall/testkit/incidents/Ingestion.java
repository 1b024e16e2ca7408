package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.CRITICAL_ALERTS_UNACKNOWLEDGE;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ENTITY_ID_IS_THE_TITLE;
import static io.github.splunkoncall.testkit.assumptions.Assumption.INFOS_JOIN_INCIDENTS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.INGESTED_ACKS_ARE_MANUAL;
import static io.github.splunkoncall.testkit.assumptions.Assumption.INGESTED_ACKS_REPEAT;
import static io.github.splunkoncall.testkit.assumptions.Assumption.MONITORING_TOOL_IS_THE_MONITOR;
import static io.github.splunkoncall.testkit.assumptions.Assumption.REST_ENDPOINT_MONITOR_TYPE;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ROUTING_KEY_IS_SHOWN_AS_SENT;
import static io.github.splunkoncall.testkit.assumptions.Assumption.WARNINGS_JOIN_INCIDENTS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.WARNINGS_OPEN_INCIDENTS;

import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.testkit.alerts.ReceivedAlert;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.RoutingKeyState;
import java.util.Objects;
import java.util.Optional;

/** What alerts do to incidents: open one, join it, acknowledge it, resolve it, or nothing. */
final class Ingestion {
  private final Organisation organisation;
  private final Register register;
  private final Paging paging;

  Ingestion(Organisation organisation, Register register, Paging paging) {
    this.organisation = organisation;
    this.register = register;
    this.paging = paging;
  }

  /** Does what the alert says; without a routing key on the default route. */
  void apply(ReceivedAlert alert, Optional<String> routingKey) {
    Optional<IncidentState> open = register.open(alert.entityId());
    switch (alert.type().known()) {
      case CRITICAL ->
          open.ifPresentOrElse(
              incident -> joinCritical(incident, alert, routingKey),
              () -> open(alert, routingKey, EntityState.CRITICAL));
      case WARNING -> {
        if (open.isPresent()) {
          joinIf(WARNINGS_JOIN_INCIDENTS, open.get(), alert, EntityState.WARNING);
        } else if (organisation.assumed(WARNINGS_OPEN_INCIDENTS)) {
          open(alert, routingKey, EntityState.WARNING);
        }
      }
      case INFO ->
          open.ifPresent(
              incident -> joinIf(INFOS_JOIN_INCIDENTS, incident, alert, EntityState.INFO));
      case ACKNOWLEDGEMENT -> open.ifPresent(incident -> acknowledge(incident, alert));
      case RECOVERY -> open.ifPresent(incident -> resolve(incident, alert));
      case UNKNOWN -> throw new IllegalArgumentException("refused before: " + alert.type());
    }
  }

  private void open(ReceivedAlert alert, Optional<String> routingKey, EntityState state) {
    RoutingKeyState route = route(routingKey);
    Incident.Builder known =
        Incident.builder()
            .entityId(alert.entityId())
            .displayName(
                alert
                    .text("entity_display_name")
                    .or(
                        () ->
                            Optional.of(alert.entityId())
                                .filter(id -> assumed(ENTITY_ID_IS_THE_TITLE))))
            .host(alert.text("host_name").or(() -> alert.text("hostname")).orElse(""))
            .entityState(state)
            .routingKey(shown(route, routingKey))
            .monitorName(
                alert
                    .text("monitoring_tool")
                    .filter(tool -> assumed(MONITORING_TOOL_IS_THE_MONITOR)))
            .monitorType(organisation.assumed(REST_ENDPOINT_MONITOR_TYPE));
    IncidentState incident = register.add(known, alert.uuid());
    if (route.multiResponder()) {
      incident.needSeveralResponders();
    }
    page(incident, route);
  }

  private void joinCritical(
      IncidentState incident, ReceivedAlert alert, Optional<String> routingKey) {
    incident.join(alert, EntityState.CRITICAL);
    if (incident.is(IncidentPhase.ACKED) && assumed(CRITICAL_ALERTS_UNACKNOWLEDGE)) {
      incident.reopen();
      paging.stop(incident);
      page(incident, route(routingKey));
    }
  }

  private void joinIf(
      Assumption<Boolean> assumption,
      IncidentState incident,
      ReceivedAlert alert,
      EntityState state) {
    if (assumed(assumption)) {
      incident.join(alert, state);
    }
  }

  private void acknowledge(IncidentState incident, ReceivedAlert alert) {
    if (incident.is(IncidentPhase.UNACKED) || assumed(INGESTED_ACKS_REPEAT)) {
      incident.report(alert);
      incident.move(
          IncidentPhase.ACKED,
          transition(TransitionName.ACKED, alert)
              .by(alert.text("ack_author"))
              .message(alert.text("ack_msg"))
              .manually(assumed(INGESTED_ACKS_ARE_MANUAL))
              .build());
    }
    paging.responded(incident, alert.text("ack_author").orElse(""));
  }

  private void resolve(IncidentState incident, ReceivedAlert alert) {
    incident.report(alert, EntityState.OK);
    incident.move(
        IncidentPhase.RESOLVED,
        transition(TransitionName.RESOLVED, alert).by("SYSTEM").manually(false).build());
    paging.resolved(incident);
  }

  private Transition.Builder transition(TransitionName name, ReceivedAlert alert) {
    return Transition.builder().name(name).at(organisation.now()).alertId(alert.uuid());
  }

  private void page(IncidentState incident, RoutingKeyState route) {
    paging.page(
        incident, route.policySlugs().stream().map(IncidentTarget::escalationPolicy).toList());
  }

  /** The routing key with this text in any case, or else the default route. */
  private RoutingKeyState route(Optional<String> sent) {
    RoutingKeyState defaultRoute =
        Objects.requireNonNull(organisation.routingKeys().get(RoutingKeyState.DEFAULT));
    return sent.map(key -> organisation.routingKeys().get(organisation.routingKeyName(key)))
        .orElse(defaultRoute);
  }

  /** How the incident shows the routing key (Q13). */
  private String shown(RoutingKeyState route, Optional<String> sent) {
    String ownName = route.isDefault() ? Register.DEFAULT_ROUTE : route.key();
    return assumed(ROUTING_KEY_IS_SHOWN_AS_SENT) ? sent.orElse(ownName) : ownName;
  }

  private boolean assumed(Assumption<Boolean> assumption) {
    return organisation.assumed(assumption);
  }
}
