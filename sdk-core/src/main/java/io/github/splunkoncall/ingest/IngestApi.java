package io.github.splunkoncall.ingest;

import io.github.splunkoncall.internal.Require;

/**
 * Alert ingestion by the REST endpoint integration, whose URL is a setting of its own. The service
 * says yes as soon as it has the alert; the incident can be seen a little later.
 */
public interface IngestApi {

  /**
   * Reports an alert to those whom the routing key leads to: {@code POST
   * /integrations/generic/20131114/alert/{apiKey}/{routingKey}}. A routing key that the
   * organisation does not have leads to the default route. Throws {@link
   * io.github.splunkoncall.errors.RefusedException} if the service does not take the alert, and
   * {@link io.github.splunkoncall.errors.ConfigurationException} if the client has no REST
   * endpoint.
   */
  IngestResult send(String routingKey, AlertMessage alert);

  /**
   * Reports an alert on the default route: {@code POST
   * /integrations/generic/20131114/alert/{apiKey}/{routingKey}} without the routing key. Throws as
   * {@link #send(String, AlertMessage)} does.
   */
  IngestResult send(AlertMessage alert);

  /**
   * One thing that is watched, under a routing key: its alerts in one line each. Sends nothing yet.
   */
  default MonitoredEntity entity(String routingKey, String entityId) {
    Require.identifier("routingKey", routingKey);
    return new MonitoredEntity(entityId, alert -> send(routingKey, alert));
  }

  /**
   * One thing that is watched, on the default route: its alerts in one line each. Sends nothing
   * yet.
   */
  default MonitoredEntity entity(String entityId) {
    return new MonitoredEntity(entityId, this::send);
  }
}
