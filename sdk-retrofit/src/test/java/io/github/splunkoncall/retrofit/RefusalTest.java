package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with status 200 that say no. */
class RefusalTest {
  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @MethodSource("io.github.splunkoncall.retrofit.Fixtures#operationsWithContent")
  void q4_errorTextInsteadOfAnAnswerIsARefusal(Operation operation) {
    service.answers("{\"error\":\"User not found\"}");

    RefusedException thrown = refused(() -> WireCase.call(operation, service.client()));

    assertThat(thrown)
        .hasMessageStartingWith(operation.name())
        .hasMessageEndingWith("answered 200, but refused: User not found");
    assertThat(thrown.refusals()).containsExactly(new Refusal("", "User not found"));
    assertThat(thrown.accepted()).isEmpty();
    assertThat(thrown.serviceMessage()).contains("User not found");
    assertThat(thrown.operation()).contains(operation);
    assertThat(thrown.status()).hasValue(200);
    assertThat(thrown.attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("io.github.splunkoncall.retrofit.Fixtures#operationsWithoutContent")
  void q4_q5_errorTextInsteadOfNothingIsARefusal(Operation operation) {
    service.answers("{\"errors\":[{\"message\":\"Not now\"}]}");

    RefusedException thrown = refused(() -> WireCase.call(operation, service.client()));

    assertThat(thrown.refusals()).containsExactly(new Refusal("", "Not now"));
    assertThat(thrown.operation()).contains(operation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"no bridge\"}",
        "{\"incidentNumber\":null,\"error\":\"no bridge\"}",
        "{\"error\":\"no bridge\",\"entityId\":\"x\"}",
        "{\"errors\":[\"no bridge\"]}",
        "{\"errors\":[{\"message\":\"no bridge\"}]}",
        "{\"message\":\"no bridge\"}"
      })
  void q11_createdIncidentWithoutANumberIsARefusal(String body) {
    service.answers(body);

    RefusedException thrown = refused(() -> WireCase.call(CREATE_INCIDENT, service.client()));

    assertThat(thrown.refusals()).containsExactly(new Refusal("", "no bridge"));
    assertThat(thrown.operation()).contains(CREATE_INCIDENT);
  }

  @Test
  void q4_commandThatIsNotAcceptedIsARefusal() {
    service.answers(
        """
        {"results":[{"incidentNumber":"902","entityId":"e","cmdAccepted":false,
        "message":"Already resolved"}]}""");

    RefusedException thrown = refused(() -> service.client().resolveIncident("902"));

    assertThat(thrown).hasMessageContaining("refused 1 of 1 incident: 902 (Already resolved).");
    assertThat(thrown.refusals()).containsExactly(new Refusal("902", "Already resolved"));
    assertThat(thrown.accepted()).isEmpty();
    assertThat(thrown.operation()).contains(RESOLVE_INCIDENTS);
    assertThat(thrown.status()).hasValue(200);
  }

  @Test
  void q4_commandThatIsPartlyAcceptedTellsBothParts() {
    service.answers(
        """
        {"results":[{"incidentNumber":"903","cmdAccepted":true,"message":""},
        {"incidentNumber":902,"cmdAccepted":"false"}]}""");

    RefusedException thrown = refused(() -> WireCase.call(ACKNOWLEDGE_INCIDENTS, service.client()));

    assertThat(thrown).hasMessageContaining("refused 1 of 2 incidents: 902.");
    assertThat(thrown.refusals()).containsExactly(new Refusal("902", ""));
    assertThat(thrown.accepted()).containsExactly("903");
    assertThat(thrown.operation()).contains(ACKNOWLEDGE_INCIDENTS);
  }

  @Test
  void q4_commandWithoutAVerdictIsARefusal() {
    service.answers("{\"results\":[{\"incidentNumber\":\"902\"}]}");

    assertThat(refused(() -> service.client().acknowledgeIncident("902")).refusals())
        .containsExactly(new Refusal("902", ""));
  }

  @Test
  void resultsComeInTheOrderOfTheCommand() {
    service.answers(
        """
        {"results":[{"incidentNumber":"1","cmdAccepted":true},
        {"incidentNumber":"902","cmdAccepted":true},
        {"incidentNumber":"903","cmdAccepted":true}]}""");

    assertThat(service.client().incidents().acknowledge(IncidentCases.ACKNOWLEDGE))
        .extracting(result -> result.incidentNumber())
        .containsExactly("903", "902");
  }

  private static RefusedException refused(ThrowingCallable call) {
    RefusedException thrown = catchThrowableOfType(RefusedException.class, call);
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
