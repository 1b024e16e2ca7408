package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.alerts.AlertDetail;
import org.immutables.value.Value;

/** An alert with its identifier. */
@Value.Immutable
public interface AlertSnapshot {
  /** What incidents and transitions refer to. */
  String uuid();

  /** The alert. */
  AlertDetail alert();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AlertSnapshot}. */
  final class Builder extends ImmutableAlertSnapshot.Builder {
    Builder() {}
  }
}
