package io.github.splunkoncall.retrofit.oncall;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.EPOCH_MILLIS;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.oncall.LegacyOnCallEntry;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.retrofit.wire.Times;
import java.time.Instant;
import java.util.List;

/** Schedules on the wire, version 1, in any of the shapes that it has had (Q23). */
public final class LegacyScheduleWire {
  /** The schedule of a team, as it was seen last. */
  public static final Codec<LegacySchedule> SCHEDULE = schedule(true, false);

  /** The schedules of the teams of a user: a bare array. */
  public static final Codec<List<LegacySchedule>> SCHEDULES = Codecs.list(SCHEDULE);

  private LegacyScheduleWire() {}

  /**
   * The schedule of a team: written with {@code onCall} or {@code oncall}, and with times as
   * milliseconds or as text; read with any of these.
   */
  public static Codec<LegacySchedule> schedule(boolean camelCase, boolean millis) {
    Codec<Instant> time = Times.textOrMillis(millis ? EPOCH_MILLIS : INSTANT);
    return Table.of(LegacySchedule::builder, LegacySchedule.Builder::build)
        .field("team", STRING, LegacySchedule::teamSlug, LegacySchedule.Builder::teamSlug)
        .list(
            "schedule",
            entry(camelCase, time),
            LegacySchedule::entries,
            LegacySchedule.Builder::addEntries)
        .list(
            "overrides",
            override(time),
            LegacySchedule::overrides,
            LegacySchedule.Builder::addOverrides)
        .orRefusal()
        .build();
  }

  private static Codec<LegacyOnCallEntry> entry(boolean camelCase, Codec<Instant> time) {
    return Table.of(LegacyOnCallEntry::builder, LegacyOnCallEntry.Builder::build)
        .optional(
            camelCase ? "onCall" : "oncall",
            STRING,
            LegacyOnCallEntry::onCallUser,
            LegacyOnCallEntry.Builder::onCallUser)
        .alsoRead(camelCase ? "oncall" : "onCall")
        .optional(
            "overrideoncall",
            STRING,
            LegacyOnCallEntry::overrideUser,
            LegacyOnCallEntry.Builder::overrideUser)
        .optional(
            "policyType",
            STRING,
            LegacyOnCallEntry::policyType,
            LegacyOnCallEntry.Builder::policyType)
        .optional(
            "rotationName",
            STRING,
            LegacyOnCallEntry::rotationName,
            LegacyOnCallEntry.Builder::rotationName)
        .optional(
            "shiftName", STRING, LegacyOnCallEntry::shiftName, LegacyOnCallEntry.Builder::shiftName)
        .optional(
            "shiftRoll", time, LegacyOnCallEntry::shiftRoll, LegacyOnCallEntry.Builder::shiftRoll)
        .list(
            "rolls",
            roll(camelCase, time),
            LegacyOnCallEntry::rolls,
            LegacyOnCallEntry.Builder::addRolls)
        .build();
  }

  private static Codec<OnCallRoll> roll(boolean camelCase, Codec<Instant> time) {
    return Table.of(OnCallRoll::builder, OnCallRoll.Builder::build)
        .field("change", time, OnCallRoll::start, OnCallRoll.Builder::start)
        .field("until", time, OnCallRoll::end, OnCallRoll.Builder::end)
        .optional(
            camelCase ? "onCall" : "oncall",
            STRING,
            OnCallRoll::onCallUser,
            OnCallRoll.Builder::onCallUser)
        .alsoRead(camelCase ? "oncall" : "onCall")
        .field("isRoll", BOOLEAN, OnCallRoll::roll, OnCallRoll.Builder::roll)
        .build();
  }

  private static Codec<OnCallOverride> override(Codec<Instant> time) {
    return Table.of(OnCallOverride::builder, OnCallOverride.Builder::build)
        .optional(
            "orig", STRING, OnCallOverride::originalUser, OnCallOverride.Builder::originalUser)
        .optional(
            "over", STRING, OnCallOverride::overrideUser, OnCallOverride.Builder::overrideUser)
        .field("start", time, OnCallOverride::start, OnCallOverride.Builder::start)
        .field("end", time, OnCallOverride::end, OnCallOverride.Builder::end)
        .build();
  }
}
