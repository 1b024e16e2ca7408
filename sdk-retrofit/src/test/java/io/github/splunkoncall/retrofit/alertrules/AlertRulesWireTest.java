package io.github.splunkoncall.retrofit.alertrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.AnnotationType;
import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.alertrules.OtherAction;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertRulesWireTest {
  @Test
  void q65_sendsTheRoutingKeyAsRouteKeyOnly() {
    assertThat(encode(rule().routingKey("db").build()))
        .contains("\"routeKey\":\"db\"")
        .doesNotContain("routingKey");
  }

  @Test
  void q65_readsTheRoutingKeyUnderBothNames() throws IOException {
    for (String name : new String[] {"routeKey", "routingKey"}) {
      String field = "\"" + name + "\":\"db\"";
      assertThat(decode("{\"id\":1," + field + "}", AlertRulesWire.RULE).routingKey())
          .contains("db");
      assertThat(
              decode(
                      "{\"alertField\":\"a\",\"alertValueMatch\":\"b\"," + field + "}",
                      AlertRulesWire.REQUEST)
                  .routingKey())
          .contains("db");
    }
  }

  @Test
  void sendsRankAndAnnotationsAlways() {
    assertThat(encode(rule().build()))
        .isEqualTo(
            "{\"alertField\":\"host_name\",\"alertValueMatch\":\"db-*\","
                + "\"matchType\":\"WILDCARD\",\"rank\":0,\"stopFlag\":false,\"annotations\":[]}");
  }

  @Test
  void tellsAnnotationsAndTransformationsApartByTheirFlags() throws IOException {
    assertThat(actions(annotation("u", "\"flags\":0"), annotation("i", "\"flags\":\"0\"")))
        .containsExactly(RuleAction.link("F", "V"), RuleAction.image("F", "V"));
    assertThat(actions(annotation("s", "\"flags\":1"), annotation("s", "\"flags\":1.0")))
        .containsExactly(RuleAction.set("F", "V"), RuleAction.set("F", "V"));
  }

  @Test
  void takesAnnotationsWithoutFlagsForAnnotations() throws IOException {
    assertThat(actions(annotation("s", "\"flags\":null")))
        .containsExactly(RuleAction.note("F", "V"));
  }

  @Test
  void keepsTheTypeOfATransformationAndTypesThatItDoesNotKnow() throws IOException {
    List<RuleAction> actions =
        actions(annotation("u", "\"flags\":1"), annotation("zz", "\"flags\":0"));

    assertThat(actions)
        .containsExactly(
            AlertTransformation.builder().type(AnnotationType.URL).field("F").value("V").build(),
            AlertAnnotation.of(AnnotationType.of("zz"), "F", "V"));
    assertThat(encode(rule().actions(actions).build()))
        .endsWith(
            "\"annotations\":["
                + annotation("u", "\"flags\":1")
                + ","
                + annotation("zz", "\"flags\":0")
                + "]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"annotationType\":\"s\",\"fieldName\":\"F\",\"fieldValue\":\"V\",\"flags\":2}",
        "{\"annotationType\":\"s\",\"fieldName\":\"F\",\"fieldValue\":\"V\",\"flags\":\"new\"}",
        "{\"annotationType\":\"s\",\"fieldName\":\"F\",\"fieldValue\":[\"V\",{\"x\":1}],\"flags\":0}",
        "{\"annotationType\":\"s\",\"fieldName\":\" \",\"fieldValue\":\"V\",\"flags\":0}",
        "{\"fieldName\":\"F\",\"fieldValue\":\"V\",\"flags\":1}",
        "{\"drop\":true}",
        "{}"
      })
  void keepsWhatItDoesNotKnowAndSendsItBackAsItCame(String json) throws IOException {
    List<RuleAction> actions = actions(json);

    assertThat(actions).singleElement().isInstanceOf(OtherAction.class);
    String sent = encode(rule().actions(actions).build());
    assertThat(parsed(sent.substring(sent.indexOf("[") + 1, sent.length() - 2)))
        .isEqualTo(parsed(json));
  }

  @Test
  void numbersOfActionsAreReadAndNotSent() throws IOException {
    List<RuleAction> actions =
        actions(
            "{\"id\":7,\"annotationType\":\"s\",\"fieldName\":\"F\",\"fieldValue\":5,\"flags\":0}",
            "{\"id\":\"8\",\"drop\":true}");

    assertThat(actions)
        .containsExactly(
            AlertAnnotation.builder().from(RuleAction.note("F", "5")).id(7L).build(),
            OtherAction.builder().id(8L).fields(Map.of("drop", true)).build());
    assertThat(encode(rule().actions(actions).build())).doesNotContain("\"id\"");
    AlertRule rule = AlertRule.builder().id(1).actions(actions).build();
    assertThat(decode(Json.encode(AlertRulesWire.RULE, rule).utf8(), AlertRulesWire.RULE))
        .isEqualTo(rule);
  }

  @Test
  void readsTheTimeInMillisecondsAndInSeconds() throws IOException {
    for (String time : new String[] {"1738144800000", "1738144800", "\"1738144800000\""}) {
      assertThat(decode("{\"id\":1,\"lastUpdated\":" + time + "}", AlertRulesWire.RULE))
          .extracting(rule -> rule.lastUpdated().orElseThrow())
          .isEqualTo(Instant.parse("2025-01-29T10:00:00Z"));
    }
  }

  @Test
  void keepsAWayToMatchThatItDoesNotKnow() throws IOException {
    assertThat(decode("{\"id\":1,\"matchType\":\"FUZZY\"}", AlertRulesWire.RULE).matchType())
        .isEqualTo(MatchType.of("FUZZY"));
  }

  @Test
  void q4_findsTheRefusalInTheAnswer() {
    for (Codec<?> codec : List.of(AlertRulesWire.RULE, AlertRulesWire.DELETED)) {
      assertThatExceptionOfType(WireException.class)
          .isThrownBy(() -> decode("{\"error\":\"no\"}", codec))
          .satisfies(e -> assertThat(e.refusal()).contains("no"));
    }
  }

  private static String annotation(String type, String flags) {
    return "{\"annotationType\":\""
        + type
        + "\",\"fieldName\":\"F\",\"fieldValue\":\"V\","
        + flags
        + "}";
  }

  private static List<RuleAction> actions(String... annotations) throws IOException {
    return decode(
            "{\"id\":1,\"annotations\":[" + String.join(",", annotations) + "]}",
            AlertRulesWire.RULE)
        .actions();
  }

  private static AlertRuleRequest.Builder rule() {
    AlertRuleRequest.Builder builder = AlertRuleRequest.builder();
    builder.alertField("host_name").alertValueMatch("db-*");
    return builder;
  }

  private static String encode(AlertRuleRequest request) {
    return Json.encode(AlertRulesWire.REQUEST, request).utf8();
  }

  private static Object parsed(String json) throws IOException {
    return decode(json, Codecs.ANY);
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
