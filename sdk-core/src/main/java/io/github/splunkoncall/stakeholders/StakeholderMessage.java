package io.github.splunkoncall.stakeholders;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/** A message about an incident to stakeholders. */
@Value.Immutable
public interface StakeholderMessage {
  /** The subject. */
  String title();

  /** The text. */
  String message();

  /** The number of the incident that it is about. */
  String incidentNumber();

  /** The usernames of those who get it. */
  List<String> recipients();

  /** The slugs of the teams that get it. */
  List<String> recipientTeams();

  /**
   * Refuses blank texts, an incident number that is no number, and a message to nobody: there is at
   * least one recipient or team.
   */
  @Value.Check
  default void check() {
    Require.notBlank("title", title());
    Require.notBlank("message", message());
    Require.incidentNumber("incidentNumber", incidentNumber());
    if (recipientTeams().isEmpty() || !recipients().isEmpty()) {
      Require.noneBlank("recipients", recipients());
    }
    if (!recipientTeams().isEmpty()) {
      Require.noneBlank("recipientTeams", recipientTeams());
    }
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StakeholderMessage}. */
  final class Builder extends ImmutableStakeholderMessage.Builder {
    Builder() {}
  }
}
