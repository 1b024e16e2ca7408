package io.github.splunkoncall.testkit.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.state.Ids;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Overrides;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who was on call from when until when, as a log of on-call needs it. */
class DutiesTest {
  private static final Instant MONDAY = Instant.parse("2025-01-06T09:00:00Z");

  private final Organisation organisation = new Organisation(new Ids(1), MONDAY);
  private final Duties duties = new Duties(organisation);

  @Test
  void aRotationHandsOverWithinTheWindow() {
    Policy policy = policy(rotation("daily", 1, List.of(ShiftMask.always()), "ana", "ben"));

    assertThat(duties.within(policy, hour(12), hour(50)))
        .containsExactly(duty("ana", 12, 24), duty("ben", 24, 48), duty("ana", 48, 50));
  }

  @Test
  void whoComesNextOrBeforeIsAPlaceAwayFromWhoIsOnDuty() {
    rotation("daily", 1, List.of(ShiftMask.always()), "ana", "ben", "cleo");

    assertThat(
            duties.within(policy(new PolicyStep.NeighbourEntry("daily", true)), hour(0), hour(72)))
        .containsExactly(duty("ben", 0, 24), duty("cleo", 24, 48), duty("ana", 48, 72));
    assertThat(
            duties.within(policy(new PolicyStep.NeighbourEntry("daily", false)), hour(0), hour(72)))
        .containsExactly(duty("cleo", 0, 24), duty("ana", 24, 48), duty("ben", 48, 72));
  }

  @Test
  void whoFollowsThemselvesIsOnCallWithoutABreak() {
    Policy policy = policy(rotation("daily", 1, List.of(ShiftMask.always()), "ana"));

    assertThat(duties.within(policy, hour(0), hour(72))).containsExactly(duty("ana", 0, 72));
  }

  @Test
  void outsideTheMaskNobodyIsOnCall() {
    ShiftMask mornings =
        ShiftMask.of(Set.of(DayOfWeek.values()), LocalTime.of(9, 0), LocalTime.of(12, 0));
    Policy policy = policy(rotation("mornings", 7, List.of(mornings), "ana"));

    assertThat(duties.within(policy, hour(1), hour(30)))
        .containsExactly(duty("ana", 1, 3), duty("ana", 24, 27));
  }

  @Test
  void anOverrideCutsADutyInThree() {
    Policy policy = policy(new PolicyStep.UserEntry("ana"));
    take(policy, "ana", "zoe", 2, 4);

    assertThat(duties.within(policy, hour(0), hour(6)))
        .containsExactly(duty("ana", 0, 2), duty("zoe", 2, 4), duty("ana", 4, 6));
  }

  @Test
  void anOverrideCanReachBeyondTheWindow() {
    Policy policy = policy(new PolicyStep.UserEntry("ana"));
    take(policy, "ana", "zoe", -5, 50);

    assertThat(duties.within(policy, hour(0), hour(6))).containsExactly(duty("zoe", 0, 6));
  }

  @Test
  void overridesThatChangeNobodyCutNothing() {
    Policy policy = policy(new PolicyStep.UserEntry("ana"));
    take(policy, "ben", "zoe", 2, 4);

    assertThat(duties.within(policy, hour(0), hour(6))).containsExactly(duty("ana", 0, 6));
  }

  @Test
  void aStandInStaysOverAHandOffToTheNextAbsentUser() {
    Policy policy = policy(rotation("daily", 1, List.of(ShiftMask.always()), "ana", "ben"));
    take(policy, "ana", "zoe", 0, 48);
    take(policy, "ben", "zoe", 0, 48);

    assertThat(duties.within(policy, hour(0), hour(72)))
        .containsExactly(duty("zoe", 0, 48), duty("ana", 48, 72));
  }

  @Test
  void placesAreToldOneAfterTheOther() {
    Policy policy =
        policy(
            new PolicyStep.UserEntry("cleo"),
            rotation("daily", 1, List.of(ShiftMask.always()), "ana", "ben"));

    assertThat(duties.within(policy, hour(0), hour(30)))
        .containsExactly(duty("cleo", 0, 30), duty("ana", 0, 24), duty("ben", 24, 30));
  }

  @Test
  void onlyTheFirstStepCounts() {
    Policy policy =
        new Policy(
            "pol-1",
            "P",
            TeamRef.of("T", "team-1"),
            List.of(
                new PolicyStep(Duration.ZERO, List.of()),
                new PolicyStep(Duration.ZERO, List.of(new PolicyStep.UserEntry("ana")))));

    assertThat(duties.within(policy, hour(0), hour(6))).isEmpty();
    assertThat(duties.isScheduled(policy, "ana", hour(0), hour(6))).isTrue();
  }

  @Test
  void anEmptyWindowHasNoDuty() {
    Policy policy =
        policy(
            new PolicyStep.UserEntry("cleo"),
            rotation("daily", 1, List.of(ShiftMask.always()), "ana", "ben"));

    assertThat(duties.within(policy, hour(5), hour(5))).isEmpty();
  }

  @Test
  void aRotationThatIsGoneReachesNobody() {
    Policy policy = policy(new PolicyStep.RotationEntry("rtg-gone"));

    assertThat(duties.within(policy, hour(0), hour(6))).isEmpty();
    assertThat(duties.reached(policy, policy.steps().get(0), MONDAY)).isEmpty();
  }

  private static Policy policy(PolicyStep.Entry... entries) {
    return new Policy(
        "pol-1",
        "P",
        TeamRef.of("T", "team-1"),
        List.of(new PolicyStep(Duration.ZERO, List.of(entries))));
  }

  private PolicyStep.Entry rotation(
      String slug, int days, List<ShiftMask> masks, String... usernames) {
    List<Shift.Member> members =
        Stream.of(usernames).map(user -> Shift.Member.of(organisation, user)).toList();
    Shift shift =
        new Shift(1, "S", ShiftType.STANDARD, ZoneOffset.UTC, MONDAY, days, masks, members);
    organisation.rotations().put(slug, new Rotation(slug, 1, slug, "team-1", List.of(shift)));
    return new PolicyStep.RotationEntry(slug);
  }

  private void take(Policy policy, String from, String to, int start, int end) {
    organisation
        .overrides()
        .add(new Overrides.Take(policy.slug(), from, to, hour(start), hour(end)));
  }

  private static Duty duty(String username, int start, int end) {
    return new Duty(username, hour(start), hour(end));
  }

  private static Instant hour(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }
}
