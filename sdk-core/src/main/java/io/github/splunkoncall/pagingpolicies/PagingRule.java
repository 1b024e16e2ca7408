package io.github.splunkoncall.pagingpolicies;

import java.util.Optional;
import org.immutables.value.Value;

/** A rule of a step: one way in which the user is paged. */
@Value.Immutable
public interface PagingRule {
  /** The place in the step, from 0; another one when a rule before it is deleted. */
  int index();

  /** How the user is paged; the type with an empty text if the service does not say. */
  @Value.Default
  default NotificationType type() {
    return NotificationType.of("");
  }

  /** Where the user is paged; empty for push, which goes to all devices. */
  Optional<PagingContact> contact();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagingRule}. */
  final class Builder extends ImmutablePagingRule.Builder {
    Builder() {}
  }
}
