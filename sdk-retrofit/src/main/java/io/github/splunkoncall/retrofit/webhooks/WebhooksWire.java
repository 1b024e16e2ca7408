package io.github.splunkoncall.retrofit.webhooks;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.webhooks.Webhook;
import java.util.List;

/** Webhooks on the wire. */
public final class WebhooksWire {
  private static final Codec<Webhook> WEBHOOK =
      Table.of(Webhook::builder, Webhook.Builder::build)
          .field("label", STRING, Webhook::label, Webhook.Builder::label)
          .optional("url", STRING, Webhook::url, Webhook.Builder::url)
          .field("slug", STRING, Webhook::slug, Webhook.Builder::slug)
          .build();

  /** The webhooks of the organisation; the name of the field is spelled in two ways (Q61). */
  public static final Codec<List<Webhook>> LIST =
      Table.envelope("webHooks", Codecs.list(WEBHOOK)).alsoRead("webhooks").build();

  private WebhooksWire() {}
}
