package io.github.splunkoncall.pagingpolicies;

import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/** A step of a paging policy: how the user is paged, all at once, and what follows when. */
@Value.Immutable
public interface PagingStep {
  /** The place in the policy, from 0; another one when a step before it goes. */
  int index();

  /** How long until the next step, in whole minutes; zero if the service does not say. */
  @Value.Default
  default Duration timeout() {
    return Duration.ZERO;
  }

  /** How the user is paged. */
  List<PagingRule> rules();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagingStep}. */
  final class Builder extends ImmutablePagingStep.Builder {
    Builder() {}
  }
}
