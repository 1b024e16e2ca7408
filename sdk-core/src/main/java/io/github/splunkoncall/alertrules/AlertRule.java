package io.github.splunkoncall.alertrules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert rule: which alerts it is for, and what it does to them. */
@Value.Immutable
public interface AlertRule {
  /** The identity of the rule in paths. */
  long id();

  /** The field of the alert that is looked at; empty if the service sends none. */
  @Value.Default
  default String alertField() {
    return "";
  }

  /** What the whole of that field must match; empty if the service sends none. */
  @Value.Default
  default String alertValueMatch() {
    return "";
  }

  /** How {@link #alertValueMatch()} is read; a value with empty text if the service sends none. */
  @Value.Default
  default MatchType matchType() {
    return MatchType.of("");
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

  /** The routing key that the rule is limited to. */
  Optional<String> routingKey();

  /** Remarks for people. */
  Optional<String> notes();

  /** What the rule does to alerts that match, in order. */
  List<RuleAction> actions();

  /** When the rule was last changed. */
  Optional<Instant> lastUpdated();

  /** The username of whoever changed it last. */
  Optional<String> lastUpdatedBy();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertRule}. */
  final class Builder extends ImmutableAlertRule.Builder {
    Builder() {}
  }
}
