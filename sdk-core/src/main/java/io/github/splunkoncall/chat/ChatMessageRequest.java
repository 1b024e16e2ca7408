package io.github.splunkoncall.chat;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A chat message to post. */
@Value.Immutable
public interface ChatMessageRequest {
  /** The user who says it. */
  String username();

  /** The name shown for that user; the username if nothing else is set. */
  @Value.Default
  default String externalUsername() {
    return username();
  }

  /** What is said. */
  String text();

  /** The tool that the message comes from. */
  String monitoringTool();

  /** The number of the incident that it is about; without one it is for the timeline only. */
  Optional<String> incidentNumber();

  /** Words to find it by. */
  List<String> tags();

  /** Refuses blank texts, and an incident number that is no number. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    Require.notBlank("externalUsername", externalUsername());
    Require.notBlank("text", text());
    Require.notBlank("monitoringTool", monitoringTool());
    incidentNumber().ifPresent(number -> Require.incidentNumber("incidentNumber", number));
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ChatMessageRequest}. */
  final class Builder extends ImmutableChatMessageRequest.Builder {
    Builder() {}
  }
}
