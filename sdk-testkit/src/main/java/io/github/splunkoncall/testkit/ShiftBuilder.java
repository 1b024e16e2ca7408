package io.github.splunkoncall.testkit;

import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Shift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shift of a rotation, in the making. Default: around the clock. */
public final class ShiftBuilder {
  private static final int WEEK = 7;

  private List<String> members = List.of();
  private int days = WEEK;
  private ZoneId zone = ZoneOffset.UTC;
  private @Nullable Instant start;
  private ShiftType type = ShiftType.STANDARD;
  private List<ShiftMask> masks = List.of(ShiftMask.always());

  ShiftBuilder() {}

  ShiftBuilder(ShiftBuilder common) {
    members = common.members;
    days = common.days;
    zone = common.zone;
    start = common.start;
  }

  /** Who takes turns, in this order. */
  public ShiftBuilder members(String... usernames) {
    members = List.of(usernames);
    return this;
  }

  /** How many days a turn lasts. Default 7. */
  public ShiftBuilder handOffEveryDays(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("handOffEveryDays must be at least 1");
    }
    days = value;
    return this;
  }

  /**
   * When the first turn begins; hand-offs are at that time of day. Default: the fake's start, or
   * when the oldest incident that is set up was opened.
   */
  public ShiftBuilder startingAt(Instant instant) {
    start = instant;
    return this;
  }

  /** The zone whose wall clock the shift follows. Default UTC. */
  public ShiftBuilder zone(ZoneId value) {
    zone = value;
    return this;
  }

  /**
   * Somebody is on duty on these days only, from a time to another; one that is not after {@code
   * from} is on the next day.
   */
  public ShiftBuilder partialDay(Set<DayOfWeek> onDays, LocalTime from, LocalTime to) {
    type = ShiftType.PARTIAL_DAY;
    masks = List.of(ShiftMask.of(onDays, from, to));
    return this;
  }

  /** Somebody is on duty only from a time of a day of the week to a time of a later one. */
  public ShiftBuilder multiDay(DayOfWeek first, LocalTime from, DayOfWeek last, LocalTime to) {
    type = ShiftType.MULTI_DAY;
    masks = ShiftMask.multiDay(first, from, last, to);
    return this;
  }

  Shift build(Organisation organisation, String label) {
    long id = organisation.nextRotationNumber();
    List<Shift.Member> places =
        members.stream().map(username -> Shift.Member.of(organisation, username)).toList();
    Instant first = start == null ? organisation.now() : start;
    return new Shift(id, label, type, zone, first, days, masks, places);
  }
}
