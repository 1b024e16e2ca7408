package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.LIST_CHAT_MESSAGES;
import static io.github.splunkoncall.Operation.SEND_CHAT_MESSAGE;

import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import java.time.Instant;
import java.util.List;

/** The fixtures of chat messages in Java. */
final class ChatCases {
  private static final ChatMessageRequest MESSAGE =
      ChatMessageRequest.builder()
          .username("noor")
          .externalUsername("Noor from the shop")
          .text("The queue is empty again")
          .monitoringTool("queue-bot")
          .incidentNumber("903")
          .addTags("queue", "shop")
          .build();

  private static final ChatHistory HISTORY =
      ChatHistory.builder()
          .addMessages(
              ChatMessage.builder()
                  .username("noor")
                  .text("The queue is empty again")
                  .serviceTime(Instant.parse("2025-01-29T10:00:01.500Z"))
                  .sequence(88_123_456_789L)
                  .addTags("queue", "shop")
                  .build(),
              ChatMessage.builder()
                  .username("kim")
                  .text("Thanks")
                  .serviceTime(Instant.parse("2025-01-29T10:01:00Z"))
                  .sequence(88_123_456_790L)
                  .build())
          .hasMore(true)
          .build();

  private ChatCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(
            SEND_CHAT_MESSAGE,
            api -> {
              api.chat().send(MESSAGE);
              return "done";
            },
            "done"),
        new WireCase(
            LIST_CHAT_MESSAGES,
            "/api-public/v1/chat?incidentId=903&limit=2&offset=4",
            api ->
                api.chat()
                    .messages(ChatQuery.builder().incidentNumber("903").limit(2).offset(4).build()),
            HISTORY));
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
