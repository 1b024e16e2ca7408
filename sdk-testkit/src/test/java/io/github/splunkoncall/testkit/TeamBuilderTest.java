package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.users.User;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Teams, their rotations and their escalation policies, in the making. */
class TeamBuilderTest {

  @Test
  void membersBecomeUsers() {
    FakeSplunkOnCall fake = withTeam(team -> team.members("ana", "ben").members("ben", "cleo"));

    assertThat(fake.team("Web").memberCount()).isEqualTo(3);
    assertThat(fake.api().getUsers())
        .extracting(User::username)
        .containsExactly("admin", "ana", "ben", "cleo");
  }

  @Test
  void aTeamWithoutMembersHasADefaultPolicyThatPagesNobody() {
    FakeSplunkOnCall fake = withTeam(team -> {});

    assertThat(fake.team("Web").memberCount()).isZero();
    assertThat(pagedAtOnce(fake, "Web")).isEmpty();
  }

  @Test
  void theDefaultPolicyPagesAllMembersAtOnce() {
    FakeSplunkOnCall fake = withTeam(team -> team.members("ana", "ben"));

    assertThat(pagedAtOnce(fake, "Web")).containsExactly("ana", "ben");
  }

  @Test
  void policiesBesideTheDefaultOneKeepTheirOrder() {
    FakeSplunkOnCall fake =
        withTeam(team -> team.policy("Zebra", policy -> {}).policy("Ant", policy -> {}));

    assertThat(fake.api().getEscalationPolicies())
        .extracting(EscalationPolicySummary::name)
        .containsExactly("Web", "Zebra", "Ant");
    assertThat(fake.policy("Ant").slug()).startsWith("pol-");
  }

  @Test
  void aRotationNamesUsersOfTheOrganisationOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withTeam(team -> team.members("ana").rotation("Weekly", "ana", "bob")))
        .withMessageContaining("'bob'")
        .withMessageContaining("'Weekly'")
        .withMessageContaining("'Web'");
  }

  @Test
  void aPolicyNamesUsersOfTheOrganisationOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                withTeam(
                    team ->
                        team.members("ana")
                            .policy("Web primary", policy -> policy.notifyUsers("ana", "bob"))))
        .withMessageContaining("'bob'")
        .withMessageContaining("'Web primary'")
        .withMessageContaining("'Web'");
  }

  @Test
  void aUserWhoIsAddedLaterMayBeNamedBefore() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .team("Web", team -> team.policy("P", policy -> policy.notifyUsers("zoe")))
                    .users("zoe"));

    assertThat(pagedAtOnce(fake, "P")).containsExactly("zoe");
  }

  @Test
  void aPolicyNamesRotationsOfItsOwnTeamOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FakeSplunkOnCall.create(
                    organisation ->
                        organisation
                            .team(
                                "Databases", team -> team.members("ana").rotation("Weekly", "ana"))
                            .team(
                                "Web",
                                team ->
                                    team.policy(
                                        "Web primary", policy -> policy.notifyRotation("Weekly")))))
        .withMessageContaining("'Weekly'")
        .withMessageContaining("'Web primary'")
        .withMessageContaining("'Web'");
  }

  @Test
  void aPolicyMayNameARotationThatIsAddedAfterIt() {
    FakeSplunkOnCall fake =
        withTeam(
            team ->
                team.members("ana")
                    .policy("P", policy -> policy.notifyRotation("Weekly"))
                    .rotation("Weekly", "ana"));

    assertThat(pagedAtOnce(fake, "P")).containsExactly("ana");
  }

  @Test
  void aRotationWithoutMembersPagesNobody() {
    FakeSplunkOnCall fake =
        withTeam(
            team -> team.rotation("Weekly").policy("P", policy -> policy.notifyRotation("Weekly")));

    assertThat(pagedAtOnce(fake, "P")).isEmpty();
    assertThat(fake.api().getOnCallUsers().get(0).policies().get(1).users()).isEmpty();
  }

  @Test
  void aRotationBeginsWithTheClockAndLastsAWeekUnlessToldOtherwise() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .team(
                        "Web",
                        team ->
                            team.members("ana", "ben")
                                .rotation("Weekly", "ana", "ben")
                                .policy("P", policy -> policy.notifyRotation("Weekly")))
                    .startingAt(Instant.parse("2025-06-02T12:00:00Z")));

    assertThat(pagedAtOnce(fake, "P")).containsExactly("ana");
    fake.clock().advance(Duration.ofDays(7).minusSeconds(1));
    assertThat(pagedAtOnce(fake, "P")).containsExactly("ana");
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(pagedAtOnce(fake, "P")).containsExactly("ben");
  }

  @Test
  void aRotationCanHaveShifts() {
    FakeSplunkOnCall fake =
        withTeam(
            team ->
                team.members("ana", "ben", "cleo")
                    .rotation(
                        "Weekly",
                        rotation ->
                            rotation
                                .members("ana", "ben")
                                .shift("Always", shift -> {})
                                .shift(
                                    "Mondays",
                                    shift ->
                                        shift
                                            .members("cleo")
                                            .partialDay(
                                                Set.of(DayOfWeek.MONDAY),
                                                LocalTime.of(8, 0),
                                                LocalTime.of(17, 0)))
                                .shift(
                                    "Weekend",
                                    shift ->
                                        shift.multiDay(
                                            DayOfWeek.FRIDAY,
                                            LocalTime.of(17, 0),
                                            DayOfWeek.MONDAY,
                                            LocalTime.of(8, 0))))
                    .policy("P", policy -> policy.notifyRotation("Weekly")));

    assertThat(pagedAtOnce(fake, "P")).containsExactly("ana", "cleo");
    fake.clock().advance(Duration.ofHours(8));
    assertThat(pagedAtOnce(fake, "P")).containsExactly("ana");
  }

  @Test
  void aShiftHasALabelOfItsOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> withTeam(t -> t.rotation("R", r -> r.shift("S", s -> {}).shift("S", s -> {}))))
        .withMessageContaining("'S'");
  }

  @Test
  void aRotationCanHaveItsOwnStartLengthAndZone() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .startingAt(Instant.parse("2025-03-29T07:59:59Z"))
                    .team(
                        "Web",
                        team ->
                            team.members("ana", "ben")
                                .rotation(
                                    "Daily",
                                    rotation ->
                                        rotation
                                            .members("ana", "ben")
                                            .handOffEveryDays(1)
                                            .zone(ZoneId.of("Europe/Stockholm"))
                                            .startingAt(Instant.parse("2025-03-29T08:00:00Z")))
                                .policy("P", policy -> policy.notifyRotation("Daily"))));

    assertThat(pagedAtOnce(fake, "P")).as("before the start").isEmpty();
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(pagedAtOnce(fake, "P")).containsExactly("ana");
    fake.clock().advance(Duration.ofHours(23));
    assertThat(pagedAtOnce(fake, "P")).as("a day of 23 hours later").containsExactly("ben");
  }

  @Test
  void aTurnLastsADayAtLeast() {
    for (int days : new int[] {0, -1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  withTeam(team -> team.rotation("R", rotation -> rotation.handOffEveryDays(days))))
          .withMessage("handOffEveryDays must be at least 1");
    }
  }

  private static FakeSplunkOnCall withTeam(Consumer<TeamBuilder> setUp) {
    return FakeSplunkOnCall.create(organisation -> organisation.team("Web", setUp));
  }

  private static List<String> pagedAtOnce(FakeSplunkOnCall fake, String policy) {
    IncidentTarget target = IncidentTarget.escalationPolicy(fake.policy(policy).slug());
    return fake.incident(fake.api().triggerAlarm("s", "d", target).number()).pagedUsers();
  }

  @Test
  void namesThatAreThereTwiceAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FakeSplunkOnCall.create(org -> org.team("Web", t -> {}).team("Web", t -> {})))
        .withMessageContaining("Web");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FakeSplunkOnCall.create(
                    org -> org.team("Web", t -> t.policy("P", p -> {}).policy("P", p -> {}))))
        .withMessageContaining("'P' of the team 'Web'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FakeSplunkOnCall.create(
                    org -> org.team("Web", t -> t.rotation("R", "a").rotation("R", "b"))))
        .withMessageContaining("'R' of the team 'Web'");
  }
}
