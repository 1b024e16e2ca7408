package io.github.splunkoncall.webhooks;

import java.util.List;

/** Webhooks for escalation policies. They are made and changed in the web portal only. */
public interface WebhooksApi {

  /** All webhooks that an escalation policy can call: {@code GET /api-public/v1/webhooks}. */
  List<Webhook> list();
}
