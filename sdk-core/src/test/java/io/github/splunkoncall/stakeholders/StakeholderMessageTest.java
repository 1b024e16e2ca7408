package io.github.splunkoncall.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StakeholderMessageTest {
  @Test
  void goesToUsersToTeamsOrToBoth() {
    assertThat(message().addRecipients("ceo").build().recipientTeams()).isEmpty();
    assertThat(message().addRecipientTeams("team-1").build().recipients()).isEmpty();
    assertThat(message().addRecipients("ceo").addRecipientTeams("team-1").build().recipients())
        .containsExactly("ceo");
  }

  @Test
  void refusesToGoToNobody() {
    refuses("recipients", () -> message().build());
    refuses("recipients", () -> message().addRecipients(" ").build());
    refuses("recipients", () -> message().addRecipients("").addRecipientTeams("team-1").build());
    refuses("recipientTeams", () -> message().addRecipientTeams("").build());
  }

  @Test
  void refusesBlankTextsAndWhatIsNoNumber() {
    refuses("title", () -> message().title("").addRecipients("ceo").build());
    refuses("message", () -> message().message(" ").addRecipients("ceo").build());
    refuses("incidentNumber", () -> message().incidentNumber("x").addRecipients("ceo").build());
  }

  private static StakeholderMessage.Builder message() {
    StakeholderMessage.Builder builder = StakeholderMessage.builder();
    builder.title("Shop is down").message("We work on it").incidentNumber("81");
    return builder;
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must ");
  }
}
