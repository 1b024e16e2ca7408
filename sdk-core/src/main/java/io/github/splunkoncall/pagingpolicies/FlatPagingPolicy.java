package io.github.splunkoncall.pagingpolicies;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The primary paging policy of a user as one list. */
@Value.Immutable
public interface FlatPagingPolicy {
  /** The user. */
  String username();

  /** A number of the user that no operation asks for. */
  Optional<Long> userId();

  /** Who or what is paged, step by step. */
  List<FlatPagingRule> rules();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FlatPagingPolicy}. */
  final class Builder extends ImmutableFlatPagingPolicy.Builder {
    Builder() {}
  }
}
