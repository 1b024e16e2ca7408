package io.github.splunkoncall.pagingpolicies;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of a {@link FlatPagingPolicy}: one contact that is paged in a step. */
@Value.Immutable
public interface FlatPagingRule {
  /**
   * Which step it is, from 1; all lines of a step have the same. Zero if the service does not say.
   */
  @Value.Default
  default int order() {
    return 0;
  }

  /** How long until the next step, in whole minutes; zero if the service does not say. */
  @Value.Default
  default Duration timeout() {
    return Duration.ZERO;
  }

  /** How the user is paged; the type with an empty text if the service does not say. */
  @Value.Default
  default NotificationType type() {
    return NotificationType.of("");
  }

  /** The identifier of the contact method, as the paths of contact methods have it. */
  Optional<String> contactId();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FlatPagingRule}. */
  final class Builder extends ImmutableFlatPagingRule.Builder {
    Builder() {}
  }
}
