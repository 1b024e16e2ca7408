package io.github.splunkoncall.chat;

import java.util.List;
import org.immutables.value.Value;

/** A page of chat messages. */
@Value.Immutable
public interface ChatHistory {
  /** The messages. */
  List<ChatMessage> messages();

  /** Whether there are more after these: {@link ChatQuery#after(ChatHistory)} asks for them. */
  @Value.Default
  default boolean hasMore() {
    return false;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ChatHistory}. */
  final class Builder extends ImmutableChatHistory.Builder {
    Builder() {}
  }
}
