package io.github.splunkoncall.testkit.chat;

import static io.github.splunkoncall.Operation.LIST_CHAT_MESSAGES;
import static io.github.splunkoncall.Operation.SEND_CHAT_MESSAGE;

import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Chat messages on the timeline through the door in process. */
public record InProcessChat(InProcess door) implements ChatApi {
  @Override
  public void send(ChatMessageRequest request) {
    door.run(SEND_CHAT_MESSAGE, Arguments.ofBody(request), engine -> engine.chat().send(request));
  }

  @Override
  public ChatHistory messages(ChatQuery query) {
    return door.call(LIST_CHAT_MESSAGES, arguments(query), engine -> engine.chat().messages(query));
  }

  private static Arguments arguments(ChatQuery query) {
    return Arguments.none()
        .text("incidentId", query.incidentNumber())
        .text("limit", query.limit())
        .text("offset", query.offset());
  }
}
