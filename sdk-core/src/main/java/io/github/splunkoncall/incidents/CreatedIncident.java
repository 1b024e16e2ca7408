package io.github.splunkoncall.incidents;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the service answers to a created incident. */
@Value.Immutable
public interface CreatedIncident {
  /** The number of the new incident. */
  String number();

  /** The entity id of the new incident: a fresh UUID. */
  Optional<String> entityId();

  /**
   * What the service says of the conference of the incident, such as {@code errorMsg} if there is
   * none; mostly empty.
   */
  Map<String, Object> conferenceBridge();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CreatedIncident}. */
  final class Builder extends ImmutableCreatedIncident.Builder {
    Builder() {}
  }
}
