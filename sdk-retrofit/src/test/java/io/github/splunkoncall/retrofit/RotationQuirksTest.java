package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_ROTATION;
import static io.github.splunkoncall.Operation.GET_SHIFT;
import static io.github.splunkoncall.Operation.LIST_ROTATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftPeriod;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.rotations.ShiftType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rotations as one deployment or another sends them. */
class RotationQuirksTest {
  private static final String JODA = "{\"error\":\"error.expected.jodadate.format\"}";

  @RegisterExtension final Loopback service = new Loopback();

  @Test
  void q7_q56_asksForTheTwoListsUnderTheirOwnPaths() throws Exception {
    service.answers("{\"rotations\":[]}").answers("{\"rotationGroups\":[]}");

    assertThat(rotations().list("team-S1")).isEmpty();
    assertThat(rotations().groups("team-S1")).isEmpty();

    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v2/team/team-S1/rotations");
    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v1/teams/team-S1/rotations");
  }

  @Test
  void q57_readsTheListOfVersion2UnderBothKeys() {
    service.answers(
        Fixtures.response(LIST_ROTATIONS).replace("\"rotations\":", "\"rotationGroups\":"));

    assertThat(rotations().list("team-S1")).isEqualTo(RotationCases.ROTATIONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5120", "\"5120\"", "5120.0"})
  void q57_readsTheNumberOfARotationAsNumberAndAsText(String number) {
    service
        .answers("{\"rotationGroups\":[{\"slug\":\"rtg-F1\",\"groupId\":%s}]}".formatted(number))
        .answers("{\"rotations\":[{\"label\":\"L\",\"groupId\":%s}]}".formatted(number));

    assertThat(rotations().groups("team-S1"))
        .containsExactly(RotationGroup.builder().slug("rtg-F1").groupId(5120L).build());
    assertThat(rotations().list("team-S1"))
        .containsExactly(Rotation.builder().label("L").groupId(5120L).build());
  }

  @Test
  void q58_sendsTheStartAsTextWhereMillisecondsAreRefused() throws Exception {
    service.answers(400, JODA).answers(Fixtures.response(CREATE_ROTATION));

    assertThat(rotations().create("team-S1", RotationCases.CREATE))
        .isEqualTo(RotationCases.ROTATION);

    assertThat(body()).contains("\"start\":1738567800000,");
    assertThat(body()).contains("\"start\":\"2025-02-03T07:30:00.000Z\",");
    assertThat(service.requests()).isEqualTo(2);
  }

  @Test
  void q58_sendsTheStartOfAShiftAsTextWhereMillisecondsAreRefused() throws Exception {
    String shift = Fixtures.response(GET_SHIFT);
    service.answers(400, JODA).answers(shift).answers(400, "x: " + JODA).answers(shift);

    rotations().addShift("team-S1", 5120, RotationCases.SHIFT_REQUEST);
    rotations().updateShift("team-S1", 5120, 7001, RotationCases.SHIFT_REQUEST);

    for (String start : List.of("1738567800000,", "\"2025-02-03T07:30:00.000Z\",")) {
      assertThat(body()).contains("\"start\":" + start);
    }
    assertThat(service.requests()).isEqualTo(4);
  }

  @Test
  void q58_sendsTheStartAsTextWhereverTheRefusalIs() throws Exception {
    String deep =
        "{\"error\":\"Bad request\",\"details\":{\"obj.label\":\"%s\",\"obj.start\":[%s]}}"
            .formatted("x".repeat(2_000), JODA);
    service.answers(400, deep).answers(Fixtures.response(CREATE_ROTATION));

    rotations().create("team-S1", RotationCases.CREATE);

    assertThat(body()).contains("\"start\":1738567800000,");
    assertThat(body()).contains("\"start\":\"2025-02-03T07:30:00.000Z\",");
  }

  @Test
  void q58_sendsNothingAgainAfterAnyOtherRefusal() {
    service.answers(400, "{\"error\":\"label is too long\"}");
    assertThat(refused(InvalidRequestException.class).status()).hasValue(400);

    service.answers(422, JODA);
    assertThat(refused(InvalidRequestException.class).status()).hasValue(422);

    service.answers(500, JODA);
    assertThat(refused(ServerErrorException.class).status()).hasValue(500);
    assertThat(service.requests()).isEqualTo(3);
  }

  @Test
  void q58_givesUpIfTextIsRefusedToo() {
    service.answers(400, JODA).answers(400, JODA);

    assertThat(refused(InvalidRequestException.class).serviceMessage().orElseThrow())
        .contains("jodadate");
    assertThat(service.requests()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{}"})
  void q5_q58_knowsOnlyTheLabelIfTheAnswerIsEmpty(String empty) {
    service.answers(empty);

    assertThat(rotations().create("team-S1", RotationCases.CREATE))
        .isEqualTo(Rotation.builder().label("Shop office").build());
    assertThat(service.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{}"})
  void q5_q58_knowsTheNumberAndTheNewLabelIfTheAnswerToARenameIsEmpty(String empty) {
    service.answers(empty);

    assertThat(rotations().rename("team-S1", 5120, "Nights"))
        .isEqualTo(Rotation.builder().groupId(5120L).label("Nights").build());
  }

  @Test
  void sendsTheWholeDayWhereAMaskNamesNoTimes() throws Exception {
    service.answers("");
    ShiftMask mask = ShiftMask.builder().addDays(DayOfWeek.MONDAY).build();
    ShiftRequest shift =
        ShiftRequest.builder().from(RotationCases.SHIFT_REQUEST).mask(mask).build();

    rotations().create("team-S1", CreateRotationRequest.of("Days", shift));

    assertThat(body())
        .contains(
            "\"time\":[{\"start\":{\"hour\":0,\"minute\":0},\"end\":{\"hour\":0,\"minute\":0}}]");
  }

  @Test
  void q58_takesTheNumberOfARotationFromItsFirstShift() {
    service.answers(
        "{\"label\":\"L\",\"shifts\":[{\"label\":\"A\",\"group_id\":\"88\"},{\"label\":\"B\"}]}");

    assertThat(rotations().create("team-S1", RotationCases.CREATE).groupId()).contains(88L);
  }

  @Test
  void q4_findsTheRefusalInTheAnswerToACreate() {
    service.answers("{\"error\":\"no more rotations\"}");

    assertThat(refused(RefusedException.class).serviceMessage()).contains("no more rotations");
  }

  @Test
  void asksForAPreviewInWeeks() throws Exception {
    service.answers("");

    rotations().create("team-S1", RotationCases.CREATE, 2, 6);

    assertThat(service.taken().getTarget())
        .isEqualTo("/api-public/v1/teams/team-S1/rotations?skip=2&count=6");
  }

  @Test
  void q59_readsTheMisspeltThirdMask() {
    String mask = "{\"day\":{\"m\":true},\"time\":[%s]}";
    String time = "{\"start\":{\"hour\":%d,\"minute\":0},\"end\":{\"hour\":%d,\"minute\":0}}";
    service.answers(
        shift(
            "\"shifttype\":\"cstm\",\"mask\":%s,\"mask2\":%s,\"mast3\":%s"
                .formatted(
                    mask.formatted(time.formatted(17, 24)),
                    mask.formatted(""),
                    mask.formatted(time.formatted(0, 9)))));

    RotationShift shift = onlyShift();

    assertThat(shift.type()).isEqualTo(ShiftType.MULTI_DAY);
    assertThat(shift.masks()).hasSize(3).allMatch(m -> m.days().equals(Set.of(DayOfWeek.MONDAY)));
    assertThat(shift.mask().orElseThrow().times().get(0).end()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(shift.mask3().orElseThrow().times().get(0).end()).isEqualTo(LocalTime.of(9, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null"})
  void q60_takesAnEmptyPeriodForNone(String nothing) {
    service.answers(shift("\"current\":%s,\"next\":%s".formatted(nothing, nothing)));

    assertThat(onlyShift())
        .satisfies(
            shift -> {
              assertThat(shift.current()).isEmpty();
              assertThat(shift.next()).isEmpty();
            });
  }

  @Test
  void readsTimesAsTextAndInMilliseconds() {
    ShiftPeriod period =
        ShiftPeriod.builder()
            .start(Instant.parse("2025-02-10T07:30:00Z"))
            .end(Instant.parse("2025-02-17T07:30:00Z"))
            .build();
    service.answers(
        shift(
            """
            "start":1738567800000,"timezone":"Mars/North",
            "periods":[{"start":1739172600000,"end":"2025-02-17T07:30:00.000Z"},null,
            {"start":"2025-02-10T08:30:00+01:00","end":1739777400000.0}]"""));

    RotationShift shift = onlyShift();

    assertThat(shift.start()).contains(Instant.parse("2025-02-03T07:30:00Z"));
    assertThat(shift.periods()).containsExactly(period, period);
    assertThat(shift.timezone()).contains("Mars/North");
    assertThat(shift.zone()).isEmpty();
    assertThat(RotationCases.SHIFT.zone()).contains(ZoneId.of("Europe/Oslo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"usernames\":[\"pia\",\"otto\"]",
        "\"usernames\":[\"pia\",\"otto\"],\"shiftMembers\":[]",
        "\"shiftMembers\":[\"pia\",\"otto\"]",
        "\"shiftMembers\":[{\"username\":\"pia\"},{\"username\":\"otto\"}],\"usernames\":[\"pia\"]"
      })
  void readsTheMembersOfAShiftInEveryForm(String members) {
    service.answers("{\"label\":\"A\",%s}".formatted(members));

    assertThat(rotations().shift("team-S1", 5120, 7001).members())
        .extracting(ShiftMember::username)
        .containsExactly("pia", "otto");
  }

  @Test
  void keepsATypeThatItDoesNotKnow() {
    service.answers(shift("\"shifttype\":\"lunar\""));

    assertThat(onlyShift().type()).isEqualTo(ShiftType.of("lunar"));
  }

  private RotationsApi rotations() {
    return service.client().rotations();
  }

  private <T extends Throwable> T refused(Class<T> type) {
    T thrown =
        catchThrowableOfType(type, () -> rotations().create("team-S1", RotationCases.CREATE));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }

  private String body() throws InterruptedException {
    ByteString body = service.taken().getBody();
    return String.valueOf(body == null ? null : body.utf8());
  }

  private static String shift(String fields) {
    return "{\"rotations\":[{\"label\":\"L\",\"shifts\":[{\"label\":\"A\",%s}]}]}"
        .formatted(fields);
  }

  private RotationShift onlyShift() {
    return rotations().list("team-S1").get(0).shifts().get(0);
  }
}
