package io.github.splunkoncall.testkit.chat;

import static io.github.splunkoncall.testkit.assumptions.Assumption.CHAT_USER_MUST_EXIST;

import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.snapshot.TimelineMessage;
import io.github.splunkoncall.testkit.state.Organisation;
import java.util.ArrayList;
import java.util.List;

/** Chat messages on the timeline in the fake. */
public final class ChatEngine {
  private final Organisation organisation;
  private final IncidentsEngine incidents;
  private final List<TimelineMessage> timeline = new ArrayList<>();

  /** Of this organisation and its incidents. */
  public ChatEngine(Organisation organisation, IncidentsEngine incidents) {
    this.organisation = organisation;
    this.incidents = incidents;
  }

  /** Posts a message. */
  public ChatMessage send(ChatMessageRequest request) {
    if (organisation.assumed(CHAT_USER_MUST_EXIST)) {
      organisation.requireUser(request.username());
    }
    request.incidentNumber().ifPresent(incidents::get);
    ChatMessage message =
        ChatMessage.builder()
            .username(request.username())
            .text(request.text())
            .serviceTime(organisation.now())
            .sequence(timeline.size() + 1L)
            .tags(request.tags())
            .build();
    keep(
        TimelineMessage.builder()
            .incidentNumber(request.incidentNumber())
            .message(message)
            .build());
    return message;
  }

  /** All messages, oldest first. */
  public List<TimelineMessage> timeline() {
    return List.copyOf(timeline);
  }

  /** Adds a message as it is. */
  public void keep(TimelineMessage message) {
    timeline.add(message);
  }

  /** A page of messages, oldest first; all of them if the query sets no limit. */
  public ChatHistory messages(ChatQuery query) {
    List<ChatMessage> all =
        timeline.stream()
            .filter(
                said ->
                    query.incidentNumber().isEmpty()
                        || query.incidentNumber().equals(said.incidentNumber()))
            .map(TimelineMessage::message)
            .toList();
    int from = Math.min(query.offset().orElse(0), all.size());
    int count = Math.min(query.limit().orElse(all.size()), all.size() - from);
    return ChatHistory.builder()
        .messages(all.subList(from, from + count))
        .hasMore(from + count < all.size())
        .build();
  }
}
