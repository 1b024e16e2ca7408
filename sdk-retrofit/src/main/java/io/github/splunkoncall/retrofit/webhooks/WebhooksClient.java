package io.github.splunkoncall.retrofit.webhooks;

import static io.github.splunkoncall.Operation.LIST_WEBHOOKS;

import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.webhooks.Webhook;
import io.github.splunkoncall.webhooks.WebhooksApi;
import java.util.List;

/** Webhooks over HTTP. */
public final class WebhooksClient implements WebhooksApi {
  private final Connection connection;
  private final WebhooksService service;

  /** The webhooks of the organisation that the connection leads to. */
  public WebhooksClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(WebhooksService.class);
  }

  @Override
  public List<Webhook> list() {
    return connection.call(LIST_WEBHOOKS, service.list(), WebhooksWire.LIST);
  }
}
