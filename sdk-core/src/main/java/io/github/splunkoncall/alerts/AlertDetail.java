package io.github.splunkoncall.alerts;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert as it came in. Each part is there only if it was reported. */
@Value.Immutable
public interface AlertDetail {
  /** What the alert says about its entity. */
  Optional<MessageType> messageType();

  /** What alerts of the same problem share. */
  Optional<String> entityId();

  /** The title. */
  Optional<String> displayName();

  /** What is wrong. */
  Optional<String> stateMessage();

  /** When the alert was sent; absent for incidents that people created. */
  Optional<Instant> timestamp();

  /** When the entity got into its state; absent for incidents that people created. */
  Optional<Instant> stateStartTime();

  /** The monitoring tool that reported it; {@code manual} for incidents that people created. */
  Optional<String> monitoringTool();

  /** What was said with an acknowledgement. */
  Optional<String> ackMessage();

  /** Who acknowledged. */
  Optional<String> ackAuthor();

  /**
   * All fields as they came in, annotations and custom ones too, and what the service has added:
   * mostly a JSON object, but nobody promises that it parses.
   */
  Optional<String> raw();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertDetail}. */
  final class Builder extends ImmutableAlertDetail.Builder {
    Builder() {}
  }
}
