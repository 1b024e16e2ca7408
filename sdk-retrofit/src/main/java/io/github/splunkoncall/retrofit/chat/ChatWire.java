package io.github.splunkoncall.retrofit.chat;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.EPOCH_MILLIS;
import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;

/** Chat messages on the wire. */
public final class ChatWire {
  private static final Codec<List<String>> TAGS = Codecs.list(STRING);

  /** A message to post; the number of its incident is a number (Q8). */
  public static final Codec<ChatMessageRequest> REQUEST =
      Table.of(ChatMessageRequest::builder, ChatMessageRequest.Builder::build)
          .field(
              "username",
              STRING,
              ChatMessageRequest::username,
              ChatMessageRequest.Builder::username)
          .field(
              "externalUsername",
              STRING,
              ChatMessageRequest::externalUsername,
              ChatMessageRequest.Builder::externalUsername)
          .field("text", STRING, ChatMessageRequest::text, ChatMessageRequest.Builder::text)
          .field(
              "monitoringTool",
              STRING,
              ChatMessageRequest::monitoringTool,
              ChatMessageRequest.Builder::monitoringTool)
          .optional(
              "incidentId",
              INT,
              request -> request.incidentNumber().map(Integer::valueOf),
              (builder, number) -> builder.incidentNumber(String.valueOf(number)))
          .optional(
              "tags",
              TAGS,
              request -> present(request.tags()),
              ChatMessageRequest.Builder::addAllTags)
          .build();

  private static final Codec<ChatMessage> MESSAGE =
      Table.of(ChatMessage::builder, ChatMessage.Builder::build)
          .optional("username", STRING, ChatMessage::username, ChatMessage.Builder::username)
          .field("text", STRING, ChatMessage::text, ChatMessage.Builder::text)
          .optional(
              "serviceTime",
              EPOCH_MILLIS,
              ChatMessage::serviceTime,
              ChatMessage.Builder::serviceTime)
          .optional("sequence", LONG, ChatMessage::sequence, ChatMessage.Builder::sequence)
          .optional(
              "tags", TAGS, message -> present(message.tags()), ChatMessage.Builder::addAllTags)
          .build();

  /** A page of messages; an error without messages is a refusal (Q4). */
  public static final Codec<ChatHistory> HISTORY =
      Table.of(HistoryDraft::new, HistoryDraft::build)
          .field("messages", Codecs.list(MESSAGE), ChatHistory::messages, HistoryDraft::messages)
          .field(
              "hasMore",
              BOOLEAN,
              ChatHistory::hasMore,
              (draft, hasMore) -> draft.builder.hasMore(hasMore))
          .orRefusal()
          .build();

  private ChatWire() {}

  private static Optional<List<String>> present(List<String> tags) {
    return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
  }

  /** A page that is being read. One without a list of messages is none. */
  private static final class HistoryDraft {
    private final ChatHistory.Builder builder = ChatHistory.builder();
    private boolean complete;

    private void messages(List<ChatMessage> messages) {
      complete = true;
      builder.messages(messages);
    }

    private ChatHistory build() {
      if (!complete) {
        throw new IllegalStateException("there is no field 'messages'");
      }
      return builder.build();
    }
  }
}
