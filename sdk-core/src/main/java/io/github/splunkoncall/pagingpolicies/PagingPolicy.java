package io.github.splunkoncall.pagingpolicies;

import java.util.List;
import org.immutables.value.Value;

/** The primary paging policy of a user. */
@Value.Immutable
public interface PagingPolicy {
  /** The steps, in order. */
  List<PagingStep> steps();

  /** A policy with these steps. */
  static PagingPolicy of(Iterable<PagingStep> steps) {
    return builder().steps(steps).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagingPolicy}. */
  final class Builder extends ImmutablePagingPolicy.Builder {
    Builder() {}
  }
}
