package io.github.splunkoncall.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who of a team was on call in a time. */
@Value.Immutable
public interface OnCallLog {
  /** The slug of the team. */
  String teamSlug();

  /** Where the log begins. */
  Optional<Instant> start();

  /** Where the log ends. */
  Optional<Instant> end();

  /** How many users the log has, as the service counts them. */
  Optional<Integer> results();

  /** A log for each user who was on call. */
  List<UserLog> users();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OnCallLog}. */
  final class Builder extends ImmutableOnCallLog.Builder {
    Builder() {}
  }
}
