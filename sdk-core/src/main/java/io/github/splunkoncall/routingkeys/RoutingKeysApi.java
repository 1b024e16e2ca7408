package io.github.splunkoncall.routingkeys;

import java.util.List;

/** Routing keys of the organisation. Alerts with a key that is not known take the default route. */
public interface RoutingKeysApi {

  /**
   * All routing keys, the default route among them: {@code GET /api-public/v1/org/routing-keys}.
   */
  List<RoutingKey> list();

  /**
   * Creates a routing key: {@code POST /api-public/v1/org/routing-keys}. The targets in the answer
   * have slugs only.
   */
  RoutingKey create(RoutingKeyRequest request);

  /**
   * Replaces the targets of a routing key, and renames it if the request has another key: {@code
   * PUT /api-public/v1/org/routing-keys/{routingKey}}. The default route cannot be changed. Only
   * the newest official client knows this operation.
   */
  RoutingKey update(String routingKey, RoutingKeyRequest request);

  /**
   * Deletes a routing key: {@code DELETE /api-public/v1/org/routing-keys/{routingKey}}. The default
   * route cannot be deleted. Only the newest official client knows this operation.
   */
  void delete(String routingKey);
}
