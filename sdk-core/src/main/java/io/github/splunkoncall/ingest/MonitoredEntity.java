package io.github.splunkoncall.ingest;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.internal.Require;
import java.util.function.Function;

/** One thing that is watched. At any time there is at most one open incident about it. */
public final class MonitoredEntity {
  private final String entityId;
  private final Function<AlertMessage, IngestResult> send;

  MonitoredEntity(String entityId, Function<AlertMessage, IngestResult> send) {
    this.entityId = Require.notBlank("entityId", entityId);
    this.send = send;
  }

  /** What its alerts share. */
  public String entityId() {
    return entityId;
  }

  /** Opens an incident, or joins the open one. */
  public IngestResult trigger(String stateMessage) {
    return send.apply(alert(MessageType.CRITICAL).stateMessage(stateMessage).build());
  }

  /** Opens an incident with a title, or joins the open one. */
  public IngestResult trigger(String displayName, String stateMessage) {
    return send.apply(
        alert(MessageType.CRITICAL).displayName(displayName).stateMessage(stateMessage).build());
  }

  /** Acknowledges the open incident, which stops the paging. */
  public IngestResult acknowledge(String author, String message) {
    return send.apply(
        alert(MessageType.ACKNOWLEDGEMENT).ackAuthor(author).ackMessage(message).build());
  }

  /** Resolves the open incident. */
  public IngestResult recover(String stateMessage) {
    return send.apply(alert(MessageType.RECOVERY).stateMessage(stateMessage).build());
  }

  private AlertMessage.Builder alert(MessageType type) {
    return AlertMessage.builder().messageType(type).entityId(entityId);
  }

  @Override
  public String toString() {
    return "MonitoredEntity{" + entityId + "}";
  }
}
