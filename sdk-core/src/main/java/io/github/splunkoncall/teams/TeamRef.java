package io.github.splunkoncall.teams;

import org.immutables.value.Value;

/** The name and slug of a team, as other things refer to it. */
@Value.Immutable
public interface TeamRef {
  /** The identity of the team in paths and requests. */
  String slug();

  /** What people call the team; the slug if the service sends no name. */
  @Value.Default
  default String name() {
    return slug();
  }

  /** A reference to the team with this name and slug. */
  static TeamRef of(String name, String slug) {
    return builder().name(name).slug(slug).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamRef}. */
  final class Builder extends ImmutableTeamRef.Builder {
    Builder() {}
  }
}
