package io.github.splunkoncall.testkit.snapshot;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What only a fake knows, so that a loaded one goes on as the other would have. */
@Value.Immutable
public interface FakeState {
  /** The seed of the identifiers. */
  long seed();

  /** Where the sequence of identifiers has come to. */
  long identifiers();

  /** Where the sequence of identifiers of contact methods has come to. */
  long contactIdentifiers();

  /** The number of the next contact method. */
  long nextContactId();

  /** The last number of a rotation, shift or member of a shift. */
  long lastRotationNumber();

  /** The last number of an alert rule. */
  long lastAlertRule();

  /** The last number of an action of an alert rule. */
  long lastRuleAction();

  /** The numbers of the contact methods that show the address of a user. */
  List<Long> defaultEmails();

  /** The numbers of users, where they have been asked for, by username. */
  Map<String, Long> userIds();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FakeState}. */
  final class Builder extends ImmutableFakeState.Builder {
    Builder() {}
  }
}
