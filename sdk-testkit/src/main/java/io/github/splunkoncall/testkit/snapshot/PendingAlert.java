package io.github.splunkoncall.testkit.snapshot;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert that has been received and has not come to an incident yet. */
@Value.Immutable
public interface PendingAlert {
  /** When it will. */
  Instant due();

  /** The identifier of the alert. */
  String uuid();

  /** When it came in. */
  Optional<Instant> receivedAt();

  /** The fields of the alert, in the form of JSON. */
  Map<String, Object> fields();

  /** The routing key that it was sent with. */
  Optional<String> routingKey();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PendingAlert}. */
  final class Builder extends ImmutablePendingAlert.Builder {
    Builder() {}
  }
}
