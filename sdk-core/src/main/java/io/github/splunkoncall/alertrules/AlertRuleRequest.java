package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an alert rule shall be: all of it, not only what changes. */
@Value.Immutable
public interface AlertRuleRequest {
  /** The field of the alert to look at. */
  String alertField();

  /** What the whole of that field must match. */
  String alertValueMatch();

  /** How {@link #alertValueMatch()} is read: with wildcards if nothing else is set. */
  @Value.Default
  default MatchType matchType() {
    return MatchType.WILDCARD;
  }

  /** The place of the rule among all, from 0, which comes first. */
  @Value.Default
  default int rank() {
    return 0;
  }

  /** Whether an alert that matches is not looked at by the rules after this one. */
  @Value.Default
  default boolean stopFlag() {
    return false;
  }

  /** The routing key to limit the rule to. */
  Optional<String> routingKey();

  /** Remarks for people. */
  Optional<String> notes();

  /** What the rule does to alerts that match, in order; their numbers are not sent. */
  List<RuleAction> actions();

  /** Refuses blank texts and a negative rank. */
  @Value.Check
  default void check() {
    Require.notBlank("alertField", alertField());
    Require.notBlank("alertValueMatch", alertValueMatch());
    Require.notBlank("matchType", matchType().text());
    Require.inRange("rank", rank(), 0, Integer.MAX_VALUE);
    routingKey().ifPresent(key -> Require.notBlank("routingKey", key));
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder with all that {@code rule} has, to change some of it. */
  static Builder builder(AlertRule rule) {
    Builder builder = builder();
    builder
        .alertField(rule.alertField())
        .alertValueMatch(rule.alertValueMatch())
        .matchType(rule.matchType())
        .rank(rule.rank())
        .stopFlag(rule.stopFlag())
        .routingKey(rule.routingKey())
        .notes(rule.notes())
        .actions(rule.actions());
    return builder;
  }

  /** Builds an {@link AlertRuleRequest}. */
  final class Builder extends ImmutableAlertRuleRequest.Builder {
    Builder() {}
  }
}
