package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.journal.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each side of what is not known of rotations: the raw answer, and what the client makes of it. */
class RotationAssumptionsTest {
  private static final CreateRotationRequest NIGHTS =
      CreateRotationRequest.of(
          "Nights",
          ShiftRequest.aroundTheClock()
              .label("All")
              .zone(ZoneOffset.UTC)
              .start(Instant.parse("2025-01-06T08:00:00Z"))
              .build(),
          "ben",
          "ana");

  private FakeServer server = FakeSplunkOnCall.create().startServer();

  @AfterEach
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"true, 200", "false, 400"})
  void q58_theStartCanOrCannotBeInMilliseconds(boolean possible, int status) {
    FakeSplunkOnCall fake = fakeWith(Assumption.ROTATION_START_CAN_BE_MILLIS, possible);

    Answer answer = raw().post(path(fake), creation("1736150400000"));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body().contains("error.expected.jodadate.format")).isEqualTo(!possible);
    assertThat(raw().post(path(fake), creation("\"2025-01-06T08:00:00.000Z\"")).status())
        .isEqualTo(200);

    long groupId = create(fake).groupId().orElseThrow();
    long shiftId =
        client()
            .rotations()
            .addShift(team(fake), groupId, NIGHTS.shifts().get(0).shift())
            .id()
            .orElseThrow();
    assertThat(client().rotations().shift(team(fake), groupId, shiftId).start())
        .contains(Instant.parse("2025-01-06T08:00:00Z"));
  }

  /** The client sends it once more, and so does the door without HTTP. */
  @ParameterizedTest
  @CsvSource({"true, ok", "false, refused ok"})
  void q58_bothDoorsSendAStartInMillisecondsFirst(boolean possible, String outcomes) {
    FakeSplunkOnCall fake = fakeWith(Assumption.ROTATION_START_CAN_BE_MILLIS, possible);

    for (SplunkOnCallApi door : List.of(client(), fake.api("ana"))) {
      long groupId = door.rotations().create(team(fake), NIGHTS).groupId().orElseThrow();
      door.rotations().addShift(team(fake), groupId, NIGHTS.shifts().get(0).shift());
    }

    for (Operation operation : List.of(Operation.CREATE_ROTATION, Operation.CREATE_SHIFT)) {
      assertThat(
              fake.journal().of(operation).stream()
                  .map(call -> call.outcome() instanceof Outcome.Succeeded ? "ok" : "refused"))
          .containsExactly((outcomes + " " + outcomes).split(" "));
    }
  }

  @Test
  void q58_bothDoorsSendARotationWithoutShiftsOnce() {
    FakeSplunkOnCall fake = fakeWith(Assumption.ROTATION_START_CAN_BE_MILLIS, false);
    CreateRotationRequest empty = CreateRotationRequest.builder().label("Empty").build();

    for (SplunkOnCallApi door : List.of(client(), fake.api("ana"))) {
      door.rotations().create(team(fake), empty);
    }

    assertThat(fake.journal().of(Operation.CREATE_ROTATION)).hasSize(2);
  }

  @Test
  void q58_theAnswerToACreateCanBeEmpty() {
    FakeSplunkOnCall fake = fakeWith(Assumption.CREATED_ROTATION_HAS_BODY, false);

    assertThat(raw().post(path(fake), creation("1736150400000")).body()).isEmpty();
    Rotation created = create(fake);
    assertThat(created).isEqualTo(Rotation.builder().label("Nights").build());
    assertThat(fake.api().rotations().create(team(fake), NIGHTS)).isEqualTo(created);
    assertThat(client().rotations().groups(team(fake)))
        .extracting(RotationGroup::label)
        .containsExactly("Weekly", "Raw", "Nights", "Nights");
  }

  @Test
  void q58_theListsCanLagBehindACreate() {
    FakeSplunkOnCall fake = fakeWith(Assumption.CREATED_ROTATION_LAGS, Duration.ofSeconds(4));
    long groupId = create(fake).groupId().orElseThrow();

    assertThat(client().rotations().groups(team(fake))).hasSize(1);
    assertThat(client().rotations().list(team(fake))).hasSize(1);
    assertThat(client().rotations().get(team(fake), groupId).label()).isEqualTo("Nights");
    fake.clock().advance(Duration.ofSeconds(4));
    assertThat(client().rotations().groups(team(fake))).hasSize(2);
    assertThat(client().rotations().list(team(fake))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"true, 8", "false, \"8"})
  void q57_theNumberOfARotationIsANumberOrText(boolean number, String begin) {
    FakeSplunkOnCall fake = fakeWith(Assumption.ROTATION_GROUP_IDS_ARE_NUMBERS, number);

    assertThat(raw().get(path(fake)).body()).contains("\"groupId\":" + begin);
    assertThat(client().rotations().groups(team(fake)))
        .isEqualTo(fake.api().rotations().groups(team(fake)));
  }

  @ParameterizedTest
  @CsvSource({"true, rotations", "false, rotationGroups"})
  void q57_theListOfVersion2HasEitherKey(boolean usual, String key) {
    FakeSplunkOnCall fake = fakeWith(Assumption.ROTATIONS_V2_ARE_CALLED_ROTATIONS, usual);

    assertThat(raw().get("/api-public/v2/team/" + team(fake) + "/rotations").array(key)).hasSize(1);
    assertThat(client().rotations().list(team(fake)))
        .isEqualTo(fake.api().rotations().list(team(fake)));
  }

  @Test
  void aRotationInUseCanBeDeletedAndLeavesThePolicies() {
    FakeSplunkOnCall fake = fakeWith(Assumption.USED_ROTATION_CAN_BE_DELETED, true);
    RotationGroup weekly = client().rotations().groups(team(fake)).get(0);

    client().rotations().delete(team(fake), weekly.groupId().orElseThrow());

    assertThat(client().escalationPolicies().get(fake.policy("P").slug()).steps())
        .allMatch(step -> step.entries().isEmpty());
  }

  @Test
  void whoComesNextInADeletedRotationLeavesThePoliciesToo() {
    FakeSplunkOnCall fake = fakeWith(Assumption.USED_ROTATION_CAN_BE_DELETED, true);
    RotationGroup weekly = client().rotations().groups(team(fake)).get(0);
    String other = client().rotations().create(team(fake), NIGHTS).label();
    String nights =
        client().rotations().groups(team(fake)).stream()
            .filter(group -> group.label().equals(other))
            .findFirst()
            .orElseThrow()
            .slug();
    String policy = fake.policy("P").slug();
    client()
        .escalationPolicies()
        .update(
            policy,
            UpdatePolicyRequest.builder()
                .addSteps(
                    EscalationStep.of(
                        Duration.ZERO,
                        EscalationEntry.nextRotation(weekly.slug()),
                        EscalationEntry.user("ana"),
                        EscalationEntry.nextRotation(nights),
                        EscalationEntry.previousRotation(weekly.slug())))
                .ignoreCustomPagingPolicies(false)
                .build());

    client().rotations().delete(team(fake), weekly.groupId().orElseThrow());

    assertThat(client().escalationPolicies().get(policy).steps().get(0).entries())
        .extracting(EscalationEntry::type)
        .containsExactly(ExecutionType.USER, ExecutionType.ROTATION_GROUP_NEXT);
  }

  @ParameterizedTest
  @CsvSource({"true, cleo ana ben", "false, cleo ben ana"})
  void theScheduledUserMovesAllTurnsOrChangesPlaces(boolean moves, String order) {
    FakeSplunkOnCall fake = fakeWith(Assumption.SCHEDULED_USER_MOVES_ALL_TURNS, moves);
    Rotation weekly = client().rotations().list(team(fake)).get(0);
    long groupId = weekly.groupId().orElseThrow();
    long shiftId = weekly.shifts().get(0).id().orElseThrow();

    client()
        .rotations()
        .setScheduledUser(team(fake), groupId, shiftId, ScheduledUserRequest.of("cleo"));

    assertThat(client().rotations().shift(team(fake), groupId, shiftId).members())
        .extracting(ShiftMember::username)
        .containsExactly(order.split(" "));
  }

  private <T> FakeSplunkOnCall fakeWith(Assumption<T> assumption, T value) {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .assume(assumption, value)
                    .team(
                        "Databases",
                        team ->
                            team.members("ana", "ben", "cleo")
                                .rotation("Weekly", "ana", "ben", "cleo")
                                .policy("P", policy -> policy.notifyRotation("Weekly"))));
    server.close();
    server = fake.startServer();
    return fake;
  }

  private static String team(FakeSplunkOnCall fake) {
    return fake.team("Databases").slug();
  }

  private static String path(FakeSplunkOnCall fake) {
    return "/api-public/v1/teams/" + team(fake) + "/rotations";
  }

  private static String creation(String start) {
    return """
        {"label":"Raw","shifts":[{"label":"All","timezone":"UTC","start":%s,"duration":7,
        "shifttype":"std"}]}"""
        .formatted(start);
  }

  private Rotation create(FakeSplunkOnCall fake) {
    return client().rotations().create(team(fake), NIGHTS);
  }

  private RawClient raw() {
    return RawClient.of(server);
  }

  private SplunkOnCallApi client() {
    return SplunkOnCallClient.builder()
        .baseUrl(server.url().toString())
        .apiId(server.credentials().apiId())
        .apiKey(server.credentials().apiKey())
        .build();
  }
}
