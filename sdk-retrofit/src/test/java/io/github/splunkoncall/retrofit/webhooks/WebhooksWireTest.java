package io.github.splunkoncall.retrofit.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.webhooks.Webhook;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class WebhooksWireTest {
  private static final Webhook STATUS_PAGE =
      Webhook.builder()
          .label("Status page")
          .url("https://hooks.example.org/vo")
          .slug("wh-Aa0Bb1Cc2Dd3Ee4F")
          .build();

  @Test
  void q61_readsBothSpellingsOfTheListAndWritesTheObservedOne() throws IOException {
    for (String key : List.of("webHooks", "webhooks")) {
      String json =
          ("{\"%s\":[{\"label\":\"Status page\",\"url\":\"https://hooks.example.org/vo\","
                  + "\"slug\":\"wh-Aa0Bb1Cc2Dd3Ee4F\"}]}")
              .formatted(key);

      assertThat(Json.decode(new Buffer().writeUtf8(json), WebhooksWire.LIST))
          .containsExactly(STATUS_PAGE);
    }
    assertThat(Json.encode(WebhooksWire.LIST, List.of(STATUS_PAGE)).utf8())
        .startsWith("{\"webHooks\":");
  }
}
