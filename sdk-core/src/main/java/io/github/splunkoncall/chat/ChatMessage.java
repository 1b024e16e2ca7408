package io.github.splunkoncall.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A chat message on the timeline. */
@Value.Immutable
public interface ChatMessage {
  /** The user who said it. */
  Optional<String> username();

  /** What was said; empty if the service sends no text. */
  @Value.Default
  default String text() {
    return "";
  }

  /** When the service took it. */
  Optional<Instant> serviceTime();

  /** Its place on the timeline. */
  Optional<Long> sequence();

  /** Words to find it by. */
  List<String> tags();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ChatMessage}. */
  final class Builder extends ImmutableChatMessage.Builder {
    Builder() {}
  }
}
