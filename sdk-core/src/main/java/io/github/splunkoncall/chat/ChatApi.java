package io.github.splunkoncall.chat;

/** Chat messages on the timeline. */
public interface ChatApi {

  /**
   * Posts a message on the timeline, and on that of an incident if the message names one: {@code
   * POST /api-public/v1/chat}. Never sent again if it may have been done.
   */
  void send(ChatMessageRequest request);

  /**
   * Chat messages of the timeline, as many as the service gives at once: {@code GET
   * /api-public/v1/chat}. Only the newest official client knows this operation.
   */
  default ChatHistory messages() {
    return messages(ChatQuery.builder().build());
  }

  /**
   * A page of chat messages: {@code GET /api-public/v1/chat?incidentId=&limit=&offset=}. Only the
   * newest official client knows this operation.
   */
  ChatHistory messages(ChatQuery query);
}
