package io.github.splunkoncall.testkit.oncall;

import io.github.splunkoncall.oncall.LegacyOnCallEntry;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.Shift;
import io.github.splunkoncall.testkit.state.TeamState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What schedules show of who is on call. */
final class Schedules {
  private static final int TWO_WEEKS = 14;

  private final Organisation organisation;
  private final Duties duties;

  Schedules(Organisation organisation, Duties duties) {
    this.organisation = organisation;
    this.duties = duties;
  }

  /** From when until when a schedule shows what begins, and of which step. */
  private record Window(Instant from, Instant to, int step) {}

  TeamSchedule of(TeamState team, ScheduleQuery query) {
    Window window = window(query);
    TeamSchedule.Builder schedule = TeamSchedule.builder().team(team.ref());
    for (Policy policy : organisation.policies().values()) {
      if (policy.team().slug().equals(team.slug())) {
        schedule.addPolicies(schedule(policy, window));
      }
    }
    return schedule.build();
  }

  private Window window(ScheduleQuery query) {
    int days = query.daysForward().orElse(TWO_WEEKS);
    int most = organisation.assumed(Assumption.MOST_DAYS_FORWARD);
    if (days > most) {
      throw new ServiceRefusal(400, "daysForward must be from 0 to " + most);
    }
    Instant from = organisation.now().plus(Duration.ofDays(query.daysSkip().orElse(0)));
    return new Window(from, from.plus(Duration.ofDays(days)), query.step().orElse(0));
  }

  private PolicySchedule schedule(Policy policy, Window window) {
    PolicySchedule.Builder schedule = PolicySchedule.builder().policy(policy.ref());
    policy.steps().stream()
        .skip(window.step())
        .limit(1)
        .flatMap(duties::places)
        .forEach(place -> schedule.addEntries(entry(policy, place, window)));
    boolean named = organisation.assumed(Assumption.OVERRIDES_NAME_THEIR_POLICY);
    for (OnCallOverride override : organisation.overrides().of(policy.ref())) {
      if (override.end().isAfter(organisation.now()) && !override.start().isAfter(window.to())) {
        schedule.addOverrides(
            OnCallOverride.builder()
                .from(override)
                .policy(override.policy().filter(same -> named))
                .build());
      }
    }
    return schedule.build();
  }

  private OnCallEntry entry(Policy policy, Place place, Window window) {
    Instant now = organisation.now();
    Optional<String> scheduled = place.userAt(now);
    OnCallEntry.Builder entry =
        OnCallEntry.builder()
            .type(place.type())
            .onCallUser(scheduled)
            .overrideUser(
                duties
                    .reached(policy, place, now)
                    .filter(user -> !scheduled.equals(Optional.of(user))));
    if (place instanceof Place.OnShift shift) {
      entry
          .rotationName(shift.rotation().label())
          .shiftName(shift.shift().label())
          .shiftRoll(shift.shift().turnAt(now).map(Shift.Turn::start))
          .rolls(rolls(shift, now, window));
    }
    return entry.build();
  }

  /** The period that is running, and those that begin in the window. */
  private List<OnCallRoll> rolls(Place.OnShift shift, Instant now, Window window) {
    boolean masked = organisation.assumed(Assumption.ROLLS_FOLLOW_THE_MASKS);
    List<OnCallRoll> rolls = new ArrayList<>();
    for (Shift.Turn turn : shift.turns(now, window.from(), window.to())) {
      List<Duty> parts =
          masked
              ? shift.duties(turn, window.to())
              : List.of(new Duty(shift.user(turn), turn.start(), turn.end()));
      for (Duty part : parts) {
        if (part.end().isAfter(now)) {
          rolls.add(
              OnCallRoll.builder()
                  .start(part.start())
                  .end(part.end())
                  .onCallUser(part.username())
                  .roll(part.equals(parts.get(0)))
                  .build());
        }
      }
    }
    return rolls;
  }

  /** The same as version 1 has it: all policies of the team in one. */
  static LegacySchedule legacy(TeamSchedule schedule) {
    LegacySchedule.Builder legacy = LegacySchedule.builder().teamSlug(schedule.team().slug());
    for (PolicySchedule policy : schedule.policies()) {
      policy.entries().forEach(entry -> legacy.addEntries(legacy(entry)));
      for (OnCallOverride override : policy.overrides()) {
        legacy.addOverrides(
            OnCallOverride.builder().from(override).policy(Optional.empty()).build());
      }
    }
    return legacy.build();
  }

  private static LegacyOnCallEntry legacy(OnCallEntry entry) {
    boolean rotation = entry.type().known() == OnCallType.Known.ROTATION_GROUP;
    return LegacyOnCallEntry.builder()
        .onCallUser(entry.onCallUser())
        .overrideUser(entry.overrideUser())
        .policyType(rotation ? "RotationGroupPolicy" : entry.type().text())
        .rotationName(entry.rotationName())
        .shiftName(entry.shiftName())
        .shiftRoll(entry.shiftRoll())
        .rolls(entry.rolls())
        .build();
  }
}
