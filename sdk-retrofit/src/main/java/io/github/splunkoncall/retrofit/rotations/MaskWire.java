package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** The masks of shifts on the wire. */
final class MaskWire {
  private static final String[] DAY_NAMES = {"su", "m", "t", "w", "th", "f", "sa"};

  private static final Codec<LocalTime> TIME =
      Table.<LocalTime, Clock>of(Clock::new, Clock::time)
          .number("hour", LocalTime::getHour, (clock, hour) -> clock.minutes += hour * 60L)
          .number("minute", LocalTime::getMinute, (clock, minute) -> clock.minutes += minute)
          .build();

  private static final Codec<TimeRange> RANGE =
      Table.of(TimeRange::builder, TimeRange.Builder::build)
          .field("start", TIME, TimeRange::start, TimeRange.Builder::start)
          .field("end", TIME, TimeRange::end, TimeRange.Builder::end)
          .build();

  /** Days and times; 0:00 to 0:00 is the whole day. */
  static final Codec<ShiftMask> MASK =
      Table.of(ShiftMask::builder, ShiftMask.Builder::build)
          .field("day", days(), ShiftMask::days, ShiftMask.Builder::days)
          .list("time", RANGE, ShiftMask::times, ShiftMask.Builder::addTimes)
          .build();

  private MaskWire() {}

  /** A time of day in the making; 24:00 is 0:00. */
  private static final class Clock {
    private long minutes;

    LocalTime time() {
      return LocalTime.MIDNIGHT.plusMinutes(minutes);
    }
  }

  private static Codec<Set<DayOfWeek>> days() {
    Table.Spec<Set<DayOfWeek>, Set<DayOfWeek>> days =
        Table.of(() -> EnumSet.noneOf(DayOfWeek.class), found -> found);
    for (int i = 0; i < DAY_NAMES.length; i++) {
      DayOfWeek day = DayOfWeek.SUNDAY.plus(i);
      days.field(
          DAY_NAMES[i],
          BOOLEAN,
          set -> set.contains(day),
          (set, on) -> {
            if (on) {
              set.add(day);
            }
          });
    }
    return days.build();
  }
}
