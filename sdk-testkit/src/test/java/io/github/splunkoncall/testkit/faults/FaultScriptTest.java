package io.github.splunkoncall.testkit.faults;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultScriptTest {
  private static final FaultScript ALL =
      FaultScript.on(CREATE_INCIDENT)
          .next(2)
          .status(503, "busy")
          .and(FaultScript.on(LIST_INCIDENTS).always().rateLimited())
          .and(FaultScript.onAny().next(1).rateLimited(Duration.ofSeconds(5)))
          .and(FaultScript.onAny().withProbability(0.05, 7).reset())
          .and(FaultScript.onAny().always().html(502))
          .and(FaultScript.onAny().always().latency(Duration.ofMillis(300)))
          .and(FaultScript.onAny().always().answerLost())
          .and(FaultScript.onAny().always().fault(Fault.Break.TRUNCATED_BODY))
          .and(FaultScript.onAny().always().fault(Fault.Break.MALFORMED_BODY))
          .and(FaultScript.onAny().always().fault(Fault.Break.EMPTY_BODY));

  @Test
  void isReadLineByLine() {
    assertThat(ALL)
        .hasToString(
            """
            CREATE_INCIDENT next 2: status 503 "busy"
            LIST_INCIDENTS always: status 429 "Too many requests"
            any next 1: status 429 "Too many requests" retry after 5 s
            any probability 0.05 seed 7: reset
            any always: html 502
            any always: latency 300 ms
            any always: answer lost
            any always: truncated body
            any always: malformed body
            any always: empty body""");
  }

  @Test
  void comesBackFromItsText() {
    assertThat(FaultScript.parse(ALL.toString())).isEqualTo(ALL).hasSameHashCodeAs(ALL);
    assertThat(FaultScript.parse("\n  any next 3: reset \n\n"))
        .isEqualTo(FaultScript.onAny().next(3).reset());
    assertThat(FaultScript.parse(FaultScript.NONE.toString())).isEqualTo(FaultScript.NONE);
  }

  @Test
  void keepsAnyTextOnItsLine() {
    for (String text :
        List.of("", "say \"no\"", "a\nb\r\n\tc", "\\n", "ends with \\", "é: reset")) {
      FaultScript script = FaultScript.onAny().always().status(500, text);

      assertThat(script.toString().lines()).hasSize(1);
      assertThat(FaultScript.parse(script.toString())).isEqualTo(script);
    }
  }

  @Test
  void isNotTheSameIfAnythingIsDifferent() {
    FaultScript script = FaultScript.on(LIST_INCIDENTS).next(1).status(503, "busy");

    assertThat(script)
        .isEqualTo(FaultScript.on(LIST_INCIDENTS).next(1).status(503, "busy"))
        .isNotEqualTo(FaultScript.on(LIST_INCIDENTS).next(2).status(503, "busy"))
        .isNotEqualTo(FaultScript.on(LIST_INCIDENTS).next(1).status(503, "idle"))
        .isNotEqualTo(FaultScript.on(CREATE_INCIDENT).next(1).status(503, "busy"))
        .isNotEqualTo(FaultScript.onAny().next(1).status(503, "busy"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "reset | it must read: OPERATION next 2: fault",
        "any soon: reset | 'soon' is not next 2, always, or probability 0.05 seed 7",
        "any next 0: reset | calls must be from 1",
        "any next 1: explode | 'explode' is not a fault such as reset, or status 503 \"busy\"",
        "any next 1: status busy | 'status busy' is not a fault such as reset, or status 503 \"busy\"",
        "any next 1: status 200 \"ok\" | status must be from 400 to 599, not 200",
        "any next 1: status 407 \"no\" | status must not be 407",
        "any next 1: status 500 \"\\q\" | \\q means nothing",
        "any probability 1.5 seed 1: reset | probability must be from 0 to 1, not 1.5",
        "LIST_INCIDENT always: reset | LIST_INCIDENT",
      })
  void tellsWhatIsWrongWithALine(String line, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultScript.parse("any always: reset\n" + line))
        .withMessageStartingWith("'" + line + "' is no rule of a fault script: ")
        .withMessageContaining(why);
  }

  @Test
  void timesAreWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultScript.onAny().always().latency(Duration.ofNanos(1)))
        .withMessage("time must be a whole number of milliseconds, not PT0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultScript.onAny().always().latency(Duration.ZERO))
        .withMessageContaining("time must be longer than zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultScript.onAny().always().rateLimited(Duration.ofMillis(1500)))
        .withMessage("retryAfter must be a whole number of seconds, not PT1.5S");
    assertThat(new Fault.Status(503, "", Optional.of(Duration.ZERO)))
        .hasToString("status 503 \"\" retry after 0 s");
  }
}
