package io.github.splunkoncall.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TeamScheduleTest {
  private static final Instant NINE = Instant.parse("2025-03-03T09:00:00Z");
  private static final Instant TEN = Instant.parse("2025-03-03T10:00:00Z");

  @Test
  void anOverrideGoesBeforeTheSchedule() {
    assertThat(entry("kim").overrideUser("ben").build().effectiveUser()).contains("ben");
    assertThat(entry("kim").build().effectiveUser()).contains("kim");
    assertThat(OnCallEntry.builder().build().effectiveUser()).isEmpty();
    assertThat(OnCallEntry.builder().overrideUser("ben").build().effectiveUser()).contains("ben");
  }

  @Test
  void anOverrideGoesBeforeTheScheduleInVersion1() {
    LegacyOnCallEntry.Builder kim = LegacyOnCallEntry.builder();
    kim.onCallUser("kim");

    assertThat(kim.build().effectiveUser()).contains("kim");
    assertThat(kim.overrideUser("ben").build().effectiveUser()).contains("ben");
    assertThat(LegacyOnCallEntry.builder().build().effectiveUser()).isEmpty();
  }

  @Test
  void anEntryNeedsNothing() {
    OnCallEntry bare = OnCallEntry.builder().build();

    assertThat(bare.type()).isEqualTo(OnCallType.of(""));
    assertThat(bare.rolls()).isEmpty();
  }

  @Test
  void usersAreThoseOfAllPoliciesEachOnceInTheOrderOfThePolicies() {
    TeamSchedule schedule =
        TeamSchedule.builder()
            .team(TeamRef.of("Ops", "team-1"))
            .addPolicies(
                policy("b", entry("noor"), entry("kim").overrideUser("ben"), entry("ben")),
                policy("a", entry("ada"), entry("noor"), OnCallEntry.builder()))
            .build();

    assertThat(schedule.policies().get(0).users()).containsExactly("noor", "ben");
    assertThat(schedule.users()).containsExactly("noor", "ben", "ada");
  }

  @Test
  void aRollAndAnOverrideBeginWithTheirStartAndEndBeforeTheirEnd() {
    OnCallRoll roll = OnCallRoll.builder().start(NINE).end(TEN).build();
    OnCallOverride override = OnCallOverride.builder().start(NINE).end(TEN).build();

    assertThat(roll.covers(NINE)).isTrue();
    assertThat(roll.covers(TEN.minusNanos(1))).isTrue();
    assertThat(roll.covers(NINE.minusNanos(1))).isFalse();
    assertThat(roll.covers(TEN)).isFalse();
    assertThat(roll.roll()).isFalse();
    assertThat(override.covers(NINE)).isTrue();
    assertThat(override.covers(TEN.minusNanos(1))).isTrue();
    assertThat(override.covers(NINE.minusNanos(1))).isFalse();
    assertThat(override.covers(TEN)).isFalse();
  }

  private static OnCallEntry.Builder entry(String user) {
    OnCallEntry.Builder builder = OnCallEntry.builder();
    builder.onCallUser(user);
    return builder;
  }

  private static PolicySchedule policy(String slug, OnCallEntry.Builder... entries) {
    PolicySchedule.Builder policy = PolicySchedule.builder();
    policy.policy(PolicyRef.of(slug, slug));
    for (OnCallEntry.Builder entry : entries) {
      policy.addEntries(entry.build());
    }
    return policy.build();
  }
}
