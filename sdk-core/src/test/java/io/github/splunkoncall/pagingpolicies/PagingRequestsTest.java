package io.github.splunkoncall.pagingpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no paging policy can have is refused before it is sent, by the parameter's name. */
class PagingRequestsTest {
  private static final PagingContact PHONE = PagingContact.of(7, PagingContactType.PHONE);
  private static final PagingContact EMAIL = PagingContact.of(8, PagingContactType.EMAIL);

  @Test
  void aRuleHasTheContactOfItsFactory() {
    assertThat(PagingRuleRequest.push().contact()).isEmpty();
    assertThat(PagingRuleRequest.email(8).contact()).contains(EMAIL);
    assertThat(PagingRuleRequest.sms(7).contact()).contains(PHONE);
    assertThat(PagingRuleRequest.phone(7).contact()).contains(PHONE);
    assertThat(PagingRuleRequest.phone(7).type()).isEqualTo(NotificationType.PHONE);
  }

  @Test
  void aRuleWithTheWrongContactIsRefused() {
    refuses("contact", () -> rule(NotificationType.PUSH).contact(PHONE).build());
    refuses("contact", () -> rule(NotificationType.EMAIL).build());
    refuses("contact", () -> rule(NotificationType.EMAIL).contact(PHONE).build());
    refuses("contact", () -> rule(NotificationType.SMS).contact(EMAIL).build());
    refuses("contact", () -> rule(NotificationType.PHONE).contact(EMAIL).build());
    refuses("type", () -> rule(NotificationType.of(" ")).build());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aNumberThatNoContactHasIsRefused(long contactId) {
    refuses("contactId", () -> PagingRuleRequest.email(contactId));
    refuses("contactId", () -> PagingRuleRequest.sms(contactId));
    refuses("contactId", () -> PagingRuleRequest.phone(contactId));
  }

  @Test
  void aTypeThatTheSdkDoesNotKnowHasWhateverContactItHas() {
    NotificationType satellite = NotificationType.of("satellite");
    PagingContact dish = PagingContact.of(9, PagingContactType.of("dish"));

    assertThat(rule(satellite).build().contact()).isEmpty();
    assertThat(rule(satellite).contact(dish).build().contact()).contains(dish);
    assertThat(rule(NotificationType.EMAIL).contact(dish).build().contact()).contains(dish);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 10, 15, 20, 25, 30, 45, 60})
  void aStepCanHaveTheseTimeouts(long minutes) {
    Duration timeout = Duration.ofMinutes(minutes);

    assertThat(PagingStepRequest.of(timeout).timeout()).isEqualTo(timeout);
    assertThat(PagingStepRequest.TIMEOUTS).contains(timeout).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT2M", "PT5M0.001S", "-PT5M", "PT61M", "P365D"})
  void aStepCanHaveNoOtherTimeout(Duration timeout) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PagingStepRequest.of(timeout, PagingRuleRequest.push()))
        .withMessage(
            "timeout must be one of 1, 5, 10, 15, 20, 25, 30, 45, 60 minutes, not " + timeout);
  }

  @Test
  void aStepIsChangedFromWhatItIs() {
    PagingRule push = PagingRule.builder().index(0).type(NotificationType.PUSH).build();
    PagingRule call =
        PagingRule.builder().index(1).type(NotificationType.PHONE).contact(PHONE).build();
    PagingStep step =
        PagingStep.builder().index(4).timeout(Duration.ofHours(1)).addRules(push, call).build();

    assertThat(PagingStepRequest.builder(step).timeout(Duration.ofMinutes(5)).build())
        .isEqualTo(
            PagingStepRequest.of(
                Duration.ofMinutes(5), PagingRuleRequest.push(), PagingRuleRequest.phone(7)));
  }

  @Test
  void thePrimaryPolicyIsKnownByItsSlug() {
    TimedPagingPolicy.Builder policy = TimedPagingPolicy.builder();

    assertThat(policy.build().primary()).isFalse();
    assertThat(policy.slug("weekends").build().primary()).isFalse();
    assertThat(policy.slug(TimedPagingPolicy.PRIMARY_SLUG).build().primary()).isTrue();
  }

  private static PagingRuleRequest.Builder rule(NotificationType type) {
    return PagingRuleRequest.builder().type(type);
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must ");
  }
}
