package io.github.splunkoncall.retrofit.routingkeys;

import static io.github.splunkoncall.Operation.CREATE_ROUTING_KEY;
import static io.github.splunkoncall.Operation.DELETE_ROUTING_KEY;
import static io.github.splunkoncall.Operation.LIST_ROUTING_KEYS;
import static io.github.splunkoncall.Operation.UPDATE_ROUTING_KEY;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import java.util.List;
import okhttp3.RequestBody;

/** Routing keys over HTTP. */
public final class RoutingKeysClient implements RoutingKeysApi {
  private final Connection connection;
  private final RoutingKeysService service;

  /** The routing keys of the organisation that the connection leads to. */
  public RoutingKeysClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(RoutingKeysService.class);
  }

  @Override
  public List<RoutingKey> list() {
    return connection.call(LIST_ROUTING_KEYS, service.list(), RoutingKeysWire.LIST);
  }

  @Override
  public RoutingKey create(RoutingKeyRequest request) {
    RequestBody body = Caller.body(RoutingKeysWire.REQUEST, request);
    return connection.call(CREATE_ROUTING_KEY, service.create(body), RoutingKeysWire.CREATED);
  }

  @Override
  public RoutingKey update(String routingKey, RoutingKeyRequest request) {
    RequestBody body = Caller.body(RoutingKeysWire.REQUEST, request);
    return connection.call(
        UPDATE_ROUTING_KEY, service.update(key(routingKey), body), RoutingKeysWire.CREATED);
  }

  @Override
  public void delete(String routingKey) {
    connection.callOr(
        "", DELETE_ROUTING_KEY, service.delete(key(routingKey)), RoutingKeysWire.DELETED);
  }

  private static String key(String routingKey) {
    return Require.identifier("routingKey", routingKey);
  }
}
