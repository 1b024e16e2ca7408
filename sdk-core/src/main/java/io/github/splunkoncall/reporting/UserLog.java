package io.github.splunkoncall.reporting;

import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/** When one user was on call for a team. */
@Value.Immutable
public interface UserLog {
  /** The user; the service calls it a user id. */
  String username();

  /** The sum of all duties, in whole minutes. */
  @Value.Default
  default Duration total() {
    return Duration.ZERO;
  }

  /** The time on call, in whole minutes; duties at the same time count once. */
  @Value.Default
  default Duration adjustedTotal() {
    return Duration.ZERO;
  }

  /** The duties. */
  List<Duty> duties();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserLog}. */
  final class Builder extends ImmutableUserLog.Builder {
    Builder() {}
  }
}
