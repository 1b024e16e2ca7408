package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.chat.ChatMessage;
import java.util.Optional;
import org.immutables.value.Value;

/** A chat message and the incident that it belongs to. */
@Value.Immutable
public interface TimelineMessage {
  /** The incident; empty for a message to everybody. */
  Optional<String> incidentNumber();

  /** The message. */
  ChatMessage message();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TimelineMessage}. */
  final class Builder extends ImmutableTimelineMessage.Builder {
    Builder() {}
  }
}
