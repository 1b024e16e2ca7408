package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.internal.AlertFields;
import io.github.splunkoncall.retrofit.alertrules.AlertRulesWire;
import io.github.splunkoncall.retrofit.alerts.AlertsWire;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.incidents.CommandWire;
import io.github.splunkoncall.retrofit.incidents.CreateWire;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.ingest.IngestWire;
import io.github.splunkoncall.retrofit.oncall.LegacyScheduleWire;
import io.github.splunkoncall.retrofit.oncall.OnCallWire;
import io.github.splunkoncall.retrofit.oncall.ScheduleWire;
import io.github.splunkoncall.retrofit.oncall.TakeWire;
import io.github.splunkoncall.retrofit.overrides.OverridesWire;
import io.github.splunkoncall.retrofit.rotations.RotationRequestWire;
import io.github.splunkoncall.retrofit.rotations.RotationsWire;
import io.github.splunkoncall.retrofit.rotations.ShiftWire;
import io.github.splunkoncall.retrofit.teams.TeamsWire;
import io.github.splunkoncall.retrofit.users.UsersWire;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.users.User;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table writes it reads back, and what is absent it does not write. */
class RoundTripTest {
  private static final Incident BARE = Incident.builder().number("1").build();

  static Stream<Arguments> values() {
    return Stream.of(
        row("incidents", IncidentsWire.LIST, IncidentCases.INCIDENTS),
        row("a bare incident", IncidentsWire.INCIDENT, BARE),
        row(
            "an unknown phase",
            IncidentsWire.INCIDENT,
            bare().phase(IncidentPhase.of("Zz")).build()),
        row(
            "an unknown monitor",
            IncidentsWire.INCIDENT,
            bare().monitorType(MonitorType.of("Zz")).build()),
        row(
            "times of every precision",
            IncidentsWire.INCIDENT,
            bare()
                .startTime(Instant.parse("2024-02-29T00:00:00.123456789Z"))
                .lastAlertTime(Instant.parse("1969-12-31T23:59:59Z"))
                .build()),
        row(
            "a bare transition",
            IncidentsWire.INCIDENT,
            bare().addTransitions(Transition.builder().build()).build()),
        row("no incidents", IncidentsWire.LIST, List.of()),
        row("a created incident", CreateWire.CREATED, IncidentCases.CREATED),
        row(
            "a created incident without entity id",
            CreateWire.CREATED,
            CreatedIncident.builder().number("5").build()),
        row(
            "incidents with the older name of the link",
            IncidentsWire.LIST_WITH_URLS,
            IncidentCases.INCIDENTS),
        row("alert rules", AlertRulesWire.LIST, AlertRuleCases.RULES),
        row("an alert", AlertsWire.ALERT, AlertCases.ALERT),
        row("the fields of an alert", IngestWire.FIELDS, AlertFields.of(IngestCases.ALERT)),
        row("an accepted alert", IngestWire.ACCEPTED, Optional.of("disk/db7")),
        row("an accepted alert without entity id", IngestWire.ACCEPTED, Optional.empty()),
        row("a refused alert", IngestWire.REFUSED, "unknown message_type"),
        row("an alert refused at length", IngestWire.REFUSED_WITH_MESSAGES, "unknown message_type"),
        row("results", CommandWire.RESULTS, IncidentCases.ACKNOWLEDGED),
        row(
            "a refusal",
            CommandWire.RESULTS,
            List.of(CommandResult.builder().incidentNumber("5").message("Already").build())),
        row("a request", CreateWire.CREATE, new Acting<>("kim", IncidentCases.CREATE)),
        row("a full request", CreateWire.CREATE, new Acting<>("kim", fullRequest())),
        row("a command", CommandWire.COMMAND, new Acting<>("kim", IncidentCases.ACKNOWLEDGE)),
        row(
            "a command without message",
            CommandWire.COMMAND,
            new Acting<>("kim", IncidentCases.RESOLVE)),
        row("on-call", OnCallWire.CURRENT, OnCallCases.ON_CALL),
        row("users", UsersWire.LIST, UserCases.USERS),
        row("a bare user", UsersWire.USER, User.builder().username("noor").build()),
        row("users, version 1", UsersWire.LIST_V1, UserCases.USERS_V1),
        row("no users, version 1", UsersWire.LIST_V1, List.of()),
        row("teams", TeamsWire.LIST, TeamCases.TEAMS),
        row("a bare team", TeamsWire.TEAM, Team.builder().slug("team-1").build()),
        row("policies", EscalationPoliciesWire.LIST, EscalationPolicyCases.POLICIES),
        row(
            "a policy without team",
            EscalationPoliciesWire.SUMMARY,
            EscalationPolicySummary.builder().policy(PolicyRef.of("Night", "pol-9")).build()),
        row("rotations", RotationsWire.LIST, RotationCases.ROTATIONS),
        row("rotation groups as text", RotationsWire.GROUPS_WITH_TEXT, RotationCases.GROUPS),
        row("a rotation", RotationsWire.ROTATION, RotationCases.ROTATION),
        row("a new rotation", RotationRequestWire.CREATE.inMillis(), RotationCases.CREATE),
        row("a new rotation in text", RotationRequestWire.CREATE.inText(), RotationCases.CREATE),
        row("a shift to be", RotationRequestWire.SHIFT.inText(), RotationCases.SHIFT_REQUEST),
        row("on-call as documented", OnCallWire.CURRENT_AS_DOCUMENTED, OnCallCases.ON_CALL),
        row("a schedule", ScheduleWire.TEAM_SCHEDULE, OnCallCases.SCHEDULE),
        row("a schedule of version 1", LegacyScheduleWire.SCHEDULE, OnCallCases.LEGACY),
        row("a take", TakeWire.REQUEST, new TakeWire.Take("noor", "otto")),
        row("an answer that does not matter", Codecs.ANY_BUT_ERROR, Map.of("ok", List.of(true))),
        row("overrides", OverridesWire.LIST, List.of(OverrideCases.OF_NOOR, OverrideCases.OF_OTTO)),
        row("a request for an override", OverridesWire.REQUEST, OverrideCases.REQUEST));
  }

  private static <T> Arguments row(String name, Codec<T> codec, T value) {
    return arguments(name, codec, value);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <T> void readsBackWhatItWrites(String name, Codec<T> codec, T value) throws Exception {
    assertThat(read(codec, write(codec, value))).as(name).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  <T> void q6_writesNoNull(String name, Codec<T> codec, T value) {
    assertThat(write(codec, value)).as(name).doesNotContain("null");
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments(Operation.LIST_USERS, UsersWire.LIST, UserCases.USERS),
        arguments(Operation.LIST_USERS_V1, UsersWire.LIST_V1, UserCases.USERS_V1),
        arguments(Operation.LIST_TEAMS, TeamsWire.LIST, TeamCases.TEAMS),
        arguments(
            Operation.LIST_ESCALATION_POLICIES,
            EscalationPoliciesWire.LIST,
            EscalationPolicyCases.POLICIES),
        arguments(Operation.LIST_ROTATIONS, RotationsWire.LIST, RotationCases.ROTATIONS),
        arguments(Operation.LIST_ROTATION_GROUPS, RotationsWire.GROUPS, RotationCases.GROUPS),
        arguments(Operation.GET_ROTATION, RotationsWire.ROTATION, RotationCases.ROTATION),
        arguments(Operation.GET_SHIFT, ShiftWire.SHIFT, RotationCases.SHIFT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  <T> void writesAnswersAsTheServiceDoes(Operation operation, Codec<T> codec, T value) {
    assertThat(Fixtures.parsed(write(codec, value)))
        .isEqualTo(Fixtures.parsed(Fixtures.response(operation)));
  }

  @Test
  void q6_leavesOutWhatIsAbsent() {
    assertThat(Fixtures.parsed(write(IncidentsWire.INCIDENT, BARE)))
        .isEqualTo(
            Fixtures.parsed(
                """
                {"incidentNumber":"1","currentPhase":"","alertCount":0,"pagedTeams":[],
                "pagedUsers":[],"pagedPolicies":[],"transitions":[]}"""));
    assertThat(write(CommandWire.COMMAND, new Acting<>("kim", IncidentCases.RESOLVE)))
        .isEqualTo("{\"userName\":\"kim\",\"incidentNames\":[\"902\"]}");
  }

  @Test
  void q8_writesIncidentNumbersAsText() {
    assertThat(write(CreateWire.CREATED, CreatedIncident.builder().number("5").build()))
        .isEqualTo("{\"incidentNumber\":\"5\"}");
  }

  @Test
  void q9_writesTheNewerNameOfTheLink() {
    assertThat(write(IncidentsWire.INCIDENT, bare().link("https://x.example/1").build()))
        .contains("\"incidentLink\":\"https://x.example/1\"")
        .doesNotContain("incidentUrl");
  }

  @Test
  void q21_writesTheObservedNames() {
    assertThat(write(OnCallWire.CURRENT, OnCallCases.ON_CALL))
        .contains("\"oncallNow\":")
        .contains("\"onCalluser\":")
        .doesNotContain("onCallNow")
        .doesNotContain("onCallUser");
  }

  private static Incident.Builder bare() {
    Incident.Builder builder = Incident.builder();
    builder.number("1");
    return builder;
  }

  private static CreateIncidentRequest fullRequest() {
    return CreateIncidentRequest.builder()
        .summary("a")
        .details("b")
        .addTargets(IncidentTarget.of(TargetType.of("RotationGroup"), "rtg-1"))
        .multiResponder(true)
        .build();
  }

  private static <T> String write(Codec<T> codec, T value) {
    return Json.encode(codec, value).utf8();
  }

  private static <T> T read(Codec<T> codec, String json) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
