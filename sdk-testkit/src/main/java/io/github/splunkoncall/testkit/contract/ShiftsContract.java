package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.rotations.ScheduledUser;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.rotations.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** One shift of a rotation: what it is, who takes turns in it, and whose turn it is. */
abstract class ShiftsContract extends ContractSuite {
  private static final ShiftMask MONDAYS = ShiftMask.wholeDays(Set.of(DayOfWeek.MONDAY));

  @Test
  void whoseTurnItIsIsToldWithTheNames() {
    ScheduledUser ana = rotations().scheduledUser(databases(), group(), shift());

    assertThat(ana)
        .isEqualTo(
            ScheduledUser.builder()
                .username("ana")
                .firstName("Ana")
                .lastName("Example")
                .verified(true)
                .build());
    fake.clock().advance(Duration.ofDays(7));
    assertThat(scheduled()).isEqualTo("ben");
  }

  @Test
  void theScheduledUserIsOnCallAtOnceAndTheOthersFollow() {
    rotations().addMember(databases(), group(), shift(), AddShiftMemberRequest.of("cleo"));

    assertThat(
            rotations()
                .setScheduledUser(databases(), group(), shift(), ScheduledUserRequest.of("cleo"))
                .username())
        .isEqualTo("cleo");

    assertThat(scheduled()).isEqualTo("cleo");
    assertThat(onCall()).containsExactly("cleo");
    fake.clock().advance(Duration.ofDays(7));
    assertThat(onCall()).containsExactly("ana");
  }

  @Test
  void aPlaceOfAUserWhoHasMoreThanOneIsNamedByItsSlugOrPosition() {
    for (String user : List.of("cleo", "ana")) {
      rotations().addMember(databases(), group(), shift(), AddShiftMemberRequest.of(user));
    }
    List<ShiftMember> members = shiftNow().members();
    ShiftMember secondAna = members.get(3);

    rotations()
        .setScheduledUser(
            databases(),
            group(),
            shift(),
            ScheduledUserRequest.builder()
                .username("ana")
                .memberSlug(secondAna.slug())
                .position(3)
                .build());

    assertThat(shiftNow().members())
        .containsExactly(secondAna, members.get(0), members.get(1), members.get(2));
  }

  @Test
  void onlyAMemberIsMadeTheScheduledUser() {
    for (ScheduledUserRequest request :
        List.of(
            ScheduledUserRequest.of("cleo"),
            ScheduledUserRequest.builder().username("ana").position(1).build(),
            ScheduledUserRequest.builder().username("ana").memberSlug("rtm-other").build())) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> rotations().setScheduledUser(databases(), group(), shift(), request));
    }
    assertThat(scheduled()).isEqualTo("ana");
  }

  @Test
  void inAShiftThatHasNotBegunItIsNobodysTurn() {
    ShiftRequest later = around("Later").start(MONDAY_NINE.plus(Duration.ofDays(1))).build();
    Rotation created =
        rotations().create(databases(), CreateRotationRequest.of("Later", later, "ana"));
    long groupId = created.groupId().orElseThrow();
    long shiftId = created.shifts().get(0).id().orElseThrow();

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> rotations().scheduledUser(databases(), groupId, shiftId));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                rotations()
                    .setScheduledUser(
                        databases(), groupId, shiftId, ScheduledUserRequest.of("ana")));
    assertThat(created.shifts().get(0).next()).isPresent();
  }

  @Test
  void anAddedShiftHasNoMembersUntilSomebodyIsAdded() {
    RotationShift added = rotations().addShift(databases(), group(), around("Second").build());
    long second = added.id().orElseThrow();

    assertThat(added.members()).isEmpty();
    assertThat(added.groupId()).contains(group());
    assertThat(rotations().shift(databases(), group(), second)).isEqualTo(added);
    rotations().addMember(databases(), group(), second, AddShiftMemberRequest.of("cleo"));
    assertThat(onCall()).containsExactly("ana", "cleo");
    assertThat(rotations().shift(databases(), group(), second).onCall()).contains("cleo");
  }

  @Test
  void aChangedShiftKeepsItsNumberAndItsMembers() {
    RotationShift before = shiftNow();

    RotationShift after =
        rotations()
            .updateShift(
                databases(),
                group(),
                shift(),
                ShiftRequest.partialDay(MONDAYS)
                    .label("Mondays")
                    .zone(ZoneOffset.UTC)
                    .start(MONDAY_NINE)
                    .handOffEveryDays(1)
                    .build());

    assertThat(after.label()).isEqualTo("Mondays");
    assertThat(after.type()).isEqualTo(ShiftType.PARTIAL_DAY);
    assertThat(after.handOffEveryDays()).isEqualTo(1);
    assertThat(after.members()).isEqualTo(before.members());
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(shiftNow()).isEqualTo(after);
    fake.clock().advance(Duration.ofDays(1));
    assertThat(onCall()).isEmpty();
    assertThat(scheduled()).isEqualTo("ben");
  }

  @Test
  void q5_aDeletedShiftIsGone() {
    long shift = shift();

    rotations().deleteShift(databases(), group(), shift);

    assertThat(rotations().get(databases(), group()).shifts()).isEmpty();
    assertThat(onCall()).isEmpty();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> rotations().deleteShift(databases(), group(), shift));
  }

  @Test
  void membersComeGoAndChangePlaces() {
    rotations()
        .addMember(
            databases(),
            group(),
            shift(),
            AddShiftMemberRequest.builder().username("cleo").position(0).build());
    assertThat(members()).containsExactly("cleo", "ana", "ben");

    rotations().moveMember(databases(), group(), shift(), MoveShiftMemberRequest.of("cleo", 2));
    assertThat(members()).containsExactly("ana", "ben", "cleo");

    rotations().removeMember(databases(), group(), shift(), RemoveShiftMemberRequest.of("ana"));
    assertThat(members()).containsExactly("ben", "cleo");

    rotations()
        .removeMember(
            databases(),
            group(),
            shift(),
            RemoveShiftMemberRequest.builder().username("ben").replacement("zoe").build());
    assertThat(members()).containsExactly("zoe", "cleo");
    assertThat(onCall()).containsExactly("zoe");
  }

  @Test
  void membersAndPlacesThatAreNotThereAreRefused() {
    List<ThrowingCallable> unknown =
        List.of(
            () -> add(AddShiftMemberRequest.of("nobody")),
            () -> move(MoveShiftMemberRequest.of("cleo", 0)),
            () -> remove(RemoveShiftMemberRequest.of("cleo")),
            () ->
                remove(
                    RemoveShiftMemberRequest.builder()
                        .username("ana")
                        .replacement("nobody")
                        .build()),
            () -> rotations().shift(databases(), group(), shift() + 1000),
            () -> rotations().scheduledUser(databases(), group() + 1000, shift()));
    for (ThrowingCallable call : unknown) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
    List<ThrowingCallable> outside =
        List.of(
            () -> add(AddShiftMemberRequest.builder().username("cleo").position(3).build()),
            () -> move(MoveShiftMemberRequest.of("ana", 2)));
    for (ThrowingCallable call : outside) {
      assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(call);
    }
    assertThat(members()).containsExactly("ana", "ben");
  }

  @Test
  void aShiftCannotHaveMasksThatDoNotFitItsType() {
    List<ShiftRequest.Builder> impossible =
        List.of(
            around("A").mask(MONDAYS),
            around("A").mask2(ShiftMask.always()),
            around("A").type(ShiftType.PARTIAL_DAY).mask(MONDAYS).mask3(MONDAYS),
            of(ShiftType.PARTIAL_DAY),
            of(ShiftType.MULTI_DAY),
            of(ShiftType.MULTI_DAY).mask(MONDAYS).mask2(MONDAYS));
    for (ShiftRequest.Builder builder : impossible) {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageStartingWith("mask");
    }
    assertThat(of(ShiftType.STANDARD).build().masks()).isEmpty();
    assertThat(of(ShiftType.of("lunar")).mask2(MONDAYS).build().masks()).containsExactly(MONDAYS);
    assertThat(complete(ShiftRequest.followTheSun(MONDAYS)).build().masks())
        .containsExactly(MONDAYS);
  }

  @Test
  void aShiftOverTwoDaysHasAFirstAndALastMask() {
    ShiftMask saturday = ShiftMask.wholeDays(Set.of(DayOfWeek.SATURDAY));
    ShiftMask sunday = ShiftMask.wholeDays(Set.of(DayOfWeek.SUNDAY));
    ShiftRequest weekend = of(ShiftType.MULTI_DAY).mask(saturday).mask3(sunday).build();

    RotationShift shift = rotations().addShift(databases(), group(), weekend);

    assertThat(shift.mask()).contains(saturday);
    assertThat(shift.mask2()).isEmpty();
    assertThat(shift.mask3()).contains(sunday);
    assertThat(ShiftRequest.builder(shift).build()).isEqualTo(weekend);
  }

  @Test
  void aShiftOverSeveralDaysHasThreeMasks() {
    ShiftRequest weekend =
        ShiftRequest.multiDay(
                DayOfWeek.SATURDAY, LocalTime.of(8, 0), DayOfWeek.TUESDAY, LocalTime.of(9, 30))
            .label("Weekend")
            .zone(ZoneOffset.UTC)
            .start(MONDAY_NINE)
            .build();

    RotationShift shift = rotations().addShift(databases(), group(), weekend);

    assertThat(shift.masks())
        .isEqualTo(weekend.masks())
        .containsExactly(
            ShiftMask.of(Set.of(DayOfWeek.SATURDAY), LocalTime.of(8, 0), LocalTime.MIDNIGHT),
            ShiftMask.wholeDays(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)),
            ShiftMask.of(Set.of(DayOfWeek.TUESDAY), LocalTime.MIDNIGHT, LocalTime.of(9, 30)));
  }

  @Test
  void whatCannotBeIsRefusedBeforeTheCall() {
    assertRefused("shiftId", () -> rotations().shift("t", 1, -1));
    assertRefused("groupId", () -> rotations().scheduledUser("t", -1, 1));
    assertRefused("team", () -> rotations().shift("..", 1, 1));
    assertRefused("label", () -> around(" ").build());
    assertRefused("handOffEveryDays", () -> around("A").handOffEveryDays(0).build());
    assertRefused("username", () -> ScheduledUserRequest.of(""));
    assertRefused("username", () -> AddShiftMemberRequest.of(" "));
    assertRefused("username", () -> RemoveShiftMemberRequest.of(" "));
    assertRefused("position", () -> MoveShiftMemberRequest.of("ana", -1));
    assertRefused(
        "position", () -> AddShiftMemberRequest.builder().username("ana").position(-1).build());
    assertRefused(
        "replacement",
        () -> RemoveShiftMemberRequest.builder().username("ana").replacement("").build());
    assertRefused(
        "memberSlug", () -> ScheduledUserRequest.builder().username("a").memberSlug("").build());
    assertRefused("start", () -> TimeRange.of(LocalTime.of(8, 0, 1), LocalTime.MIDNIGHT));
    assertRefused(
        "last",
        () ->
            ShiftMask.multiDay(
                DayOfWeek.MONDAY, LocalTime.MIDNIGHT, DayOfWeek.MONDAY, LocalTime.MIDNIGHT));
  }

  private static void assertRefused(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must");
  }

  private RotationsApi rotations() {
    return apiWithoutUser().rotations();
  }

  private void add(AddShiftMemberRequest request) {
    rotations().addMember(databases(), group(), shift(), request);
  }

  private void move(MoveShiftMemberRequest request) {
    rotations().moveMember(databases(), group(), shift(), request);
  }

  private void remove(RemoveShiftMemberRequest request) {
    rotations().removeMember(databases(), group(), shift(), request);
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private Rotation weekly() {
    return fake.api().rotations().list(databases()).get(0);
  }

  private long group() {
    return weekly().groupId().orElseThrow();
  }

  private long shift() {
    return weekly().shifts().get(0).id().orElseThrow();
  }

  private RotationShift shiftNow() {
    return rotations().shift(databases(), group(), shift());
  }

  private List<String> members() {
    return shiftNow().members().stream().map(ShiftMember::username).toList();
  }

  private String scheduled() {
    return rotations().scheduledUser(databases(), group(), shift()).username();
  }

  /** Who is on call for the policy that uses the rotation. */
  private List<String> onCall() {
    return api().getOnCallUsers().stream()
        .flatMap(team -> team.policies().stream())
        .filter(policy -> policy.policy().name().equals("DB primary"))
        .flatMap(policy -> policy.users().stream())
        .toList();
  }

  private static ShiftRequest.Builder around(String label) {
    return complete(ShiftRequest.aroundTheClock()).label(label);
  }

  private static ShiftRequest.Builder of(ShiftType type) {
    return complete(ShiftRequest.builder().type(type));
  }

  private static ShiftRequest.Builder complete(ShiftRequest.Builder shift) {
    return shift.label("A").zone(ZoneOffset.UTC).start(MONDAY_NINE);
  }
}
