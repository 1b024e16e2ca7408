package io.github.splunkoncall.testkit.alertrules;

import static io.github.splunkoncall.testkit.assumptions.Assumption.ALERT_RULES_OF_KEYS_ARE_ASKED_FOR;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ALERT_RULE_WILDCARDS_IGNORE_CASE;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_ALERT_RULE_STATUS;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.OtherAction;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Alert rules in the fake. */
public final class AlertRulesEngine {
  /** What a query for the rules of all routing keys says (Q66). */
  static final String ANY_ROUTING_KEY = "*";

  private final Organisation organisation;
  private final Map<Long, AlertRule> rules = new TreeMap<>();
  private long rulesSoFar;
  private long actionsSoFar;

  /** Of this organisation. */
  public AlertRulesEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /**
   * The rules by rank: those that are limited to the routing key in the query, all of them for an
   * asterisk, and those without a routing key if the query says nothing (Q66).
   */
  public List<AlertRule> list(Optional<String> routingKey) {
    return inOrder().stream().filter(rule -> isMeant(rule, routingKey)).toList();
  }

  private boolean isMeant(AlertRule rule, Optional<String> asked) {
    if (asked.isEmpty()) {
      return rule.routingKey().isEmpty()
          || !organisation.assumed(ALERT_RULES_OF_KEYS_ARE_ASKED_FOR);
    }
    return asked.get().equals(ANY_ROUTING_KEY)
        || rule.routingKey()
            .filter(
                key ->
                    organisation
                        .routingKeyName(key)
                        .equals(organisation.routingKeyName(asked.get())))
            .isPresent();
  }

  /** All rules by number. */
  public List<AlertRule> all() {
    return List.copyOf(rules.values());
  }

  /** The last number of a rule. */
  public long lastRule() {
    return rulesSoFar;
  }

  /** The last number of an action. */
  public long lastAction() {
    return actionsSoFar;
  }

  /** Adds a rule as it is. */
  public void keep(AlertRule rule) {
    rules.put(rule.id(), rule);
    long lastAction =
        rule.actions().stream().flatMap(action -> action.id().stream()).reduce(0L, Math::max);
    goOnAfter(Math.max(rulesSoFar, rule.id()), Math.max(actionsSoFar, lastAction));
  }

  /** Goes on after these numbers. */
  public void goOnAfter(long lastRule, long lastAction) {
    rulesSoFar = lastRule;
    actionsSoFar = lastAction;
  }

  /** Creates a rule. */
  public AlertRule create(AlertRuleRequest request) {
    ValueMatch.requirePossible(request.matchType(), request.alertValueMatch());
    return put(++rulesSoFar, request);
  }

  /** Replaces a rule. */
  public AlertRule update(long ruleId, AlertRuleRequest request) {
    requireRule(ruleId);
    ValueMatch.requirePossible(request.matchType(), request.alertValueMatch());
    return put(ruleId, request);
  }

  /** Deletes a rule; its number. */
  public long delete(long ruleId) {
    requireRule(ruleId);
    rules.remove(ruleId);
    return ruleId;
  }

  /**
   * What the rules make of an alert that came in with this routing key: its fields after all rules
   * in the order of their ranks, until one that matches says stop. A link, a text or an image
   * becomes a field {@code vo_annotate.<type>.<label>}.
   */
  public Map<String, Object> applied(String routingKey, Map<String, Object> alert) {
    RuledAlert ruled = new RuledAlert(alert);
    boolean ignoreCase = organisation.assumed(ALERT_RULE_WILDCARDS_IGNORE_CASE);
    for (AlertRule rule : inOrder()) {
      boolean forThisKey =
          rule.routingKey().map(key -> organisation.comesBy(routingKey, key)).orElse(true);
      if (forThisKey && ruled.apply(rule, ignoreCase) && rule.stopFlag()) {
        break;
      }
    }
    return ruled.fields();
  }

  private List<AlertRule> inOrder() {
    return rules.values().stream().sorted(Comparator.comparingInt(AlertRule::rank)).toList();
  }

  private void requireRule(long ruleId) {
    if (!rules.containsKey(ruleId)) {
      throw new ServiceRefusal(
          organisation.assumed(UNKNOWN_ALERT_RULE_STATUS), "No alert rule " + ruleId + " found");
    }
  }

  private AlertRule put(long ruleId, AlertRuleRequest request) {
    AlertRule rule =
        AlertRule.builder()
            .id(ruleId)
            .alertField(request.alertField())
            .alertValueMatch(request.alertValueMatch())
            .matchType(request.matchType())
            .rank(request.rank())
            .stopFlag(request.stopFlag())
            .routingKey(request.routingKey())
            .notes(request.notes())
            .actions(request.actions().stream().map(this::numbered).toList())
            .lastUpdated(organisation.now())
            .lastUpdatedBy(Organisation.ADMIN)
            .build();
    rules.put(ruleId, rule);
    return rule;
  }

  private RuleAction numbered(RuleAction action) {
    return withId(action, Optional.of(++actionsSoFar));
  }

  /** The same action with this number, or without one. */
  static RuleAction withId(RuleAction action, Optional<Long> id) {
    if (action instanceof AlertAnnotation annotation) {
      return AlertAnnotation.builder().from(annotation).id(id).build();
    }
    if (action instanceof AlertTransformation transformation) {
      return AlertTransformation.builder().from(transformation).id(id).build();
    }
    return OtherAction.builder().from((OtherAction) action).id(id).build();
  }
}
