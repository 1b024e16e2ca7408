package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.ingest.IngestResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The fixtures of alert ingestion in Java. */
final class IngestCases {
  static final AlertMessage ALERT =
      AlertMessage.builder()
          .messageType(MessageType.CRITICAL)
          .entityId("queue/orders")
          .displayName("Orders pile up")
          .stateMessage("12000 waiting")
          .stateStartTime(Instant.parse("2025-01-06T09:00:00Z"))
          .timestamp(Instant.parse("2025-01-06T09:01:01Z"))
          .monitoringTool("queuewatch")
          .hostName("mq-3")
          .ackMessage("on it")
          .ackAuthor("noor")
          .putLinks("Runbook", "https://wiki.shop.example/orders")
          .putNotes("Hint", "Restart the consumers first")
          .putImages("Depth", "https://graphs.shop.example/orders.png")
          .putCustomFields("consumers", Map.of("alive", 0L, "expected", List.of(3L, 4.5)))
          .putCustomFields("gold", true)
          .build();

  private IngestCases() {}

  static List<WireCase> all() {
    return List.of(
        new WireCase(
            Operation.INGEST_ALERT,
            Loopback.ALERTS + "/database%2Feu",
            api -> api.ingest().send("database/eu", ALERT),
            IngestResult.of("queue/orders")));
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(
            Operation.INGEST_ALERT, "routingKey", (api, x) -> api.ingest().send(x, ALERT)));
  }
}
