package io.github.splunkoncall.chat;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Which chat messages to list. What is not set is left to the service. */
@Value.Immutable
public interface ChatQuery {
  /** Only messages about the incident with this number. */
  Optional<String> incidentNumber();

  /** At most so many messages; from 1. */
  Optional<Integer> limit();

  /** How many messages to leave out before the first; from 0. */
  Optional<Integer> offset();

  /** Refuses an incident number that is no number, and a limit or an offset out of range. */
  @Value.Check
  default void check() {
    incidentNumber().ifPresent(number -> Require.incidentNumber("incidentNumber", number));
    limit().ifPresent(limit -> Require.inRange("limit", limit, 1, Integer.MAX_VALUE));
    offset().ifPresent(offset -> Require.inRange("offset", offset, 0, Integer.MAX_VALUE));
  }

  /** The query for the page after {@code page}, which is what this query gave. */
  default ChatQuery after(ChatHistory page) {
    return builder().from(this).offset(offset().orElse(0) + page.messages().size()).build();
  }

  /** A query for messages about the incident with this number. */
  static ChatQuery ofIncident(String incidentNumber) {
    return builder().incidentNumber(incidentNumber).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ChatQuery}. */
  final class Builder extends ImmutableChatQuery.Builder {
    Builder() {}
  }
}
