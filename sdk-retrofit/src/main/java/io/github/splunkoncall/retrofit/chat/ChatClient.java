package io.github.splunkoncall.retrofit.chat;

import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Chat messages on the timeline over HTTP. */
public final class ChatClient implements ChatApi {
  /** Of the organisation that the connection leads to. */
  public ChatClient(Connection connection) {}
}
