package io.github.splunkoncall.retrofit.routingkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.routingkeys.RoutingTarget;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class RoutingKeysWireTest {
  private static final String OBJECT =
      "{\"policyName\":\"DB primary\",\"policySlug\":\"pol-A\","
          + "\"_teamUrl\":\"/api-public/v1/team/team-A\"}";
  private static final RoutingTarget TARGET =
      RoutingTarget.builder()
          .policySlug("pol-A")
          .policyName("DB primary")
          .teamSlug("team-A")
          .build();

  @Test
  void q51_readsTargetsAsObjectsAndAsSlugs() throws IOException {
    RoutingTarget slugOnly = RoutingTarget.builder().policySlug("pol-A").build();
    assertThat(
            decode(
                    "{\"routingKey\":\"db\",\"targets\":[\"pol-A\"," + OBJECT + "]}",
                    RoutingKeysWire.CREATED)
                .targets())
        .containsExactly(slugOnly, TARGET);
    assertThat(
            decode(
                "{\"routingKeys\":[{\"routingKey\":\"db\",\"targets\":["
                    + OBJECT
                    + ",\"pol-A\"],\"isDefault\":false}]}",
                RoutingKeysWire.LIST))
        .singleElement()
        .satisfies(key -> assertThat(key.targets()).containsExactly(TARGET, slugOnly));
  }

  @Test
  void q51_writesTargetsAsObjectsInTheListAndAsSlugsInWhatIsCreated() throws IOException {
    RoutingKey key = RoutingKey.builder().key("db").addTargets(TARGET).build();
    String list = Json.encode(RoutingKeysWire.LIST, List.of(key)).utf8();

    assertThat(list).contains("\"targets\":[" + OBJECT + "]");
    assertThat(decode(list, RoutingKeysWire.LIST)).containsExactly(key);
    assertThat(Json.encode(RoutingKeysWire.CREATED, key).utf8())
        .isEqualTo("{\"routingKey\":\"db\",\"targets\":[\"pol-A\"]}");
  }

  @Test
  void aLinkToNoTeamIsNoTeam() throws IOException {
    assertThat(
            decode(
                    "{\"routingKey\":\"db\",\"targets\":[{\"policyName\":\"A\",\"policySlug\":\"a\","
                        + "\"_teamUrl\":\"/x\"}]}",
                    RoutingKeysWire.CREATED)
                .targets())
        .containsExactly(RoutingTarget.builder().policyName("A").policySlug("a").build());
  }

  @Test
  void q51_sendsTargetsAsSlugs() {
    assertThat(Json.encode(RoutingKeysWire.REQUEST, RoutingKeyRequest.of("db", "pol-A")).utf8())
        .isEqualTo("{\"routingKey\":\"db\",\"targets\":[\"pol-A\"]}");
  }

  @Test
  void q52_readsTheDefaultRoute() throws IOException {
    String json =
        "{\"routingKeys\":[{\"routingKey\":\".+\",\"targets\":[],\"isDefault\":true}],"
            + "\"_selfUrl\":\"/api-public/v1/org/routing-keys\"}";

    assertThat(decode(json, RoutingKeysWire.LIST))
        .containsExactly(RoutingKey.builder().key(".+").defaultRoute(true).build());
  }

  @Test
  void q4_findsTheRefusalInTheAnswerToADelete() throws IOException {
    assertThat(decode("{\"result\":\"success\"}", RoutingKeysWire.DELETED)).isEqualTo("success");
    assertThat(decode("{\"routingKey\":\"db\"}", RoutingKeysWire.DELETED)).isEqualTo("db");
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"error\":\"in use\"}", RoutingKeysWire.DELETED))
        .satisfies(e -> assertThat(e.refusal()).contains("in use"));
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
