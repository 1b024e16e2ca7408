package io.github.splunkoncall.ingest;

import org.immutables.value.Value;

/** What the service answers to an alert that it has taken in. */
@Value.Immutable
public interface IngestResult {
  /** The entity id of the alert: further alerts with it belong to the same incident. */
  String entityId();

  /** The answer to an alert with this entity id. */
  static IngestResult of(String entityId) {
    return builder().entityId(entityId).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IngestResult}. */
  final class Builder extends ImmutableIngestResult.Builder {
    Builder() {}
  }
}
