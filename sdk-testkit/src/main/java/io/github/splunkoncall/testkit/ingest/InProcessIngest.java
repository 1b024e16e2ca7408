package io.github.splunkoncall.testkit.ingest;

import static io.github.splunkoncall.Operation.INGEST_ALERT;

import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.ingest.IngestResult;
import io.github.splunkoncall.internal.AlertFields;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.Map;
import java.util.Optional;

/** Alert ingestion by the REST endpoint integration through the door in process. */
public record InProcessIngest(InProcess door) implements IngestApi {
  @Override
  public IngestResult send(String routingKey, AlertMessage alert) {
    return send(Optional.of(Require.identifier("routingKey", routingKey)), alert);
  }

  @Override
  public IngestResult send(AlertMessage alert) {
    return send(Optional.empty(), alert);
  }

  private IngestResult send(Optional<String> routingKey, AlertMessage alert) {
    Map<String, Object> fields = AlertFields.of(alert);
    return IngestResult.of(
        door.call(
            INGEST_ALERT,
            Arguments.none().text("routingKey", routingKey).body(fields),
            engine -> engine.ingest().take(routingKey, fields)));
  }
}
