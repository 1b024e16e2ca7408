package io.github.splunkoncall.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service could not accept is refused before it is sent, by the parameter's name. */
class ArgumentsTest {
  private static final IncidentTarget NOOR = IncidentTarget.user("noor");

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void requestRefusesABlankSummary(String blank) {
    refuses("summary", () -> request().summary(blank).addTargets(NOOR).build());
  }

  @Test
  void requestRefusesToPageNobody() {
    refuses("targets", () -> request().summary("Queue is full").build());
  }

  @Test
  void requestTellsWhatIsMissing() {
    assertThatThrownBy(() -> CreateIncidentRequest.builder().addTargets(NOOR).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("summary")
        .hasMessageContaining("details");
  }

  @Test
  void requestLeavesMultiResponderToTheService() {
    assertThat(request().summary("Queue is full").addTargets(NOOR).build().multiResponder())
        .isEmpty();
  }

  @Test
  void requestKeepsTheOrderOfItsTargetsAndCannotBeChanged() {
    IncidentTarget policy = IncidentTarget.escalationPolicy("pol-9");
    CreateIncidentRequest request =
        request().summary("Queue is full").addTargets(policy, NOOR).build();

    assertThat(request.targets()).containsExactly(policy, NOOR);
    assertThatThrownBy(() -> request.targets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void targetRefusesABlankName(String blank) {
    refuses("username", () -> IncidentTarget.user(blank));
    refuses("slug", () -> IncidentTarget.escalationPolicy(blank));
    refuses("slug", () -> IncidentTarget.of(TargetType.of("Team"), blank));
  }

  @Test
  void q16_targetCanBeOfATypeThatTheSdkDoesNotKnow() {
    IncidentTarget target = IncidentTarget.of(TargetType.of("RotationGroup"), "rtg-1");

    assertThat(target.type().text()).isEqualTo("RotationGroup");
    assertThat(target.type().known()).isEqualTo(TargetType.Known.UNKNOWN);
  }

  @Test
  void targetHasTheTypeOfItsFactory() {
    assertThat(NOOR.type()).isEqualTo(TargetType.USER);
    assertThat(NOOR.slug()).isEqualTo("noor");
    assertThat(IncidentTarget.escalationPolicy("pol-9").type())
        .isEqualTo(TargetType.ESCALATION_POLICY);
    assertThat(IncidentTarget.escalationPolicy("pol-9").slug()).isEqualTo("pol-9");
  }

  @Test
  void commandRefusesToBeAboutNothing() {
    refuses("incidentNumbers", IncidentCommand::of);
    refuses("incidentNumbers", () -> IncidentCommand.builder().message("mine").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void commandRefusesABlankNumber(String blank) {
    refuses("incidentNumbers", () -> IncidentCommand.of("815", blank));
  }

  @Test
  void commandKeepsTheOrderOfItsNumbers() {
    assertThat(IncidentCommand.of("9", "1", "5").incidentNumbers())
        .isEqualTo(List.of("9", "1", "5"));
  }

  private static CreateIncidentRequest.Builder request() {
    CreateIncidentRequest.Builder builder = CreateIncidentRequest.builder();
    builder.details("12000 waiting");
    return builder;
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(parameter + " must ");
  }
}
