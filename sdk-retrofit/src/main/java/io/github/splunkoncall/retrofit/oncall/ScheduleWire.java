package io.github.splunkoncall.retrofit.oncall;

import static io.github.splunkoncall.retrofit.oncall.OnCallWire.USERNAME;
import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.teams.TeamRefWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;

/** Schedules on the wire, version 2. */
public final class ScheduleWire {
  private static final Codec<OnCallType> TYPE = Codecs.open(OnCallType.values(), OnCallType::of);

  private static final Codec<OnCallRoll> ROLL =
      Table.of(OnCallRoll::builder, OnCallRoll.Builder::build)
          .field("start", INSTANT, OnCallRoll::start, OnCallRoll.Builder::start)
          .field("end", INSTANT, OnCallRoll::end, OnCallRoll.Builder::end)
          .optional(
              "onCallUser",
              USERNAME,
              OnCallRoll::onCallUser,
              (builder, user) -> builder.onCallUser(named(user)))
          .field("isRoll", BOOLEAN, OnCallRoll::roll, OnCallRoll.Builder::roll)
          .build();

  private static final Codec<OnCallEntry> ENTRY =
      Table.of(OnCallEntry::builder, OnCallEntry.Builder::build)
          .optional(
              "onCallUser",
              USERNAME,
              OnCallEntry::onCallUser,
              (builder, user) -> builder.onCallUser(named(user)))
          .optional(
              "overrideOnCallUser",
              USERNAME,
              OnCallEntry::overrideUser,
              (builder, user) -> builder.overrideUser(named(user)))
          .field("onCallType", TYPE, OnCallEntry::type, OnCallEntry.Builder::type)
          .optional(
              "rotationName", STRING, OnCallEntry::rotationName, OnCallEntry.Builder::rotationName)
          .optional("shiftName", STRING, OnCallEntry::shiftName, OnCallEntry.Builder::shiftName)
          .optional("shiftRoll", INSTANT, OnCallEntry::shiftRoll, OnCallEntry.Builder::shiftRoll)
          .list("rolls", ROLL, OnCallEntry::rolls, OnCallEntry.Builder::addRolls)
          .build();

  /** An override; not every deployment says of which policy (Q22). */
  private static final Codec<OnCallOverride> OVERRIDE =
      Table.of(OnCallOverride::builder, OnCallOverride.Builder::build)
          .optional(
              "origOnCallUser",
              USERNAME,
              OnCallOverride::originalUser,
              (builder, user) -> builder.originalUser(named(user)))
          .optional(
              "overrideOnCallUser",
              USERNAME,
              OnCallOverride::overrideUser,
              (builder, user) -> builder.overrideUser(named(user)))
          .field("start", INSTANT, OnCallOverride::start, OnCallOverride.Builder::start)
          .field("end", INSTANT, OnCallOverride::end, OnCallOverride.Builder::end)
          .optional(
              "policy",
              EscalationPoliciesWire.REF,
              OnCallOverride::policy,
              OnCallOverride.Builder::policy)
          .build();

  private static final Codec<PolicySchedule> POLICY =
      Table.of(PolicySchedule::builder, PolicySchedule.Builder::build)
          .field(
              "policy",
              EscalationPoliciesWire.REF,
              PolicySchedule::policy,
              PolicySchedule.Builder::policy)
          .list("schedule", ENTRY, PolicySchedule::entries, PolicySchedule.Builder::addEntries)
          .list(
              "overrides",
              OVERRIDE,
              PolicySchedule::overrides,
              PolicySchedule.Builder::addOverrides)
          .build();

  /** The schedule of a team. */
  public static final Codec<TeamSchedule> TEAM_SCHEDULE =
      Table.of(TeamSchedule::builder, TeamSchedule.Builder::build)
          .field("team", TeamRefWire.REF, TeamSchedule::team, TeamSchedule.Builder::team)
          .list("schedules", POLICY, TeamSchedule::policies, TeamSchedule.Builder::addPolicies)
          .orRefusal()
          .build();

  /** The schedules of the teams of a user. */
  public static final Codec<List<TeamSchedule>> USER_SCHEDULE =
      Table.envelope("teamSchedules", Codecs.list(TEAM_SCHEDULE)).build();

  private ScheduleWire() {}

  /** Where there is nobody, the service may send an empty name. */
  static Optional<String> named(String user) {
    return user.isEmpty() ? Optional.empty() : Optional.of(user);
  }
}
