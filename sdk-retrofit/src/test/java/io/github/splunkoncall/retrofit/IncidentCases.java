package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.RerouteResult.TargetResult;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import java.time.Instant;
import java.util.List;

/** The fixtures of incidents in Java. */
final class IncidentCases {
  static final CreateIncidentRequest CREATE =
      CreateIncidentRequest.builder()
          .summary("Till 4 does not print")
          .details("Paper is in; the light is red")
          .addTargets(IncidentTarget.user("ben"), IncidentTarget.escalationPolicy("pol-N1"))
          .build();

  static final IncidentCommand ACKNOWLEDGE =
      IncidentCommand.builder().addIncidentNumbers("903", "902").message("both are mine").build();

  static final IncidentCommand RESOLVE = IncidentCommand.of("902");

  static final List<Incident> INCIDENTS =
      List.of(
          Incident.builder()
              .number("902")
              .entityId("queue/orders-eu")
              .displayName("Orders queue above 10000")
              .entityState(EntityState.CRITICAL)
              .entityType(EntityType.SERVICE)
              .phase(IncidentPhase.ACKED)
              .routingKey("shop")
              .service("orders-eu")
              .host("mq3")
              .alertCount(5)
              .startTime(Instant.parse("2025-01-31T23:59:58Z"))
              .lastAlertTime(Instant.parse("2025-02-01T00:04:00Z"))
              .lastAlertId("aa8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a01")
              .firstAlertId("bb8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a02")
              .monitorName("queuewatch")
              .monitorType(MonitorType.API)
              .link("https://portal.example.org/client/shop/popoutIncident?incidentName=902")
              .addPagedTeams("team-S1")
              .addPagedUsers("noor", "kim")
              .addPagedPolicies(EscalationPolicyCases.POLICIES.get(0))
              .addTransitions(
                  Transition.builder()
                      .name(TransitionName.ACKED)
                      .at(Instant.parse("2025-02-01T00:01:30Z"))
                      .by("noor")
                      .message("on it")
                      .manually(true)
                      .alertId("cc8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a03")
                      .build())
              .build(),
          Incident.builder()
              .number("903")
              .entityId("dd8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a04")
              .displayName("Till 4 does not print")
              .entityState(EntityState.CRITICAL)
              .phase(IncidentPhase.UNACKED)
              .routingKey("routingdefault")
              .service("Till 4 does not print")
              .host("")
              .alertCount(1)
              .startTime(Instant.parse("2025-02-01T08:00:00Z"))
              .lastAlertTime(Instant.parse("2025-02-01T08:00:00Z"))
              .lastAlertId("ee8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a05")
              .monitorName("vouser-kim")
              .monitorType(MonitorType.MANUAL)
              .addPagedUsers("ben")
              .addPagedPolicies(
                  EscalationPolicySummary.builder()
                      .policy(
                          PolicyRef.of(
                              "Generated Direct User Policy for ben", "directUserPolicySlug-ben"))
                      .build())
              .build());

  static final CreatedIncident CREATED =
      CreatedIncident.builder()
          .number("904")
          .entityId("ff8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a06")
          .putConferenceBridge("errorMsg", "no bridge is set up")
          .build();

  static final List<CommandResult> ACKNOWLEDGED =
      List.of(
          accepted("903", "dd8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a04"),
          accepted("902", "queue/orders-eu"));

  static final List<CommandResult> RESOLVED = List.of(accepted("902", "queue/orders-eu"));

  private static final List<Reroute> REROUTES =
      List.of(
          Reroute.builder()
              .incidentNumber("903")
              .targets(CREATE.targets())
              .additional(true)
              .build(),
          Reroute.of("902", IncidentTarget.user("noor")));

  private static final List<RerouteResult> REROUTED =
      List.of(
          RerouteResult.builder()
              .incidentNumber("903")
              .accepted(true)
              .addTargets(
                  TargetResult.builder().slug("ben").accepted(true).build(),
                  TargetResult.builder().slug("pol-N1").accepted(true).message("").build())
              .build(),
          RerouteResult.builder()
              .incidentNumber("902")
              .accepted(true)
              .message("")
              .addTargets(TargetResult.builder().slug("noor").accepted(true).build())
              .build());

  private IncidentCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(Operation.LIST_INCIDENTS, api -> api.incidents().list(), INCIDENTS),
        WireCase.of(Operation.CREATE_INCIDENT, api -> api.incidents().create(CREATE), CREATED),
        WireCase.of(
            Operation.ACKNOWLEDGE_INCIDENTS,
            api -> api.incidents().acknowledge(ACKNOWLEDGE),
            ACKNOWLEDGED),
        WireCase.of(Operation.RESOLVE_INCIDENTS, api -> api.incidents().resolve(RESOLVE), RESOLVED),
        new WireCase(
            Operation.GET_INCIDENT,
            "/api-public/v1/incidents/902",
            api -> api.incidents().get("902"),
            INCIDENTS.get(0)),
        WireCase.of(
            Operation.ACKNOWLEDGE_INCIDENTS_BY_USER,
            api -> api.incidents().acknowledgeMine("all mine"),
            ACKNOWLEDGED),
        WireCase.of(
            Operation.RESOLVE_INCIDENTS_BY_USER, api -> api.incidents().resolveMine(), RESOLVED),
        WireCase.of(
            Operation.REROUTE_INCIDENTS, api -> api.incidents().reroute(REROUTES), REROUTED));
  }

  private static CommandResult accepted(String number, String entityId) {
    return CommandResult.builder()
        .incidentNumber(number)
        .entityId(entityId)
        .accepted(true)
        .message("")
        .build();
  }
}
