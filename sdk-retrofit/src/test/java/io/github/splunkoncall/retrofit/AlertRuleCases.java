package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_ALERT_RULE;
import static io.github.splunkoncall.Operation.DELETE_ALERT_RULE;
import static io.github.splunkoncall.Operation.LIST_ALERT_RULES;
import static io.github.splunkoncall.Operation.UPDATE_ALERT_RULE;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.AnnotationType;
import io.github.splunkoncall.alertrules.MatchType;
import java.time.Instant;
import java.util.List;

/** The fixtures of alert rules in Java. */
final class AlertRuleCases {
  private static final AlertRule TILLS =
      AlertRule.builder()
          .id(51)
          .alertField("host_name")
          .alertValueMatch("till-*")
          .matchType(MatchType.WILDCARD)
          .rank(0)
          .stopFlag(true)
          .lastUpdated(Instant.parse("2025-01-29T10:00:00.250Z"))
          .lastUpdatedBy("noor")
          .notes("tills have their own runbook")
          .routingKey("shop")
          .addActions(
              AlertAnnotation.builder()
                  .id(7L)
                  .type(AnnotationType.URL)
                  .label("Runbook")
                  .value("https://wiki.example.net/tills")
                  .build(),
              AlertTransformation.builder().id(8L).field("message_type").value("CRITICAL").build())
          .build();

  private static final AlertRule DISKS =
      AlertRule.builder()
          .id(52)
          .alertField("entity_id")
          .alertValueMatch("(.*)/disk")
          .matchType(MatchType.REGEX)
          .rank(1)
          .lastUpdated(Instant.parse("2025-01-29T10:00:01Z"))
          .lastUpdatedBy("kim")
          .build();

  static final List<AlertRule> RULES = List.of(TILLS, DISKS);

  private AlertRuleCases() {}

  static List<WireCase> all() {
    return List.of(
        new WireCase(
            LIST_ALERT_RULES,
            "/api-public/v1/alertRules?routing_key=*",
            api -> api.alertRules().list(),
            RULES),
        WireCase.of(
            CREATE_ALERT_RULE,
            api -> api.alertRules().create(AlertRuleRequest.builder(TILLS).build()),
            TILLS),
        new WireCase(
            UPDATE_ALERT_RULE,
            "/api-public/v1/alertRules/52",
            api -> api.alertRules().update(52, AlertRuleRequest.builder(DISKS).build()),
            DISKS),
        new WireCase(
            DELETE_ALERT_RULE,
            "/api-public/v1/alertRules/52",
            api -> {
              api.alertRules().delete(52);
              return "done";
            },
            "done"));
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
