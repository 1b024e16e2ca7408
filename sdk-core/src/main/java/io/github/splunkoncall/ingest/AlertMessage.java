package io.github.splunkoncall.ingest;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.internal.AlertFields;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * An alert to be sent. Alerts with the same entity id belong to the same incident for as long as it
 * is open, so that sending one again does not page again.
 */
@Value.Immutable
public interface AlertMessage {
  /** What the alert says about its entity, and with that what it does to an incident. */
  MessageType messageType();

  /** What alerts of the same problem share; a random UUID, made once, if it is not set. */
  @Value.Default
  default String entityId() {
    return UUID.randomUUID().toString();
  }

  /** The title; the service shows the entity id if there is none. */
  Optional<String> displayName();

  /** What is wrong. Of a longer text the first 20479 characters and an ellipsis are sent. */
  Optional<String> stateMessage();

  /** When the entity got into its state; sent in whole seconds. */
  Optional<Instant> stateStartTime();

  /** When the alert happened; sent in whole seconds. */
  Optional<Instant> timestamp();

  /** The monitoring tool that reports. */
  Optional<String> monitoringTool();

  /** The host that the alert is about. */
  Optional<String> hostName();

  /** What to say with an acknowledgement. */
  Optional<String> ackMessage();

  /** Who acknowledges. */
  Optional<String> ackAuthor();

  /** Links for those who are paged, such as a runbook, by their titles. */
  Map<String, String> links();

  /** Notes for those who are paged, by their titles. */
  Map<String, String> notes();

  /** URLs of images for those who are paged, such as a graph, by their titles. */
  Map<String, String> images();

  /**
   * Whatever else the alert rules of the organisation can use, by the name of the field: texts,
   * finite numbers, booleans, and lists and maps of them.
   */
  Map<String, Object> customFields();

  /** Refuses blank names, custom fields that are known ones, and values that are no JSON. */
  @Value.Check
  default void check() {
    AlertFields.check(this);
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertMessage}. */
  final class Builder extends ImmutableAlertMessage.Builder {
    Builder() {}
  }
}
