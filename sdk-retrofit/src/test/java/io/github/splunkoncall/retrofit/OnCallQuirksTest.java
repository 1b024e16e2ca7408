package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_POLICY;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.ScheduleQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schedules, taking on-call and scheduled overrides as the service really has them. */
class OnCallQuirksTest {
  private static final Instant NOW = Instant.parse("2025-10-21T07:00:00Z");

  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @EnumSource(names = {"TAKE_ON_CALL_OF_POLICY", "TAKE_ON_CALL_OF_TEAM"})
  void q4_takingOnCallIsRefusedByAnyResultButOk(Operation operation) {
    service.answers("{\"result\":\"noor is not on call\"}");

    RefusedException thrown =
        catchThrowableOfType(
            RefusedException.class, () -> WireCase.call(operation, service.client()));

    assertThat(thrown.refusals())
        .containsExactly(
            new Refusal(
                operation == TAKE_ON_CALL_OF_TEAM ? "team-S1" : "pol-N1", "noor is not on call"));
    assertThat(thrown.operation()).contains(operation);
    assertThat(thrown).hasMessageContaining("(noor is not on call)");
  }

  @Test
  void q24_takesOnCallByVersion1() throws Exception {
    service.answers("{\"result\":\"ok\"}");

    WireCase.call(TAKE_ON_CALL_OF_POLICY, service.client());

    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v1/policies/pol-N1/oncall/user");
  }

  @Test
  void asksForWhatIsSetOnly() throws Exception {
    String response = Fixtures.response(GET_TEAM_SCHEDULE);
    service.answers(response).answers(response);
    OnCallApi onCall = service.client().onCall();

    onCall.teamSchedule("t");
    onCall.teamSchedule("t", ScheduleQuery.builder().daysForward(0).build());

    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v2/team/t/oncall/schedule");
    assertThat(service.taken().getTarget())
        .isEqualTo("/api-public/v2/team/t/oncall/schedule?daysForward=0");
  }

  @Test
  void refusesBlankUsersBeforeARequest() {
    OnCallApi onCall = service.client().onCall();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> onCall.takeOnCall("pol-1", " ", "pia"))
        .withMessage("fromUser must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> onCall.takeOnCall("pol-1", "noor", ""))
        .withMessage("toUser must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> service.client().overrides().assign("o", "p", " "))
        .withMessage("username must not be blank");
    assertThat(service.requests()).isZero();
  }

  @Test
  void tellsWhoIsOnCallNow() throws Exception {
    service.answers(Fixtures.response(GET_TEAM_SCHEDULE));

    assertThat(onCall().whoIsOnCall("team-S1")).containsExactly("pia", "otto");
    assertThat(service.taken().getTarget())
        .isEqualTo("/api-public/v2/team/team-S1/oncall/schedule");
  }

  @Test
  void tellsWhoWillBeOnCallByTheClockOfTheClient() throws Exception {
    service.answers(Fixtures.response(GET_TEAM_SCHEDULE));

    assertThat(onCall().whoIsOnCall("team-S1", NOW.plus(Duration.ofDays(2))))
        .containsExactly("noor", "otto");
    assertThat(service.taken().getTarget())
        .isEqualTo("/api-public/v2/team/team-S1/oncall/schedule?daysForward=3&step=0");
  }

  @Test
  void doesNotAskWhoWasOnCall() {
    for (Instant at : List.of(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(214)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> onCall().whoIsOnCall("team-S1", at))
          .withMessageStartingWith("at must be from now, 2025-10-21T07:00:00Z, to 213 days");
    }
    assertThat(service.requests()).isZero();
  }

  @Test
  void tellsTheTimeByTheClockOfTheMachineByDefault() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> service.client().onCall().whoIsOnCall("t", Instant.now().minusSeconds(90)))
        .withMessageStartingWith("at must be from now");
  }

  @Test
  void q54_deletesWithAndWithoutTheDeletedOverrideInTheAnswer() {
    service.answers(Fixtures.response(Operation.DELETE_OVERRIDE)).answers("").answers("{}");

    assertThat(service.client().overrides().delete("o")).contains(OverrideCases.OF_NOOR);
    assertThat(service.client().overrides().delete("o")).isEmpty();
    assertThat(service.client().overrides().delete("o")).isEmpty();
  }

  @Test
  void q55_sendsAnOverlapOnlyIfItIsSet() throws Exception {
    service.answers(Fixtures.response(Operation.ASSIGN_OVERRIDE));

    service.client().overrides().assign("ovrprd-Q4", "pol-N1", "pia", true);

    assertThat(Fixtures.parsed(String.valueOf(service.taken().getBody().utf8())))
        .isEqualTo(
            Fixtures.parsed("{\"policy\":\"pol-N1\",\"username\":\"pia\",\"acceptOverlap\":true}"));
  }

  private OnCallApi onCall() {
    return service.builder().clock(() -> NOW).build().onCall();
  }
}
