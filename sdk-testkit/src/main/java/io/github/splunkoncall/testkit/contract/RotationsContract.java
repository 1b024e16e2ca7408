package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftPeriod;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.rotations.ShiftType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rotations as wholes; {@link ShiftsContract} is about one shift. */
abstract class RotationsContract extends ContractSuite {
  private static final Set<DayOfWeek> TUESDAYS = Set.of(DayOfWeek.TUESDAY);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime FOUR = LocalTime.of(16, 0);

  @Test
  void theRotationsOfATeamAreListedWithNumberAndSlug() {
    RotationGroup weekly = weekly();

    assertThat(weekly.slug()).startsWith("rtg-");
    assertThat(weekly.teamSlug()).contains(databases());
    assertThat(rotations().list(databases()))
        .singleElement()
        .satisfies(
            rotation -> {
              assertThat(rotation.label()).isEqualTo("Weekly");
              assertThat(rotation.groupId()).isEqualTo(weekly.groupId());
              assertThat(rotation.memberCount()).isEqualTo(2);
            });
    assertThat(rotations().list(fake.team("Web").slug())).isEmpty();
    assertThat(rotations().groups(fake.team("Web").slug())).isEmpty();
  }

  @Test
  void theListTellsWhoIsOnDutyNowAndNextAndLater() {
    fake.clock().advance(Duration.ofDays(8));

    RotationShift shift = rotations().list(databases()).get(0).shifts().get(0);

    assertThat(shift.type()).isEqualTo(ShiftType.STANDARD);
    assertThat(shift.mask()).contains(ShiftMask.always());
    assertThat(shift.handOffEveryDays()).isEqualTo(7);
    assertThat(shift.start()).contains(MONDAY_NINE);
    assertThat(shift.members()).extracting(m -> m.username()).containsExactly("ana", "ben");
    assertThat(shift.periods()).extracting(p -> p.username().orElseThrow()).startsWith("ben");
    assertThat(shift.current()).contains(shift.periods().get(0)).contains(period(7, "ben", shift));
    assertThat(shift.next()).contains(shift.periods().get(1)).contains(period(14, "ana", shift));
  }

  @Test
  void aCreatedRotationHasANumberAndItsShiftsAndIsInBothLists() {
    Rotation created =
        rotations()
            .create(
                databases(),
                CreateRotationRequest.builder()
                    .label("Nights")
                    .addShifts(
                        NewShift.of(around("All"), "cleo", "ana"), NewShift.of(office(), "ben"))
                    .build());

    assertThat(created.teamSlug()).contains(databases());
    assertThat(created.memberCount()).isEqualTo(3);
    assertThat(created.shifts()).extracting(RotationShift::label).containsExactly("All", "Office");
    assertThat(created.shifts().get(0).onCall()).contains("cleo");
    assertThat(created.shifts().get(1).onCall()).isEmpty();
    assertThat(created.shifts())
        .allSatisfy(shift -> assertThat(shift.groupId()).isEqualTo(created.groupId()));
    assertThat(rotations().list(databases()))
        .extracting(Rotation::groupId)
        .contains(created.groupId());
    assertThat(group("Nights").groupId()).isEqualTo(created.groupId());
    assertThat(rotations().get(databases(), id(created))).isEqualTo(created);
  }

  @Test
  void aRotationCanBeCreatedWithoutShifts() {
    Rotation created =
        rotations().create(databases(), CreateRotationRequest.builder().label("Later").build());

    assertThat(created.shifts()).isEmpty();
    assertThat(rotations().get(databases(), id(created)).label()).isEqualTo("Later");
  }

  @Test
  void aPolicyPagesByARotationThatWasCreatedHere() {
    rotations()
        .create(databases(), CreateRotationRequest.of("Nights", around("All"), "cleo", "ben"));
    EscalationPolicy policy = policyWith(group("Nights").slug());

    fake.clock().advance(Duration.ofDays(7));
    api().triggerAlarm("Help", "please", IncidentTarget.escalationPolicy(policy.slug()));

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ben");
  }

  @Test
  void everyShiftOfARotationIsPagedInItsHours() {
    rotations()
        .create(
            databases(),
            CreateRotationRequest.builder()
                .label("Nights")
                .addShifts(
                    NewShift.of(around("All"), "cleo"),
                    NewShift.of(office(), "ben"),
                    NewShift.of(weekend(), "ana"))
                .build());
    IncidentTarget policy =
        IncidentTarget.escalationPolicy(policyWith(group("Nights").slug()).slug());

    for (String time : List.of("2025-01-07T08:00:00Z", "2025-01-10T15:00:00Z")) {
      fake.clock().advance(Duration.between(fake.clock().now(), Instant.parse(time)));
      api().triggerAlarm("Help", "please", policy);
    }

    assertThat(api().getIncidents())
        .extracting(incident -> incident.pagedUsers())
        .containsExactlyInAnyOrder(List.of("cleo", "ben"), List.of("cleo", "ana"));
  }

  @Test
  void aPreviewBeginsAfterTheWeeksThatAreSkipped() {
    CreateRotationRequest request = CreateRotationRequest.of("Nights", around("All"), "ana", "ben");

    Rotation created = rotations().create(databases(), request, 2, 3);

    assertThat(created.shifts().get(0).periods())
        .extracting(ShiftPeriod::start)
        .containsExactly(inDays(14), inDays(21), inDays(28));
  }

  @Test
  void outsideItsHoursAShiftHasNoCurrentPeriod() {
    CreateRotationRequest request = CreateRotationRequest.of("Office", office(), "ben");
    long groupId = id(rotations().create(databases(), request));

    assertThat(rotations().get(databases(), groupId).shifts().get(0).current()).isEmpty();
    fake.clock().advance(Duration.ofDays(1));
    assertThat(rotations().get(databases(), groupId).shifts().get(0).current()).isPresent();
  }

  @Test
  void q60_aShiftWithoutMembersHasNoPeriods() {
    CreateRotationRequest request = CreateRotationRequest.of("Empty", around("All"));
    rotations().create(databases(), request);

    RotationShift shift = rotations().list(databases()).get(1).shifts().get(0);

    assertThat(shift.next()).isEmpty();
    assertThat(shift.current()).isEmpty();
    assertThat(shift.periods()).isEmpty();
  }

  @Test
  void aShiftOfAnUnknownTypeComesBackUnchanged() {
    ShiftRequest lunar =
        ShiftRequest.builder()
            .type(ShiftType.of("lunar"))
            .label("Moon")
            .zone(ZoneOffset.UTC)
            .start(MONDAY_NINE)
            .mask(ShiftMask.wholeDays(TUESDAYS))
            .build();

    RotationShift shift =
        rotations()
            .create(databases(), CreateRotationRequest.of("Odd", lunar, "ana"))
            .shifts()
            .get(0);

    assertThat(shift.type()).isEqualTo(ShiftType.of("lunar"));
    assertThat(shift.masks()).containsExactly(ShiftMask.wholeDays(TUESDAYS));
    assertThat(shift.onCall()).isEmpty();
  }

  @Test
  void aRenamedRotationKeepsItsNumberAndSlug() {
    RotationGroup weekly = weekly();
    long groupId = weekly.groupId().orElseThrow();

    assertThat(rotations().rename(databases(), groupId, "Every week").label())
        .isEqualTo("Every week");
    assertThat(group("Every week").slug()).isEqualTo(weekly.slug());
    assertThat(rotations().get(databases(), groupId).label()).isEqualTo("Every week");
  }

  @Test
  void q5_aDeletedRotationIsGone() {
    long groupId =
        id(rotations().create(databases(), CreateRotationRequest.of("Nights", office(), "ben")));

    rotations().delete(databases(), groupId);

    assertThat(rotations().groups(databases())).containsExactly(weekly());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> rotations().delete(databases(), groupId));
  }

  @Test
  void aRotationThatAPolicyUsesIsNotDeleted() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> rotations().delete(databases(), weekly().groupId().orElseThrow()));
    assertThat(rotations().list(databases())).hasSize(1);
  }

  @Test
  void nobodyUnknownTakesTurns() {
    CreateRotationRequest request = CreateRotationRequest.of("Nights", office(), "ben", "nobody");

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> rotations().create(databases(), request))
        .satisfies(e -> assertThat(e.serviceMessage().orElseThrow()).contains("nobody"));
    assertThat(rotations().list(databases())).hasSize(1);
  }

  @Test
  void aTeamThatDoesNotExistHasNoRotations() {
    CreateRotationRequest request = CreateRotationRequest.builder().label("Any").build();
    List<ThrowingCallable> calls =
        List.of(
            () -> rotations().list("team-nowhere"),
            () -> rotations().groups("team-nowhere"),
            () -> rotations().create("team-nowhere", request),
            () -> rotations().get("team-nowhere", 1));
    for (ThrowingCallable call : calls) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(call)
          .satisfies(e -> assertThat(e.serviceMessage()).contains("No team 'team-nowhere' found"));
    }
  }

  @Test
  void aRotationIsFoundInItsOwnTeamOnly() {
    long groupId = weekly().groupId().orElseThrow();
    String web = fake.team("Web").slug();
    List<ThrowingCallable> calls =
        List.of(
            () -> rotations().get(web, groupId),
            () -> rotations().rename(web, groupId, "Mine"),
            () -> rotations().delete(web, groupId),
            () -> rotations().addShift(web, groupId, office()),
            () -> rotations().get(databases(), groupId + 1000));
    for (ThrowingCallable call : calls) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
  }

  @Test
  void aCreatedRotationShowsFromOneWeekToTenYears() {
    CreateRotationRequest request =
        CreateRotationRequest.builder()
            .label("Preview")
            .addShifts(NewShift.of(office(), "ana", "ben"))
            .build();

    assertThat(periods(rotations().create(databases(), request, 0, 1))).isPositive();
    assertThat(periods(rotations().create(databases(), request, 520, 520)))
        .isGreaterThan(periods(rotations().create(databases(), request, 520, 519)));
    for (int[] window : new int[][] {{0, 521}, {521, 1}}) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> rotations().create(databases(), request, window[0], window[1]));
    }
  }

  private static int periods(Rotation rotation) {
    return rotation.shifts().get(0).periods().size();
  }

  @Test
  void whatCannotBeIsRefusedBeforeTheCall() {
    CreateRotationRequest request = CreateRotationRequest.builder().label("Any").build();
    for (String team : List.of("", " ", "..", "a\nb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rotations().create(team, request))
          .withMessageStartingWith("team ");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rotations().get("t", -1))
        .withMessageStartingWith("groupId must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rotations().rename("t", 1, " "))
        .withMessageStartingWith("label ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rotations().create("t", request, -1, 2))
        .withMessageStartingWith("skipWeeks must be from 0 ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rotations().create("t", request, 0, 0))
        .withMessageStartingWith("weeks must be from 1 ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateRotationRequest.builder().label("").build())
        .withMessageStartingWith("label ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewShift.of(office(), "ana", " "))
        .withMessageStartingWith("usernames ");
  }

  private RotationsApi rotations() {
    return apiWithoutUser().rotations();
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private RotationGroup weekly() {
    return group("Weekly");
  }

  private RotationGroup group(String label) {
    return rotations().groups(databases()).stream()
        .filter(group -> group.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static long id(Rotation rotation) {
    return rotation.groupId().orElseThrow();
  }

  private EscalationPolicy policyWith(String rotationSlug) {
    return api()
        .escalationPolicies()
        .create(
            CreatePolicyRequest.builder()
                .name("By rotation")
                .teamSlug(databases())
                .addSteps(EscalationStep.of(Duration.ZERO, EscalationEntry.rotation(rotationSlug)))
                .build());
  }

  private static ShiftRequest around(String label) {
    return ShiftRequest.aroundTheClock()
        .label(label)
        .zone(ZoneOffset.UTC)
        .start(MONDAY_NINE)
        .build();
  }

  private static ShiftRequest office() {
    return ShiftRequest.partialDay(TUESDAYS, EIGHT, FOUR)
        .label("Office")
        .zone(ZoneOffset.UTC)
        .start(MONDAY_NINE)
        .build();
  }

  private static ShiftRequest weekend() {
    return ShiftRequest.multiDay(DayOfWeek.FRIDAY, FOUR, DayOfWeek.MONDAY, EIGHT)
        .label("Weekend")
        .zone(ZoneId.of("Europe/Stockholm"))
        .start(MONDAY_NINE)
        .build();
  }

  private static Instant inDays(int days) {
    return MONDAY_NINE.plus(Duration.ofDays(days));
  }

  private static ShiftPeriod period(int fromDay, String username, RotationShift shift) {
    return ShiftPeriod.builder()
        .start(inDays(fromDay))
        .end(inDays(fromDay + 7))
        .username(username)
        .memberSlug(
            shift.members().stream()
                .filter(member -> member.username().equals(username))
                .findFirst()
                .flatMap(member -> member.slug()))
        .roll(true)
        .build();
  }
}
