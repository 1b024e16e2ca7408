package io.github.splunkoncall.testkit.routingkeys;

import static io.github.splunkoncall.Operation.CREATE_ROUTING_KEY;
import static io.github.splunkoncall.Operation.DELETE_ROUTING_KEY;
import static io.github.splunkoncall.Operation.LIST_ROUTING_KEYS;
import static io.github.splunkoncall.Operation.UPDATE_ROUTING_KEY;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;

/** Routing keys through the door in process. */
public record InProcessRoutingKeys(InProcess door) implements RoutingKeysApi {
  @Override
  public List<RoutingKey> list() {
    return door.call(LIST_ROUTING_KEYS, Arguments.none(), engine -> engine.routingKeys().list());
  }

  @Override
  public RoutingKey create(RoutingKeyRequest request) {
    return door.call(
        CREATE_ROUTING_KEY,
        Arguments.ofBody(request),
        engine -> engine.routingKeys().create(request));
  }

  @Override
  public RoutingKey update(String routingKey, RoutingKeyRequest request) {
    String key = key(routingKey);
    return door.call(
        UPDATE_ROUTING_KEY,
        Arguments.of("routingKey", key).body(request),
        engine -> engine.routingKeys().update(key, request));
  }

  @Override
  public void delete(String routingKey) {
    String key = key(routingKey);
    door.run(
        DELETE_ROUTING_KEY,
        Arguments.of("routingKey", key),
        engine -> engine.routingKeys().delete(key));
  }

  private static String key(String routingKey) {
    return Require.identifier("routingKey", routingKey);
  }
}
