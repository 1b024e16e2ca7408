package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.errors.NotFoundException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chat messages on the timeline. */
abstract class ChatContract extends ContractSuite {

  @Test
  void nothingIsSaidAtFirst() {
    assertThat(chat().messages()).isEqualTo(ChatHistory.builder().build());
  }

  @Test
  void q62_whatIsSaidIsOnTheTimeline() {
    chat().send(message("ana", "failover started").addTags("db", "failover").build());
    fake.clock().advance(Duration.ofMinutes(2));
    chat().send(message("ben", "thanks").build());

    assertThat(chat().messages().messages())
        .containsExactly(
            ChatMessage.builder()
                .username("ana")
                .text("failover started")
                .serviceTime(MONDAY_NINE)
                .sequence(1L)
                .addTags("db", "failover")
                .build(),
            ChatMessage.builder()
                .username("ben")
                .text("thanks")
                .serviceTime(MONDAY_NINE.plusSeconds(120))
                .sequence(2L)
                .build());
  }

  @Test
  void q8_whatIsSaidOfAnIncidentIsListedWithIt() {
    String incident = anIncident();
    chat().send(message("ana", "of the incident").incidentNumber(incident).build());
    chat().send(message("ana", "of nothing").build());

    assertThat(texts(chat().messages(ChatQuery.ofIncident(incident))))
        .containsExactly("of the incident");
    assertThat(texts(chat().messages(ChatQuery.ofIncident("77")))).isEmpty();
    assertThat(chat().messages().messages()).hasSize(2);
  }

  @Test
  void messagesComeInPages() {
    for (int i = 1; i <= 5; i++) {
      chat().send(message("ana", "m" + i).build());
    }
    ChatQuery query = ChatQuery.builder().limit(2).build();

    ChatHistory first = chat().messages(query);
    ChatHistory second = chat().messages(query.after(first));
    ChatHistory third = chat().messages(query.after(first).after(second));

    assertThat(texts(first)).containsExactly("m1", "m2");
    assertThat(texts(second)).containsExactly("m3", "m4");
    assertThat(texts(third)).containsExactly("m5");
    assertThat(first.hasMore()).isTrue();
    assertThat(second.hasMore()).isTrue();
    assertThat(third.hasMore()).isFalse();
    assertThat(texts(chat().messages(ChatQuery.builder().offset(9).build()))).isEmpty();
    assertThat(
            texts(chat().messages(ChatQuery.builder().offset(4).limit(Integer.MAX_VALUE).build())))
        .containsExactly("m5");
  }

  @Test
  void theUserAndTheIncidentMustExist() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> chat().send(message("nobody", "hello").build()))
        .withMessageContaining("User not found");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> chat().send(message("ana", "hello").incidentNumber("77").build()));
    assertThat(chat().messages().messages()).isEmpty();
  }

  private ChatApi chat() {
    return api().chat();
  }

  private static List<String> texts(ChatHistory history) {
    return history.messages().stream().map(ChatMessage::text).toList();
  }

  private static ChatMessageRequest.Builder message(String username, String text) {
    ChatMessageRequest.Builder builder = ChatMessageRequest.builder();
    builder.username(username).text(text).monitoringTool("runbook");
    return builder;
  }
}
