package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.REFUSED_ALERTS_HAVE_A_MESSAGE;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.ingest.IngestWire;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.engine.Engine;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/** The route of alert ingestion, which refuses in words of its own. */
final class IngestRoutes implements Route {
  private static final Route ALERT =
      Route.of(
          IngestWire.FIELDS,
          IngestWire.ACCEPTED,
          (engine, request, fields) ->
              Optional.of(engine.ingest().take(request.optionalPath("routingKey"), fields)));

  private IngestRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(Operation.INGEST_ALERT, new IngestRoutes());
  }

  @Override
  public ByteString answer(Engine engine, Request request) {
    return ALERT.answer(engine, request);
  }

  @Override
  public void read(Engine engine, Request request) {
    ALERT.read(engine, request);
  }

  @Override
  public ByteString refusal(Engine engine, String text) {
    boolean message = engine.locked(e -> e.organisation().assumed(REFUSED_ALERTS_HAVE_A_MESSAGE));
    return Json.encode(message ? IngestWire.REFUSED : IngestWire.REFUSED_WITH_MESSAGES, text);
  }
}
