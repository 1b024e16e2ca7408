package io.github.splunkoncall.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatQueryTest {
  @Test
  void goesOnAfterAPage() {
    ChatQuery first = ChatQuery.builder().incidentNumber("81").limit(2).build();
    ChatHistory page =
        ChatHistory.builder()
            .addMessages(ChatMessage.builder().build(), ChatMessage.builder().build())
            .hasMore(true)
            .build();

    ChatQuery second = first.after(page);

    assertThat(second)
        .isEqualTo(ChatQuery.builder().incidentNumber("81").limit(2).offset(2).build());
    assertThat(second.after(page).offset()).contains(4);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    refuses("limit", () -> ChatQuery.builder().limit(0).build());
    refuses("offset", () -> ChatQuery.builder().offset(-1).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "+1", "1.0", "01", " 1", "2147483648", "99999999999"})
  void q8_refusesAnIncidentNumberThatIsNoNumber(String number) {
    refuses("incidentNumber", () -> ChatQuery.ofIncident(number));
    refuses(
        "incidentNumber",
        () ->
            ChatMessageRequest.builder()
                .username("noor")
                .text("hello")
                .monitoringTool("runbook")
                .incidentNumber(number)
                .build());
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must ");
  }
}
