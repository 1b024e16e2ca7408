package io.github.splunkoncall.pagingpolicies;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A paging policy of a user and when it holds: the primary one, or one for certain times. */
@Value.Immutable
public interface TimedPagingPolicy {
  /** The slug of every primary policy. */
  String PRIMARY_SLUG = "primary-paging-policy";

  /** The place among the policies of the user, from 0. */
  @Value.Default
  default int rank() {
    return 0;
  }

  /** What people call the policy. */
  Optional<String> name();

  /** The slug; each user has a policy with the slug {@link #PRIMARY_SLUG}. */
  Optional<String> slug();

  /** What an older form of the answer has in the place of name and slug. */
  Optional<String> policyType();

  /** When the policy holds. */
  Optional<TimeMask> timeMask();

  /** The steps, in order. */
  List<PagingStep> steps();

  /** Whether it is the policy that {@link PagingPoliciesApi#primary} gives. */
  default boolean primary() {
    return slug().filter(PRIMARY_SLUG::equals).isPresent();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TimedPagingPolicy}. */
  final class Builder extends ImmutableTimedPagingPolicy.Builder {
    Builder() {}
  }
}
