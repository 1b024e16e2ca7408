package io.github.splunkoncall.retrofit.alerts;

import static io.github.splunkoncall.retrofit.wire.Codecs.EPOCH_SECONDS;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;

/** Alerts on the wire. */
public final class AlertsWire {
  private static final AlertDetail NOTHING = AlertDetail.builder().build();

  private static final Codec<MessageType> MESSAGE_TYPE =
      Codecs.open(MessageType.values(), MessageType::of);

  /** An alert: each field may be absent, but not all of them. */
  public static final Codec<AlertDetail> ALERT =
      Table.of(AlertDetail::builder, AlertsWire::build)
          .optional(
              "messageType",
              MESSAGE_TYPE,
              AlertDetail::messageType,
              AlertDetail.Builder::messageType)
          .optional("entityId", STRING, AlertDetail::entityId, AlertDetail.Builder::entityId)
          .optional(
              "entityDisplayName",
              STRING,
              AlertDetail::displayName,
              AlertDetail.Builder::displayName)
          .optional(
              "timestamp", EPOCH_SECONDS, AlertDetail::timestamp, AlertDetail.Builder::timestamp)
          .optional(
              "stateStartTime",
              EPOCH_SECONDS,
              AlertDetail::stateStartTime,
              AlertDetail.Builder::stateStartTime)
          .optional(
              "stateMessage", STRING, AlertDetail::stateMessage, AlertDetail.Builder::stateMessage)
          .optional(
              "monitoringTool",
              STRING,
              AlertDetail::monitoringTool,
              AlertDetail.Builder::monitoringTool)
          .optional("ackMsg", STRING, AlertDetail::ackMessage, AlertDetail.Builder::ackMessage)
          .optional("ackAuthor", STRING, AlertDetail::ackAuthor, AlertDetail.Builder::ackAuthor)
          .optional("raw", STRING, AlertDetail::raw, AlertDetail.Builder::raw)
          .orRefusal()
          .build();

  private AlertsWire() {}

  private static AlertDetail build(AlertDetail.Builder builder) {
    AlertDetail alert = builder.build();
    if (alert.equals(NOTHING)) {
      throw new IllegalStateException("there is no field of an alert");
    }
    return alert;
  }
}
