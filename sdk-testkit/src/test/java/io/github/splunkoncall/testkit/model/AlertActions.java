package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.AnnotationType;
import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.alertrules.OtherAction;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What monitoring tools do, and what decides which alerts page whom. */
final class AlertActions {
  static final List<Action> ALL =
      List.of(
          Action.of((api, any) -> api.ingest().send(any.routingKey(), alert(any))),
          Action.of((api, any) -> api.ingest().send(any.routingKey(), alert(any))),
          Action.of((api, any) -> api.ingest().send(any.routingKey(), alert(any))),
          Action.of((api, any) -> api.ingest().send(alert(any))),
          Action.of(
              (api, any) ->
                  api.ingest()
                      .entity(any.routingKey(), entityId(any))
                      .trigger(any.text(), any.text())),
          Action.of(
              (api, any) ->
                  api.ingest().entity(any.routingKey(), entityId(any)).recover(any.text())),
          Action.of(
              (api, any) -> api.ingest().entity(entityId(any)).acknowledge(any.user(), any.text())),
          Action.read((api, any) -> api.alerts().get(any.of(alertIds(any)))),
          Action.read((api, any) -> api.maintenance().state()),
          Action.of((api, any) -> api.maintenance().start(maintenance(any))),
          Action.of((api, any) -> api.maintenance().end(any.of(instances(any)))),
          Action.read((api, any) -> api.alertRules().list()),
          Action.read((api, any) -> api.alertRules().list(any.routingKey())),
          Action.of((api, any) -> api.alertRules().create(rule(any))),
          Action.of((api, any) -> api.alertRules().create(rule(any))),
          Action.of((api, any) -> api.alertRules().update(ruleId(any), rule(any))),
          Action.of(
              (api, any) ->
                  any.withOne(
                      any.known().alertRules().list("*"),
                      rule ->
                          api.alertRules()
                              .update(rule.id(), AlertRuleRequest.builder(rule).build()))),
          Action.of((api, any) -> api.alertRules().delete(ruleId(any))),
          Action.read((api, any) -> api.routingKeys().list()),
          Action.of((api, any) -> api.routingKeys().create(routingKey(any, any.name()))),
          Action.of(
              (api, any) -> {
                String key = any.routingKey();
                api.routingKeys().update(key, routingKey(any, any.of(key, any.routingKey())));
              }),
          Action.of(
              (api, any) -> {
                String key = any.of(ownRoutingKeys(any));
                api.routingKeys().update(key, RoutingKeyRequest.of(key, any.policy()));
              }),
          Action.of((api, any) -> api.routingKeys().delete(any.of(ownRoutingKeys(any)))),
          Action.of((api, any) -> api.routingKeys().delete(any.routingKey())),
          Action.read((api, any) -> api.webhooks().list()));

  private AlertActions() {}

  static String entityId(Any any) {
    return any.of(
        Stream.concat(
            Stream.of("disk/db1", "cpu/db2"),
            any.known().incidents().list().stream()
                .map(Incident::entityId)
                .flatMap(Optional::stream)));
  }

  private static Stream<String> alertIds(Any any) {
    return any.known().incidents().list().stream()
        .flatMap(incident -> Stream.of(incident.firstAlertId(), incident.lastAlertId()))
        .flatMap(Optional::stream);
  }

  private static AlertMessage alert(Any any) {
    AlertMessage.Builder alert = AlertMessage.builder();
    alert.messageType(messageType(any)).entityId(entityId(any));
    any.maybe(() -> alert.displayName(any.text()));
    any.maybe(() -> alert.stateMessage(any.text()));
    any.maybe(() -> alert.stateStartTime(any.time()));
    any.maybe(() -> alert.timestamp(any.time()));
    any.maybe(() -> alert.monitoringTool(any.text()));
    any.maybe(() -> alert.hostName(any.name()));
    any.maybe(() -> alert.ackMessage(any.text()));
    any.maybe(() -> alert.ackAuthor(any.user()));
    any.maybe(() -> alert.links(Map.of(any.name(), any.text())));
    any.maybe(() -> alert.notes(Map.of(any.name(), any.text())));
    any.maybe(() -> alert.images(Map.of(any.name(), any.text())));
    any.maybe(() -> alert.customFields(any.json()));
    return alert.build();
  }

  /** Of every kind, and of none that is known. */
  private static MessageType messageType(Any any) {
    return any.of(
        MessageType.CRITICAL,
        MessageType.CRITICAL,
        MessageType.WARNING,
        MessageType.ACKNOWLEDGEMENT,
        MessageType.INFO,
        MessageType.RECOVERY,
        MessageType.of("critical"),
        MessageType.of(any.name()));
  }

  private static StartMaintenance maintenance(Any any) {
    StartMaintenance.Builder start = StartMaintenance.builder();
    if (any.below(4) == 3) {
      start.global(true);
    } else {
      start.addRoutingKeys(any.some(any.routingKeys()));
    }
    any.maybe(() -> start.purpose(any.text()));
    return start.build();
  }

  private static Stream<String> instances(Any any) {
    return any.known().maintenance().state().instances().stream()
        .map(MaintenanceInstance::instanceId);
  }

  private static long ruleId(Any any) {
    return any.number(any.known().alertRules().list("*").stream().map(AlertRule::id));
  }

  private static AlertRuleRequest rule(Any any) {
    AlertRuleRequest.Builder rule = AlertRuleRequest.builder();
    rule.alertField(any.of("entity_id", "message_type", "state_message", any.name()));
    rule.alertValueMatch(any.of("*", "disk/*", "CRITICAL", "(.*)/(.*)", "[", any.text()));
    any.maybe(() -> rule.matchType(any.of(MatchType.REGEX, MatchType.of(any.name()))));
    any.maybe(() -> rule.rank(any.of(0, 1, 5, -1, Integer.MAX_VALUE)));
    any.maybe(() -> rule.stopFlag(any.yes()));
    any.maybe(() -> rule.routingKey(any.routingKey()));
    any.maybe(() -> rule.notes(any.text()));
    rule.actions(IntStream.range(0, any.below(3)).mapToObj(i -> ruleAction(any)).toList());
    return rule.build();
  }

  private static RuleAction ruleAction(Any any) {
    return switch (any.below(6)) {
      case 0 -> RuleAction.set(any.of("message_type", "entity_id", any.name()), any.text());
      case 1 -> RuleAction.link(any.name(), any.text());
      case 2 -> RuleAction.image(any.name(), any.text());
      case 3 ->
          AlertAnnotation.of(
              AnnotationType.of(any.name()), any.name(), "${entity_id} " + any.text());
      case 4 ->
          AlertTransformation.builder()
              .id(any.of(1L, Long.MAX_VALUE))
              .field("routing_key")
              .value(any.routingKey())
              .build();
      default -> OtherAction.builder().fields(any.json()).build();
    };
  }

  /** Those that the organisation has added. */
  private static Stream<String> ownRoutingKeys(Any any) {
    return any.known().routingKeys().list().stream()
        .filter(key -> !key.defaultRoute())
        .map(RoutingKey::key);
  }

  private static RoutingKeyRequest routingKey(Any any, String name) {
    RoutingKeyRequest.Builder key = RoutingKeyRequest.builder();
    key.key(name).addPolicySlugs(any.some(any.policies()));
    any.maybe(() -> key.multiResponder(any.yes()));
    return key.build();
  }
}
