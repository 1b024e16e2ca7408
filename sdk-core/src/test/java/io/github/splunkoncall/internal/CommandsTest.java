package io.github.splunkoncall.internal;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.CommandResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  @Test
  void passesOnWhatWasAccepted() {
    List<CommandResult> results = List.of(accepted("1"), accepted("2"));

    assertThat(
            Commands.accepted(Refusals.context(ACKNOWLEDGE_INCIDENTS), List.of("1", "2"), results))
        .isEqualTo(results);
  }

  @Test
  void passesOnEachResultIfNobodyNamedNumbers() {
    List<CommandResult> results = List.of(accepted("1"), accepted("2"));

    assertThat(Commands.accepted(Refusals.context(ACKNOWLEDGE_INCIDENTS), results))
        .isEqualTo(results);
  }

  @Test
  void putsResultsInTheOrderOfTheCommand() {
    assertThat(
            Commands.accepted(
                Refusals.context(ACKNOWLEDGE_INCIDENTS),
                List.of("3", "1", "2"),
                List.of(accepted("1"), accepted("2"), accepted("3"))))
        .containsExactly(accepted("3"), accepted("1"), accepted("2"));
  }

  @Test
  void leavesOutResultsThatNobodyAskedFor() {
    assertThat(
            Commands.accepted(
                Refusals.context(ACKNOWLEDGE_INCIDENTS),
                List.of("2"),
                List.of(accepted("1"), accepted("2"))))
        .containsExactly(accepted("2"));
  }

  @Test
  void q4_tellsWhatWasRefusedAndWhatWasAccepted() {
    RefusedException thrown =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                Commands.accepted(
                    Refusals.context(RESOLVE_INCIDENTS),
                    List.of("1", "2", "3"),
                    List.of(accepted("1"), refused("2", "Already resolved"), accepted("3"))));

    assertThat(thrown.refusals()).containsExactly(new Refusal("2", "Already resolved"));
    assertThat(thrown.accepted()).containsExactly("1", "3");
    assertThat(thrown.operation()).contains(RESOLVE_INCIDENTS);
    assertThat(thrown.status()).hasValue(200);
    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(thrown)
        .hasMessageContaining("RESOLVE_INCIDENTS")
        .hasMessageContaining("refused 1 of 3 incidents: 2 (Already resolved).");
  }

  @Test
  void q4_tellsARefusalWithoutAReason() {
    RefusedException thrown =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                Commands.accepted(
                    Refusals.context(ACKNOWLEDGE_INCIDENTS),
                    List.of("7"),
                    List.of(CommandResult.builder().incidentNumber("7").build())));

    assertThat(thrown.refusals()).containsExactly(new Refusal("7", ""));
    assertThat(thrown.accepted()).isEmpty();
    assertThat(thrown).hasMessageEndingWith("refused 1 of 1 incident: 7.");
  }

  @Test
  void tellsWhichNumberHasNoResult() {
    MalformedResponseException thrown =
        catchThrowableOfType(
            MalformedResponseException.class,
            () ->
                Commands.accepted(
                    Refusals.context(ACKNOWLEDGE_INCIDENTS),
                    List.of("1", "2"),
                    List.of(accepted("1"))));

    assertThat(thrown).hasMessageContaining("without a result for incident 2");
    assertThat(thrown.jsonPath()).contains("$.results");
    assertThat(thrown.operation()).contains(ACKNOWLEDGE_INCIDENTS);
    assertThat(thrown.status()).hasValue(200);
  }

  @ParameterizedTest
  @CsvSource({
    "ACKNOWLEDGE_INCIDENTS, Incident is already acked",
    "ACKNOWLEDGE_INCIDENTS, ALREADY ACKED",
    "RESOLVE_INCIDENTS, Incident already resolved",
    "RESOLVE_INCIDENTS, It was already resolved",
  })
  void whatAnEarlierAttemptMayHaveDoneIsAcceptedWhenItIsDone(Operation operation, String reason) {
    List<CommandResult> refused = List.of(refused("7", reason));

    assertThat(Commands.accepted(repeated(operation), refused))
        .containsExactly(CommandResult.builder().from(refused.get(0)).accepted(true).build());
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Commands.accepted(Refusals.context(operation), refused));
  }

  @ParameterizedTest
  @CsvSource({
    "ACKNOWLEDGE_INCIDENTS, Incident already resolved",
    "RESOLVE_INCIDENTS, Incident is already acked",
    "RESOLVE_INCIDENTS, not resolved",
    "RESOLVE_INCIDENTS, No such incident",
    "REROUTE_INCIDENTS, already resolved",
  })
  void anotherRefusalStaysOneWhateverWasSentBefore(Operation operation, String reason) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Commands.accepted(repeated(operation), List.of(refused("7", reason))));
  }

  private static ErrorContext repeated(Operation operation) {
    return ErrorContext.builder()
        .operation(operation)
        .status(200)
        .earlierAttemptMayHaveDoneIt(true)
        .build();
  }

  private static CommandResult accepted(String number) {
    return CommandResult.builder().incidentNumber(number).accepted(true).message("").build();
  }

  private static CommandResult refused(String number, String message) {
    return CommandResult.builder().incidentNumber(number).message(message).build();
  }
}
