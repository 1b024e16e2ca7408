package io.github.splunkoncall.contactmethods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMethodsTest {
  private static final Phone PHONE =
      Phone.builder().contactId("e-1").number("+1 411-555-0110").build();

  @ParameterizedTest
  @ValueSource(strings = {"+14115550110", "+1 411-555-0110", "1 (411) 555 0110"})
  void aNumberIsTheSameWhateverStandsBetweenItsDigits(String number) {
    assertThat(PHONE.sameNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+14115550111", "4115550110", "", "+1"})
  void aNumberWithOtherDigitsIsAnotherOne(String number) {
    assertThat(PHONE.sameNumber(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "mara", "@", "mara@", "@example.org", "a@b@c", "a b@c.example"})
  void whatIsNoAddressIsRefused(String email) {
    refuses("email", () -> EmailRequest.of("Home", email));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "+", "home"})
  void aNumberWithoutDigitsIsRefused(String number) {
    refuses("phone", () -> PhoneRequest.of("Home", number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void blankTextsAreRefused(String blank) {
    refuses("label", () -> EmailRequest.of(blank, "a@b.example"));
    refuses("label", () -> PhoneRequest.of(blank, "+1"));
    refuses("label", () -> DeviceUpdate.builder().label(blank).build());
    refuses("escalationSound", () -> DeviceUpdate.builder().escalationSound(blank).build());
    refuses("chatSound", () -> DeviceUpdate.builder().chatSound(blank).build());
    refuses("resolvedSound", () -> DeviceUpdate.builder().resolvedSound(blank).build());
  }

  @Test
  void aNegativeRankIsRefused() {
    EmailRequest.Builder email = EmailRequest.builder().label("Home").email("a@b.example");
    PhoneRequest.Builder phone = PhoneRequest.builder().label("Home").phone("+1");

    assertThat(email.rank(0).build().rank()).contains(0);
    refuses("rank", () -> email.rank(-1).build());
    refuses("rank", () -> phone.rank(-1).build());
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must ");
  }
}
