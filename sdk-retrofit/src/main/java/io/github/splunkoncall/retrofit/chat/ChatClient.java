package io.github.splunkoncall.retrofit.chat;

import static io.github.splunkoncall.Operation.LIST_CHAT_MESSAGES;
import static io.github.splunkoncall.Operation.SEND_CHAT_MESSAGE;

import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Chat messages on the timeline over HTTP. */
public final class ChatClient implements ChatApi {
  private final Connection connection;
  private final ChatService service;

  /** Of the organisation that the connection leads to. */
  public ChatClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(ChatService.class);
  }

  @Override
  public void send(ChatMessageRequest request) {
    connection.call(SEND_CHAT_MESSAGE, service.send(Caller.body(ChatWire.REQUEST, request)));
  }

  @Override
  public ChatHistory messages(ChatQuery query) {
    Call<ResponseBody> call =
        service.messages(
            query.incidentNumber().map(Integer::valueOf).orElse(null),
            query.limit().orElse(null),
            query.offset().orElse(null));
    return connection.call(LIST_CHAT_MESSAGES, call, ChatWire.HISTORY);
  }
}
