package io.github.splunkoncall.teams;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** What a team shall be called, and what it is for. */
@Value.Immutable
public interface TeamRequest {
  /** What people call the team; no two teams have the same name. */
  String name();

  /** What the team is for; left as it is if absent. */
  Optional<String> description();

  /** Refuses a blank name. */
  @Value.Check
  default void check() {
    Require.notBlank("name", name());
  }

  /** A request with this name and no description. */
  static TeamRequest of(String name) {
    return builder().name(name).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamRequest}. */
  final class Builder extends ImmutableTeamRequest.Builder {
    Builder() {}
  }
}
