package io.github.splunkoncall.testkit.snapshot;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step that follows if nobody takes the incident until then: of an escalation policy, or of the
 * paging policy of a user whom it has reached.
 */
@Value.Immutable
public interface DueStep {
  /** When it follows. */
  Instant at();

  /** The incident for which it pages. */
  String incidentNumber();

  /** The place in {@link IncidentSnapshot#reached} of those with whom it pages. */
  @Value.Default
  default int run() {
    return 0;
  }

  /** The escalation policy; for a user who is paged directly, the one that the service makes up. */
  String policySlug();

  /** The index of the step in the escalation policy, or in the paging policy of {@link #user}. */
  int step();

  /** Whom it pages, if it is a step of a paging policy. */
  Optional<PagedUser> user();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DueStep}. */
  final class Builder extends ImmutableDueStep.Builder {
    Builder() {}
  }
}
