package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.IncidentTarget;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declined because an attempt that lost its answer has done it. */
class RepeatedCommandsTest {
  private static final String DONE =
      "{\"results\":[{\"incidentNumber\":\"1\",\"cmdAccepted\":true}]}";

  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @ValueSource(strings = {"Already resolved", "already resolved", "It was ALREADY\\nRESOLVED by x"})
  void aResolutionThatLostItsAnswerHasSucceededIfTheIncidentIsResolved(String message) {
    service.answers(503, "").answers(declined("1", message));

    CommandResult result = api().resolveIncident("1");

    assertThat(result.accepted()).isTrue();
    assertThat(result.message().orElseThrow()).containsIgnoringCase("resolved");
  }

  @Test
  void soHasAnAcknowledgementIfTheIncidentIsAcknowledged() {
    service.answers(502, "").answers(declined("1", "Already acked"));

    assertThat(api().acknowledgeIncident("1").accepted()).isTrue();
  }

  /** By then another incident may have paged the user, who has not seen it. */
  @Test
  void whateverIsMineIsNotTakenASecondTime() {
    service.answers(503, "").answers(503, "");

    for (ThrowingCallable command :
        List.<ThrowingCallable>of(
            () -> api().incidents().resolveMine(), () -> api().incidents().acknowledgeMine())) {
      assertThat(catchThrowableOfType(ServerErrorException.class, command).attempts()).isEqualTo(1);
    }
    assertThat(service.requests()).isEqualTo(2);
  }

  @Test
  void anAcknowledgementIsStillRefusedIfTheIncidentIsResolved() {
    service.answers(503, "").answers(declined("1", "Already resolved"));

    RefusedException thrown = refused(() -> api().acknowledgeIncident("1"));

    assertThat(thrown.refusals()).containsExactly(new Refusal("1", "Already resolved"));
    assertThat(thrown.earlierAttemptMayHaveDoneIt()).isTrue();
  }

  @Test
  void whatCertainlyWasNotDoneBeforeIsStillRefused() {
    service.answers(429, "").answers(declined("1", "Already resolved"));

    RefusedException thrown = refused(() -> api().resolveIncident("1"));

    assertThat(thrown.attempts()).isEqualTo(2);
    assertThat(thrown.earlierAttemptMayHaveDoneIt()).isFalse();
  }

  @Test
  void theRefusalOfAnotherIncidentTellsOfAllAttempts() {
    service
        .answers(503, "")
        .answers(
            """
            {"results":[{"incidentNumber":"1","cmdAccepted":false,"message":"Already resolved"},
            {"incidentNumber":"2","cmdAccepted":false,"message":"Incident not found"}]}""");

    RefusedException thrown = refused(() -> api().resolveIncident("1"));

    assertThat(thrown.refusals()).containsExactly(new Refusal("2", "Incident not found"));
    assertThat(thrown.accepted()).containsExactly("1");
    assertThat(thrown.attempts()).isEqualTo(2);
    assertThat(thrown.waits()).containsExactly(Duration.ZERO);
    assertThat(thrown).hasMessageContaining("Tried 2 times");
  }

  @Test
  void anIncidentWithoutAResultTellsOfAllAttempts() {
    service.answers(503, "").answers(DONE);

    MalformedResponseException thrown =
        catchThrowableOfType(
            MalformedResponseException.class, () -> api().acknowledgeIncident("2"));

    assertThat(thrown.attempts()).isEqualTo(2);
    assertThat(thrown.earlierAttemptMayHaveDoneIt()).isTrue();
  }

  @Test
  void aRefusedRerouteTellsOfAllAttempts() {
    service
        .answers(429, "")
        .answers(
            "{\"statuses\":[{\"incidentNumber\":\"1\",\"success\":false,\"message\":\"No\",\"targetStatus\":[]}]}");

    RefusedException thrown =
        refused(() -> api().incidents().reroute("1", IncidentTarget.user("ana")));

    assertThat(thrown.refusals()).containsExactly(new Refusal("1", "No"));
    assertThat(thrown.attempts()).isEqualTo(2);
    assertThat(thrown.waits()).hasSize(1);
  }

  @Test
  void aRefusedTakeOfOnCallTellsThatTheLostAttemptMayHaveDoneIt() {
    service
        .answers(503, "")
        .answers("{\"result\":\"noor is not on call, says %s\"}".formatted(Loopback.API_KEY));

    RefusedException thrown = refused(() -> api().onCall().takeOnCall("pol-1", "noor", "otto"));

    assertThat(thrown.refusals())
        .containsExactly(new Refusal("pol-1", "noor is not on call, says [redacted]"));
    assertThat(thrown.attempts()).isEqualTo(2);
    assertThat(thrown.earlierAttemptMayHaveDoneIt()).isTrue();
  }

  private SplunkOnCallApi api() {
    return service.builder().maxAttempts(2).random(() -> 0.0).build();
  }

  private static String declined(String number, String message) {
    return "{\"results\":[{\"incidentNumber\":\"%s\",\"cmdAccepted\":false,\"message\":\"%s\"}]}"
        .formatted(number, message);
  }

  private static RefusedException refused(ThrowingCallable call) {
    RefusedException thrown = catchThrowableOfType(RefusedException.class, call);
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
