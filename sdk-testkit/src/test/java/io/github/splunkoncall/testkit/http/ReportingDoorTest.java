package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.ADJUSTED_TOTAL_MERGES_DUTIES;
import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_HAS_END_TIMES;
import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_IS_LOWER_CASE;
import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_IS_NEWEST_FIRST;
import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_LIMIT_IS_CUT;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ON_CALL_LOG_LAGS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.RUNNING_DUTY_HAS_NO_END;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.reporting.Duty;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.UserLog;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reporting as bytes, and the other side of each guess about it. */
class ReportingDoorTest extends HttpDoorSuite {
  private static final String HISTORY = "/api-reporting/v2/incidents";
  private static final String ALL = "?currentPhase=resolved,triggered,acknowledged";

  @Test
  void q12_incidentsAreInLowerCaseAndHaveFewerFields() {
    client.post(INCIDENTS, creation());
    client.patch(ACK, "{\"userName\": \"ben\", \"incidentNames\": [\"1\"]}");
    Incident incident = fake.incident("1");
    String team = incident.pagedTeams().get(0);
    String policy = incident.pagedPolicies().get(0).slug();
    String alert = incident.lastAlertId().orElseThrow();

    assertThat(client.get(HISTORY + ALL).json())
        .isEqualTo(
            Answer.parse(
                """
                {"offset": 0, "limit": 20, "total": 1, "incidents": [{
                  "incidentNumber": "1",
                  "entityId": "%s",
                  "entityDisplayName": "Disk full",
                  "entityState": "critical",
                  "entityType": "service",
                  "currentPhase": "acknowledged",
                  "routingKey": "default",
                  "service": "Disk full",
                  "host": "",
                  "alertCount": 1,
                  "startTime": "2025-01-06T09:00:00Z",
                  "lastAlertTime": "2025-01-06T09:00:00Z",
                  "lastAlertId": "%s",
                  "pagedTeams": ["%s"],
                  "pagedUsers": ["ana"],
                  "pagedPolicies": [{
                    "policy": {
                      "name": "DB primary",
                      "slug": "%s",
                      "_selfUrl": "/api-public/v1/policies/%s"},
                    "team": {"name": "Databases", "slug": "%s"}}],
                  "transitions": [
                    {"name": "triggered", "at": "2025-01-06T09:00:00Z", "alertId": "%s",
                     "alertUrl": "https://api.victorops.com/api-public/v1/alerts/%s"},
                    {"name": "acknowledged", "at": "2025-01-06T09:00:00Z", "by": "ben",
                     "message": "", "manually": true}]}]}
                """
                    .formatted(
                        incident.entityId().orElseThrow(),
                        alert,
                        team,
                        policy,
                        policy,
                        team,
                        alert,
                        alert)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?currentPhase=",
        "?currentPhase=resolved",
        "?currentPhase=RESOLVED",
        "?incidentNumber=2,3:9",
        "?incidentNumber=2%2C3%3A9",
        "?startedAfter=2025-01-06T08:59:59Z&startedBefore=2025-01-06T10:00:01%2B01:00",
        "?service=Disk+full,other&routingKey=DEFAULT",
      })
  void q68_resolvedIncidentsAreTheDefault(String query) {
    client.post(INCIDENTS, creation());
    client.post(INCIDENTS, creation());
    client.patch(RESOLVE, "{\"userName\": \"ben\", \"incidentNames\": [\"2\"]}");

    assertThat(numbers(client.get(HISTORY + query))).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?limit=x                        | Malformed parameter: For input string: \"x\"",
        "?limit=0                        | limit must be from 1 to 100, not 0",
        "?offset=-1                      | offset must be from 0 to 2147483647, not -1",
        "?incidentNumber=4,x             | numbers must be digits, not 'x'",
        "?incidentNumber=9:4             | last must not be below first: 4 is below 9",
        "?startedAfter=yesterday         | Malformed parameter: Text 'yesterday' could not be parsed"
            + " at index 0",
      })
  void whatMakesNoSenseIsRefused(String query, String text) {
    Answer answer = client.get(HISTORY + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo(text);
  }

  @Test
  void aLimitOver100IsCutOrRefused() {
    assertThat(client.get(HISTORY + "?limit=101").json())
        .isEqualTo(
            Answer.parse("{\"offset\": 0, \"limit\": 100, \"total\": 0, \"incidents\": []}"));

    try (FakeServer strict = with(org -> org.assume(HISTORY_LIMIT_IS_CUT, false)).startServer()) {
      assertThat(RawClient.of(strict).get(HISTORY + "?limit=101").status()).isEqualTo(400);
      assertThat(RawClient.of(strict).get(HISTORY + "?limit=100").status()).isEqualTo(200);
    }
  }

  @Test
  void theOldestIncidentCanBeFirst() {
    FakeSplunkOnCall other = with(org -> org.assume(HISTORY_IS_NEWEST_FIRST, false));
    for (int i = 0; i < 3; i++) {
      other.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    }

    assertThat(other.api().reporting().incidents(HistoryQuery.all()).incidents())
        .extracting(Incident::number)
        .containsExactly("1", "2", "3");
  }

  @Test
  void q12_theClientUnderstandsUpperCaseAsWell() {
    FakeSplunkOnCall other = with(org -> org.assume(HISTORY_IS_LOWER_CASE, false));
    String number = other.api().triggerAlarm("s", "d", IncidentTarget.user("ana")).number();
    other.api().acknowledgeIncident(number);

    Incident incident = throughClient(other, ReportingDoorTest::first);

    assertThat(incident).isEqualTo(first(other.api()));
    assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED).hasToString("ACKED");
    assertThat(incident.entityState()).contains(EntityState.CRITICAL);
    assertThat(incident.transitions())
        .extracting(Transition::name)
        .containsExactly(TransitionName.TRIGGERED, TransitionName.ACKED);
    assertThat(incident.transitions().get(0).name()).hasToString("TRIGGERED");
  }

  @Test
  void q71_anEndTimeCanBeThere() {
    FakeSplunkOnCall other = with(org -> org.assume(HISTORY_HAS_END_TIMES, true));
    String number = other.api().triggerAlarm("s", "d", IncidentTarget.user("ana")).number();
    assertThat(first(other.api()).endTime()).isEmpty();
    other.api().acknowledgeIncident(number);
    other.clock().advance(Duration.ofMinutes(7));
    other.api().resolveIncident(number);

    assertThat(throughClient(other, ReportingDoorTest::first).endTime())
        .contains(other.clock().now());
  }

  @Test
  void q69_q70_theOnCallLogCountsHoursAndMinutesAndHasMilliseconds() {
    String team = fake.team("Databases").slug();
    fake.clock().advance(Duration.ofMinutes(90));

    assertThat(client.get(log(team) + "?userName=ben&start=2025-01-06T08:59:00Z").json())
        .isEqualTo(
            Answer.parse(
                """
                {"teamSlug": "%s", "start": "2025-01-06T08:59:00.000Z",
                 "end": "2025-01-06T23:59:59.000Z", "results": 1, "userLogs": [
                  {"userId": "ben",
                   "total": {"hours": 1, "minutes": 31},
                   "adjustedTotal": {"hours": 1, "minutes": 31},
                   "log": [
                    {"on": "2025-01-06T08:59:00.000Z", "duration": {"hours": 1, "minutes": 31},
                     "escalationPolicy": {"name": "Databases", "slug": "%s"}}]}]}
                """
                    .formatted(team, team)));
    assertThat(client.get(log(team) + "?start=soon").status()).isEqualTo(400);
    assertThat(client.get(log("team-x")).status()).isEqualTo(404);
  }

  @Test
  void aDutyThatGoesOnCanEndNow() {
    FakeSplunkOnCall other = with(org -> org.assume(RUNNING_DUTY_HAS_NO_END, false));

    Duty duty = throughClient(other, api -> webLog(api, other)).duties().get(0);

    assertThat(duty.off()).contains(other.clock().now());
    assertThat(duty.duration()).isEqualTo(Duration.ofHours(9));
  }

  @Test
  void theOnCallLogCanLagBehind() {
    UserLog log = webLog(with(org -> org.assume(ON_CALL_LOG_LAGS, Duration.ofMinutes(15))));

    assertThat(log.adjustedTotal()).isEqualTo(Duration.ofHours(9).minusMinutes(15));
  }

  @Test
  void theAdjustedTotalCanBeTheTotal() {
    UserLog merged = webLog(with(org -> {}));
    UserLog added = webLog(with(org -> org.assume(ADJUSTED_TOTAL_MERGES_DUTIES, false)));

    assertThat(merged.total()).isEqualTo(Duration.ofHours(18));
    assertThat(merged.adjustedTotal()).isEqualTo(Duration.ofHours(9));
    assertThat(added.adjustedTotal()).isEqualTo(added.total()).isEqualTo(merged.total());
  }

  private static String log(String team) {
    return "/api-reporting/v1/team/" + team + "/oncall/log";
  }

  /** The log of ana, who is on call twice. */
  private static UserLog webLog(FakeSplunkOnCall fake) {
    return webLog(fake.api(), fake);
  }

  private static UserLog webLog(SplunkOnCallApi api, FakeSplunkOnCall fake) {
    return api.reporting().onCallLog(fake.team("Web").slug()).users().get(0);
  }

  private static FakeSplunkOnCall with(Consumer<OrganisationBuilder> assumption) {
    return FakeSplunkOnCall.create(
        organisation ->
            assumption.accept(
                organisation.team(
                    "Web",
                    team ->
                        team.members("ana").policy("Night", policy -> policy.notifyUsers("ana")))));
  }

  private static Incident first(SplunkOnCallApi api) {
    return api.reporting().incidents(HistoryQuery.all()).incidents().get(0);
  }

  private static <T> T throughClient(FakeSplunkOnCall fake, Function<SplunkOnCallApi, T> call) {
    OkHttpClient http = new OkHttpClient();
    try (FakeServer server = fake.startServer()) {
      return call.apply(
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .httpClient(http)
              .build());
    } finally {
      http.connectionPool().evictAll();
    }
  }

  private static List<Object> numbers(Answer answer) {
    return answer.array("incidents").stream()
        .<Object>map(incident -> ((Map<?, ?>) incident).get("incidentNumber"))
        .toList();
  }
}
