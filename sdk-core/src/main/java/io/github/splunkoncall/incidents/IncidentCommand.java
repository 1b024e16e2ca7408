package io.github.splunkoncall.incidents;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Incidents to acknowledge or to resolve, and a text for their timeline. */
@Value.Immutable
public interface IncidentCommand {
  /** The incident numbers; at least one. */
  List<String> incidentNumbers();

  /** A text for the timeline of each incident. */
  Optional<String> message();

  /** Refuses a command without incident numbers or with a blank one. */
  @Value.Check
  default void check() {
    Require.noneBlank("incidentNumbers", incidentNumbers());
  }

  /** A command for these incidents, without a message. */
  static IncidentCommand of(String... incidentNumbers) {
    return builder().addIncidentNumbers(incidentNumbers).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IncidentCommand}. */
  final class Builder extends ImmutableIncidentCommand.Builder {
    Builder() {}
  }
}
