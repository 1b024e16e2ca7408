package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.GET_ON_CALL_LOG;
import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.reporting.Duty;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.NumberRange;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.UserLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The fixtures of reporting in Java. */
final class ReportingCases {
  private static final String ALERTS = "https://api.victorops.com/api-public/v1/alerts/";

  static final HistoryQuery QUERY =
      HistoryQuery.builder()
          .offset(40)
          .limit(2)
          .entityId("queue/orders eu")
          .addNumbers("4", "17")
          .addNumberRanges(new NumberRange("800", "950"))
          .startedAfter(Instant.parse("2025-01-01T00:00:00.700Z"))
          .startedBefore(Instant.parse("2025-02-01T12:00:00.700Z"))
          .addHosts("mq3", "mq 4&x=1")
          .addServices("orders-eu")
          .allPhases()
          .routingKey("shop+1")
          .build();

  static final HistoryPage PAGE =
      HistoryPage.builder()
          .offset(40)
          .limit(2)
          .total(57)
          .addIncidents(
              Incident.builder()
                  .number("902")
                  .entityId("queue/orders-eu")
                  .displayName("Orders queue above 10000")
                  .phase(IncidentPhase.RESOLVED)
                  .entityState(EntityState.OK)
                  .entityType(EntityType.SERVICE)
                  .routingKey("default")
                  .service("orders-eu")
                  .alertCount(2)
                  .startTime(Instant.parse("2025-01-31T23:59:58Z"))
                  .endTime(Instant.parse("2025-02-01T00:20:00Z"))
                  .lastAlertTime(Instant.parse("2025-02-01T00:20:00Z"))
                  .lastAlertId("aa8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a01")
                  .addPagedTeams("team-S1")
                  .addPagedUsers("noor")
                  .addPagedPolicies(EscalationPolicyCases.POLICIES.get(0))
                  .addTransitions(
                      transition(TransitionName.TRIGGERED, "2025-01-31T23:59:58Z")
                          .alertId("bb8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a02")
                          .alertUrl(ALERTS + "bb8f2e60-3c5b-4b5a-b0a5-6a3f6d1c9a02")
                          .build(),
                      transition(TransitionName.ACKED, "2025-02-01T00:03:00Z").by("noor").build(),
                      transition(TransitionName.RESOLVED, "2025-02-01T00:20:00Z")
                          .by("SYSTEM")
                          .build())
                  .build(),
              Incident.builder().number("901").phase(IncidentPhase.UNACKED).build())
          .build();

  static final OnCallLog LOG =
      OnCallLog.builder()
          .teamSlug("team-S1")
          .start(Instant.parse("2025-02-01T00:00:00Z"))
          .end(Instant.parse("2025-02-02T00:00:00Z"))
          .results(2)
          .addUsers(
              UserLog.builder()
                  .username("noor")
                  .total(Duration.ofHours(30).plusMinutes(30))
                  .adjustedTotal(Duration.ofHours(24))
                  .addDuties(
                      Duty.builder()
                          .on(Instant.parse("2025-02-01T00:00:00Z"))
                          .off(Instant.parse("2025-02-02T00:00:00Z"))
                          .duration(Duration.ofHours(24))
                          .policy(PolicyRef.of("Shop primary", "pol-N1"))
                          .build(),
                      Duty.builder()
                          .on(Instant.parse("2025-02-01T17:30:00.250Z"))
                          .duration(Duration.ofHours(6).plusMinutes(30))
                          .policy(PolicyRef.of("Night", "pol-N9"))
                          .build())
                  .build(),
              UserLog.builder().username("kim").build())
          .build();

  private ReportingCases() {}

  static List<WireCase> all() {
    return List.of(
        new WireCase(
            LIST_INCIDENT_HISTORY,
            "/api-reporting/v2/incidents?offset=40&limit=2&entityId=queue%2Forders%20eu"
                + "&incidentNumber=4,17,800:950&startedAfter=2025-01-01T00:00:00Z"
                + "&startedBefore=2025-02-01T12:00:01Z&host=mq3,mq%204%26x%3D1&service=orders-eu"
                + "&currentPhase=triggered,acknowledged,resolved&routingKey=shop%2B1",
            api -> api.reporting().incidents(QUERY),
            PAGE),
        new WireCase(
            GET_ON_CALL_LOG,
            "/api-reporting/v1/team/team%20S1/oncall/log?start=2025-02-01T00:00:00Z"
                + "&end=2025-02-02T00:00:00Z&userName=noor@shop.example",
            api ->
                api.reporting()
                    .onCallLog(
                        "team S1",
                        OnCallLogQuery.builder()
                            .start(Instant.parse("2025-02-01T00:00:00Z"))
                            .end(Instant.parse("2025-02-02T00:00:00Z"))
                            .username("noor@shop.example")
                            .build()),
            LOG));
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(GET_ON_CALL_LOG, "team", (api, text) -> api.reporting().onCallLog(text)));
  }

  private static Transition.Builder transition(TransitionName name, String at) {
    return Transition.builder().name(name).at(Instant.parse(at));
  }
}
