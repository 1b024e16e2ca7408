package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.overrides.AbsentUser;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Scheduled overrides: who stands in for an absent user. */
abstract class OverridesContract extends ContractSuite {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final Instant TUESDAY = MONDAY_NINE.plus(Duration.ofDays(1));
  private static final Instant THURSDAY = MONDAY_NINE.plus(Duration.ofDays(3));
  private static final Instant NEXT_MONDAY = MONDAY_NINE.plus(Duration.ofDays(7));

  @Test
  void aCreatedOverrideHasAnAssignmentForEachPolicyInWhichTheUserIsOnCall() {
    ScheduledOverride created = overrides().create(absence("ana", TUESDAY, THURSDAY));

    assertThat(created.publicId()).startsWith("ovrprd-");
    assertThat(created.user())
        .isEqualTo(
            AbsentUser.builder().username("ana").firstName("Ana").lastName("Example").build());
    assertThat(created.zone()).contains(STOCKHOLM);
    assertThat(created.start()).isEqualTo(TUESDAY);
    assertThat(created.end()).isEqualTo(THURSDAY);
    assertThat(created.assignments())
        .containsExactly(unassigned(databases()), unassigned(dbPrimary().slug()));
    assertThat(overrides().get(created.publicId())).isEqualTo(created);
    assertThat(overrides().list()).containsExactly(created);
    assertThat(overrides().assignments(created.publicId())).isEqualTo(created.assignments());
  }

  @Test
  void onlyDutyInThatTimeCounts() {
    assertThat(policies(absence("ben", TUESDAY, NEXT_MONDAY))).containsExactly(databases());
    assertThat(policies(absence("ben", TUESDAY, NEXT_MONDAY.plusSeconds(1))))
        .containsExactly(databases(), dbPrimary().slug());
    assertThat(policies(absence("ana", NEXT_MONDAY, NEXT_MONDAY.plusSeconds(1))))
        .containsExactly(databases());
    assertThat(policies(absence("ana", NEXT_MONDAY.minusSeconds(1), NEXT_MONDAY)))
        .containsExactly(databases(), dbPrimary().slug());
  }

  @Test
  void dutyInALaterStepCountsToo() {
    assertThat(policies(absence("cleo", TUESDAY, THURSDAY)))
        .containsExactly(databases(), dbPrimary().slug());
  }

  @Test
  void whoIsNeverOnCallHasNothingToAssign() {
    assertThat(policies(absence("admin", TUESDAY, THURSDAY))).isEmpty();
  }

  private List<String> policies(OverrideRequest request) {
    return overrides().create(request).assignments().stream()
        .map(OverrideAssignment::policySlug)
        .toList();
  }

  @Test
  void q55_aStandInIsOnCallInThatTimeAndForThatPolicyOnly() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();

    OverrideAssignment assigned = overrides().assign(id, dbPrimary().slug(), "zoe");

    assertThat(assigned.assigned()).isTrue();
    assertThat(assigned.standIn()).contains("zoe");
    assertThat(overrides().assignment(id, dbPrimary().slug())).isEqualTo(assigned);
    assertThat(overrides().get(id).assignments())
        .containsExactly(unassigned(databases()), assigned);
    assertThat(current()).containsExactly("ana");
    advanceTo(TUESDAY.minusNanos(1));
    assertThat(current()).containsExactly("ana");
    advanceTo(TUESDAY);
    assertThat(current()).containsExactly("zoe");
    assertThat(api().onCall().current().get(0).policies().get(0).users())
        .containsExactly("ana", "ben", "cleo");
    advanceTo(THURSDAY.minusNanos(1));
    assertThat(current()).containsExactly("zoe");
    advanceTo(THURSDAY);
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void q22_aStandInIsInTheScheduleAheadOfTime() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    overrides().assign(id, dbPrimary().slug(), "zoe");
    String team = databases();

    assertThat(schedule().overrides())
        .containsExactly(
            OnCallOverride.builder()
                .originalUser("ana")
                .overrideUser("zoe")
                .start(TUESDAY)
                .end(THURSDAY)
                .policy(schedule().policy())
                .build());
    assertThat(schedule().entries().get(0).overrideUser()).isEmpty();
    assertThat(api().onCall().whoIsOnCall(team, TUESDAY.minusSeconds(1))).doesNotContain("zoe");
    assertThat(api().onCall().whoIsOnCall(team, TUESDAY)).contains("zoe");
    assertThat(api().onCall().whoIsOnCall(team, THURSDAY.minusSeconds(1))).contains("zoe");
    assertThat(api().onCall().whoIsOnCall(team, THURSDAY)).doesNotContain("zoe");
    advanceTo(TUESDAY);
    assertThat(schedule().entries().get(0).onCallUser()).contains("ana");
    assertThat(schedule().entries().get(0).overrideUser()).contains("zoe");
    assertThat(api().onCall().whoIsOnCall(team)).containsExactly("ana", "ben", "cleo", "zoe");
  }

  @Test
  void incidentsPageTheStandIn() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    overrides().assign(id, dbPrimary().slug(), "zoe");
    advanceTo(TUESDAY);
    anIncident();

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("zoe");
  }

  @Test
  void nobodyStandsInUntilSomebodyIsAssigned() {
    overrides().create(absence("ana", TUESDAY, THURSDAY));
    advanceTo(TUESDAY);

    assertThat(current()).containsExactly("ana");
    assertThat(schedule().overrides()).isEmpty();
  }

  @Test
  void onCallCanBeTakenFromAStandIn() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    overrides().assign(id, dbPrimary().slug(), "zoe");
    advanceTo(TUESDAY.plusSeconds(1));
    api().onCall().takeOnCall(dbPrimary().slug(), "zoe", "cleo");

    assertThat(current()).containsExactly("cleo");
    advanceTo(THURSDAY);
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void anAssignmentThatIsTakenBackIsUnassigned() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    overrides().assign(id, dbPrimary().slug(), "zoe");

    assertThat(overrides().unassign(id, dbPrimary().slug()))
        .contains(unassigned(dbPrimary().slug()));
    assertThat(overrides().assignment(id, dbPrimary().slug()))
        .isEqualTo(unassigned(dbPrimary().slug()));
    advanceTo(TUESDAY);
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void q54_aDeletedOverrideIsReturnedAndGone() {
    ScheduledOverride created = overrides().create(absence("ana", TUESDAY, THURSDAY));
    overrides().assign(created.publicId(), dbPrimary().slug(), "zoe");

    assertThat(overrides().delete(created.publicId()).orElseThrow().publicId())
        .isEqualTo(created.publicId());
    assertThat(overrides().list()).isEmpty();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> overrides().get(created.publicId()));
    advanceTo(TUESDAY);
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void q55_whoIsOnCallAnywayStandsInOnlyIfThatIsAccepted() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> overrides().assign(id, dbPrimary().slug(), "cleo"),
            () -> overrides().assign(id, dbPrimary().slug(), "cleo", false))) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(call)
          .satisfies(e -> assertThat(e.status()).hasValue(422));
    }
    assertThat(overrides().assign(id, dbPrimary().slug(), "cleo", true).standIn()).contains("cleo");
    assertThat(overrides().assign(id, dbPrimary().slug(), "ben").standIn()).contains("ben");
  }

  @Test
  void whoLeavesTheOrganisationLeavesNoOverrideBehind() {
    String ofAna = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    String ofCleo = overrides().create(absence("cleo", TUESDAY, THURSDAY)).publicId();
    overrides().assign(ofAna, dbPrimary().slug(), "zoe");
    overrides().assign(ofAna, databases(), "admin");

    api().users().delete("zoe", UserReplacement.specifiedUser("ben"));
    api().users().delete("cleo", UserReplacement.specifiedUser("ben"));

    assertThat(overrides().list()).extracting(ScheduledOverride::publicId).containsExactly(ofAna);
    assertThat(overrides().get(ofAna).assignments())
        .extracting(assignment -> assignment.standIn().orElse("nobody"))
        .containsExactly("admin", "nobody");
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> overrides().get(ofCleo));
  }

  @Test
  void aDeletedPolicyIsInNoOverride() {
    String slug = dbPrimary().slug();
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    overrides().assign(id, slug, "zoe");
    api().escalationPolicies().delete(slug);

    assertThat(overrides().assignments(id)).containsExactly(unassigned(databases()));
  }

  @Test
  void aDeletedTeamIsInNoOverride() {
    String id = overrides().create(absence("zoe", TUESDAY, THURSDAY)).publicId();
    assertThat(overrides().assignments(id)).hasSize(1);
    api().teams().delete(fake.team("Web").slug());

    assertThat(overrides().assignments(id)).isEmpty();
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    String id = overrides().create(absence("ana", TUESDAY, THURSDAY)).publicId();
    String policy = dbPrimary().slug();
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> overrides().create(absence("nobody", TUESDAY, THURSDAY)),
            () -> overrides().get("ovrprd-nowhere"),
            () -> overrides().delete("ovrprd-nowhere"),
            () -> overrides().assignments("ovrprd-nowhere"),
            () -> overrides().assignment("ovrprd-nowhere", policy),
            () -> overrides().assign("ovrprd-nowhere", policy, "zoe"),
            () -> overrides().unassign("ovrprd-nowhere", policy),
            () -> overrides().assignment(id, "pol-nowhere"),
            () -> overrides().assign(id, "pol-nowhere", "zoe"),
            () -> overrides().assign(id, policy, "nobody"),
            () -> overrides().unassign(id, "pol-nowhere"))) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
  }

  @Test
  void badArgumentsAreRefusedBeforeTheCall() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> absence("ana", TUESDAY, TUESDAY),
            () -> overrides().get(""),
            () -> overrides().delete(" "),
            () -> overrides().assignments(".."),
            () -> overrides().assignment(".", "pol-1"),
            () -> overrides().assignment("ovrprd-1", ""),
            () -> overrides().assign("", "pol-1", "zoe"),
            () -> overrides().assign("ovrprd-1", " ", "zoe"),
            () -> overrides().assign("ovrprd-1", "pol-1", " "),
            () -> overrides().unassign("", "pol-1"),
            () -> overrides().unassign("ovrprd-1", ".."))) {
      assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(" must ");
    }
  }

  private OverridesApi overrides() {
    return api().overrides();
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private List<String> current() {
    return api().onCall().current().get(0).policies().get(1).users();
  }

  private PolicySchedule schedule() {
    return api().onCall().teamSchedule(databases()).policies().get(1);
  }

  private void advanceTo(Instant instant) {
    fake.clock().advance(Duration.between(fake.clock().now(), instant));
  }

  private OverrideAssignment unassigned(String policySlug) {
    return OverrideAssignment.builder().policySlug(policySlug).teamSlug(databases()).build();
  }

  private static OverrideRequest absence(String username, Instant start, Instant end) {
    return OverrideRequest.builder()
        .username(username)
        .zone(STOCKHOLM)
        .start(start)
        .end(end)
        .build();
  }
}
