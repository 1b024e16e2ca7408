package io.github.splunkoncall.testkit;

import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Rotation;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rotation around the clock, in the making. */
public final class RotationBuilder {
  private static final int WEEK = 7;

  private List<String> members = List.of();
  private int days = WEEK;
  private ZoneId zone = ZoneOffset.UTC;
  private @Nullable Instant start;

  RotationBuilder() {}

  /** Who takes turns, in this order. */
  public RotationBuilder members(String... usernames) {
    members = List.of(usernames);
    return this;
  }

  /** How many days a turn lasts. Default 7. */
  public RotationBuilder handOffEveryDays(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("handOffEveryDays must be at least 1");
    }
    days = value;
    return this;
  }

  /** When the first turn begins; hand-offs are at that time of day. Default: the fake's start. */
  public RotationBuilder startingAt(Instant instant) {
    start = instant;
    return this;
  }

  /** The zone whose wall clock the hand-offs follow. Default UTC. */
  public RotationBuilder zone(ZoneId value) {
    zone = value;
    return this;
  }

  Rotation build(Organisation organisation, String label) {
    Instant first = start == null ? organisation.now() : start;
    return new Rotation(organisation.ids().slug("rtg"), label, members, first, zone, days);
  }
}
