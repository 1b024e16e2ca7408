package io.github.splunkoncall.oncall;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which one user is on call in the place of another. */
@Value.Immutable
public interface OnCallOverride {
  /** When it begins. */
  Instant start();

  /** When it ends: the first instant in which it is over. */
  Instant end();

  /** Who would be on call. */
  Optional<String> originalUser();

  /** Who is on call instead; empty if nobody has been found yet. */
  Optional<String> overrideUser();

  /** The escalation policy for which it is so; not every deployment says it. */
  Optional<PolicyRef> policy();

  /** Whether {@code instant} lies in it. */
  default boolean covers(Instant instant) {
    return !instant.isBefore(start()) && instant.isBefore(end());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OnCallOverride}. */
  final class Builder extends ImmutableOnCallOverride.Builder {
    Builder() {}
  }
}
