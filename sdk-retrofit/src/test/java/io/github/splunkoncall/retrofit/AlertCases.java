package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.MessageType;
import java.time.Instant;
import java.util.List;

/** The fixtures of alerts in Java. */
final class AlertCases {
  static final AlertDetail ALERT =
      AlertDetail.builder()
          .messageType(MessageType.CRITICAL)
          .entityId("queue/orders")
          .displayName("Orders pile up")
          .timestamp(Instant.parse("2025-01-06T09:01:01Z"))
          .stateStartTime(Instant.parse("2025-01-06T09:00:00Z"))
          .stateMessage("12000 waiting")
          .monitoringTool("queuewatch")
          .ackMessage("on it")
          .ackAuthor("noor")
          .raw("{\"message_type\":\"CRITICAL\",\"vo_annotate.s.Hint\":\"Restart\"}")
          .build();

  private AlertCases() {}

  static List<WireCase> all() {
    return List.of(
        new WireCase(
            Operation.GET_ALERT,
            "/api-public/v1/alerts/5b7de0aa-2f19-4f4c-8a8e-64d1b8c0f2aa",
            api -> api.alerts().get("5b7de0aa-2f19-4f4c-8a8e-64d1b8c0f2aa"),
            ALERT));
  }

  static List<PathCase> paths() {
    return List.of(new PathCase(Operation.GET_ALERT, "uuid", (api, x) -> api.alerts().get(x)));
  }
}
