package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.retrofit.chat.ChatWire;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.Map;

/** The routes of chat. */
final class ChatRoutes {
  private ChatRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.SEND_CHAT_MESSAGE,
        NoContent.after((engine, request) -> engine.chat().send(request.decode(ChatWire.REQUEST)))
            .reading(ChatWire.REQUEST),
        Operation.LIST_CHAT_MESSAGES,
        Route.of(ChatWire.HISTORY, (engine, request) -> engine.chat().messages(query(request))));
  }

  private static ChatQuery query(Request request) {
    try {
      return ChatQuery.builder()
          .incidentNumber(request.query("incidentId"))
          .limit(request.query("limit").map(Integer::valueOf))
          .offset(request.query("offset").map(Integer::valueOf))
          .build();
    } catch (IllegalArgumentException e) {
      throw new ServiceRefusal(400, String.valueOf(e.getMessage()));
    }
  }
}
