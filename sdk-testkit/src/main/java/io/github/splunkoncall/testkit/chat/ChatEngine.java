package io.github.splunkoncall.testkit.chat;

import static io.github.splunkoncall.testkit.assumptions.Assumption.CHAT_USER_MUST_EXIST;

import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chat messages on the timeline in the fake. */
public final class ChatEngine {
  private final Organisation organisation;
  private final IncidentsEngine incidents;
  private final List<Said> timeline = new ArrayList<>();

  /** Of this organisation and its incidents. */
  public ChatEngine(Organisation organisation, IncidentsEngine incidents) {
    this.organisation = organisation;
    this.incidents = incidents;
  }

  private record Said(Optional<String> incidentNumber, ChatMessage message) {}

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
    timeline.add(new Said(request.incidentNumber(), message));
    return message;
  }

  /** A page of messages, oldest first; all of them if the query sets no limit. */
  public ChatHistory messages(ChatQuery query) {
    List<ChatMessage> all =
        timeline.stream()
            .filter(
                said ->
                    query.incidentNumber().isEmpty()
                        || query.incidentNumber().equals(said.incidentNumber()))
            .map(Said::message)
            .toList();
    int from = Math.min(query.offset().orElse(0), all.size());
    int count = Math.min(query.limit().orElse(all.size()), all.size() - from);
    return ChatHistory.builder()
        .messages(all.subList(from, from + count))
        .hasMore(from + count < all.size())
        .build();
  }
}
