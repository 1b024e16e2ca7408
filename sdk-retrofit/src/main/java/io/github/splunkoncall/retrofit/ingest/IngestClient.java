package io.github.splunkoncall.retrofit.ingest;

import static io.github.splunkoncall.Operation.INGEST_ALERT;

import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.ingest.IngestResult;
import io.github.splunkoncall.internal.AlertFields;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.function.Supplier;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Alert ingestion by the REST endpoint integration over HTTP. */
public final class IngestClient implements IngestApi {
  /** Where calls are made to: the last interceptor knows the key and puts it in. */
  public static final String PATH_WITHOUT_KEY = "/integrations/generic/20131114/alert/hidden";

  private static final String NO_ROUTING_KEY = "";

  private final Supplier<Connection> endpoint;

  /** Of the organisation that the endpoint belongs to; the supplier throws if there is none. */
  public IngestClient(Supplier<Connection> endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public IngestResult send(String routingKey, AlertMessage alert) {
    return call(Require.identifier("routingKey", routingKey), alert);
  }

  @Override
  public IngestResult send(AlertMessage alert) {
    return call(NO_ROUTING_KEY, alert);
  }

  private IngestResult call(String routingKey, AlertMessage alert) {
    Connection connection = endpoint.get();
    RequestBody body = Caller.body(IngestWire.FIELDS, AlertFields.of(alert));
    Call<ResponseBody> call =
        connection.service(IngestService.class).send("hidden", routingKey, body);
    return connection
        .call(INGEST_ALERT, call, IngestWire.ACCEPTED)
        .map(IngestResult::of)
        .orElseGet(() -> IngestResult.of(alert.entityId()));
  }
}
