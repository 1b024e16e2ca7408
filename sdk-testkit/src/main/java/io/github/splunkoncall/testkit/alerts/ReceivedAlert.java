package io.github.splunkoncall.testkit.alerts;

import static java.time.temporal.ChronoUnit.SECONDS;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.MessageType;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An alert that has come in, field by field as it was sent and as the service completed it.
 *
 * @param receivedAt empty for the alert of an incident that a user created
 */
public record ReceivedAlert(String uuid, Optional<Instant> receivedAt, Map<String, Object> fields) {
  /** What the alert says about its entity; letter case does not matter (Q74). */
  public MessageType type() {
    return MessageType.of(text("message_type").orElse("").toUpperCase(Locale.ROOT));
  }

  /** What alerts of the same problem share. */
  public String entityId() {
    return text("entity_id").orElse("");
  }

  /** A field that is a text, or a number or a boolean as a text. */
  public Optional<String> text(String name) {
    Object value = fields.get(name);
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? Optional.of(value.toString())
        : Optional.empty();
  }

  /** The alert as the service shows it. */
  public AlertDetail detail() {
    return AlertDetail.builder()
        .messageType(type())
        .entityId(entityId())
        .displayName(text("entity_display_name"))
        .timestamp(time("timestamp"))
        .stateStartTime(time("state_start_time"))
        .stateMessage(text("state_message"))
        .monitoringTool(text("monitoring_tool"))
        .ackMessage(text("ack_msg"))
        .ackAuthor(text("ack_author"))
        .raw(JsonText.of(fields))
        .build();
  }

  /** A time in seconds; that of receiving the alert if the sender gives none that makes sense. */
  private Optional<Instant> time(String name) {
    return receivedAt.map(
        received ->
            text(name).flatMap(ReceivedAlert::seconds).orElse(received.truncatedTo(SECONDS)));
  }

  private static Optional<Instant> seconds(String text) {
    try {
      long millis = (long) (Double.parseDouble(text) * 1_000); // Never beyond what a long can be.
      return Optional.of(Instant.ofEpochSecond(millis / 1_000));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
