package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.users.BatchResult;
import io.github.splunkoncall.users.BatchUser;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import io.github.splunkoncall.users.UsersApi;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

abstract class UsersContract extends ContractSuite {

  private UsersApi users() {
    return api().users();
  }

  private static CreateUserRequest jun() {
    return CreateUserRequest.builder()
        .username("jun")
        .firstName("Jun")
        .lastName("Sato")
        .email("jun@example.org")
        .invitationExpiry(Duration.ofDays(2))
        .build();
  }

  @Test
  void aCreatedUserHasNotAcceptedTheInvitationYet() {
    User created = users().create(jun());

    assertThat(created)
        .isEqualTo(
            User.builder()
                .username("jun")
                .firstName("Jun")
                .lastName("Sato")
                .email("jun@example.org")
                .createdAt(MONDAY_NINE)
                .passwordLastUpdated(MONDAY_NINE)
                .verified(false)
                .build());
    assertThat(users().get("jun")).isEqualTo(created);
    assertThat(users().list()).contains(created);
  }

  @Test
  void q30_verifiedTellsWhoHasAcceptedTheInvitation() {
    users().create(jun());

    assertThat(users().get("jun").verified()).isFalse();
    assertThat(users().get("ana").verified()).isTrue();
  }

  @Test
  void aCreatedUserCanBePaged() {
    users().create(jun());
    api().triggerAlarm("Help", "please", IncidentTarget.user("jun"));

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("jun");
  }

  @Test
  void aUsernameThatIsTakenIsAConflict() {
    CreateUserRequest request = CreateUserRequest.builder().from(jun()).username("ana").build();

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> users().create(request))
        .satisfies(
            conflict -> {
              assertThat(conflict.serviceMessage()).contains("User name ana is unavailable");
              assertThat(conflict.operation()).contains(Operation.CREATE_USER);
              assertThat(conflict.status()).hasValue(409);
            });
  }

  @Test
  void anAddressThatIsTakenIsAConflict() {
    CreateUserRequest request =
        CreateUserRequest.builder().from(jun()).email("ANA@example.org").build();

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> users().create(request))
        .withMessageContaining("The email address ANA@example.org");
    assertThat(users().list()).extracting(User::username).doesNotContain("jun");
  }

  @Test
  void q29_ofABatchTheGoodOnesAreCreatedAndTheOthersReported() {
    CreateUserRequest taken = CreateUserRequest.builder().from(jun()).username("ana").build();
    CreateUserRequest kim =
        CreateUserRequest.builder().from(jun()).username("kim").email("kim@example.org").build();

    BatchResult result = users().createAll(List.of(jun(), taken, kim));

    assertThat(result.created()).containsExactly("jun", "kim");
    assertThat(result.failed())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.username()).isEqualTo("ana");
              assertThat(failed.created()).isFalse();
              assertThat(failed.errors().get(0).message()).contains("User name ana is unavailable");
            });
    assertThat(result.users()).extracting(BatchUser::username).containsExactly("jun", "ana", "kim");
    assertThat(users().list()).extracting(User::username).contains("jun", "kim");
  }

  @Test
  void q29_aBatchHasFromOneToFiftyUsers() {
    for (int size : new int[] {0, 51}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> users().createAll(Collections.nCopies(size, jun())))
          .withMessageContaining("users");
    }
    assertThat(users().createAll(Collections.nCopies(50, jun())).created()).containsExactly("jun");
  }

  @Test
  void aUserIsChangedAsAWhole() {
    User changed =
        users()
            .update(
                "ana",
                UpdateUserRequest.builder(users().get("ana"))
                    .firstName("Anna")
                    .email("anna@example.org")
                    .build());

    assertThat(changed.username()).isEqualTo("ana");
    assertThat(changed.firstName()).contains("Anna");
    assertThat(changed.lastName()).contains("Example");
    assertThat(changed.email()).contains("anna@example.org");
    assertThat(changed.createdAt()).contains(MONDAY_NINE.minus(Duration.ofDays(365)));
    assertThat(users().get("ana")).isEqualTo(changed);
  }

  @Test
  void aUserKeepsTheOwnAddressButCannotTakeThatOfAnother() {
    User ana = users().get("ana");
    users().update("ana", UpdateUserRequest.builder(ana).lastName("Lind").build());

    assertThat(users().get("ana").lastName()).contains("Lind");
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(
            () ->
                users()
                    .update("ana", UpdateUserRequest.builder(ana).email("ben@example.org").build()))
        .withMessageContaining("The email address");
  }

  @Test
  void theTeamsOfAUserAreThoseWithTheUserAsAMember() {
    assertThat(users().teams("ana"))
        .containsExactly(TeamRef.of("Databases", fake.team("Databases").slug()));
    assertThat(users().teams("admin")).isEmpty();
  }

  @Test
  void q28_aUserWithoutAPlaceIsDeletedWithoutAReplacement() {
    users().create(jun());
    users().delete("jun", UserReplacement.none());

    assertThat(users().list()).extracting(User::username).doesNotContain("jun");
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> users().get("jun"));
    assertThat(users().create(jun()).username()).isEqualTo("jun");
  }

  @Test
  void aUserWithAPlaceIsNotDeletedWithoutAReplacement() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> users().delete("cleo", UserReplacement.none()))
        .satisfies(invalid -> assertThat(invalid.status()).hasValue(422));
    assertThat(users().get("cleo").username()).isEqualTo("cleo");
  }

  @Test
  void aNamedReplacementTakesOverThePlacesButNotTheMembership() {
    users().delete("ana", UserReplacement.specifiedUser("zoe"));

    assertThat(users().list()).extracting(User::username).doesNotContain("ana");
    assertThat(api().getTeams()).extracting(Team::memberCount).containsExactly(2, 1);
    assertThat(users().teams("zoe")).extracting(TeamRef::name).containsExactly("Web");
    List<PolicyOnCall> policies = api().getOnCallUsers().get(0).policies();
    assertThat(policies.get(0).users()).containsExactly("ben", "cleo");
    assertThat(policies.get(1).users()).containsExactly("zoe");
  }

  @Test
  void theGlobalAdminTakesOverEverywhere() {
    users().delete("ana", UserReplacement.globalAdmin());

    assertThat(api().getOnCallUsers().get(0).policies().get(1).users()).containsExactly("admin");
  }

  @Test
  void theAdminOfTheTeamTakesOverInTheTeam() {
    users().delete("ana", UserReplacement.teamAdmin());

    assertThat(api().getOnCallUsers().get(0).policies().get(1).users()).containsExactly("ben");
  }

  @Test
  void withoutAnotherAdminOfTheTeamNobodyIsDeleted() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> users().delete("ben", UserReplacement.teamAdmin()))
        .satisfies(invalid -> assertThat(invalid.status()).hasValue(422));
    assertThat(users().teams("ben")).hasSize(1);
  }

  @Test
  void aReplacementWhoIsUnknownOrTheUserThemselvesIsRefused() {
    for (String name : List.of("nobody", "ana")) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> users().delete("ana", UserReplacement.specifiedUser(name)))
          .satisfies(invalid -> assertThat(invalid.status()).hasValue(422));
    }
    assertThat(users().get("ana").username()).isEqualTo("ana");
  }

  @Test
  void aStrategyAndAUsernameThatDoNotFitAreRefusedBeforeTheCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                UserReplacement.builder()
                    .from(UserReplacement.globalAdmin())
                    .username("jun")
                    .build())
        .withMessageContaining("username");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UserReplacement.specifiedUser(" "))
        .withMessageContaining("username");
  }

  @Test
  void anUnknownUserIsNotFound() {
    for (Consumer<UsersApi> call :
        List.<Consumer<UsersApi>>of(
            users -> users.get("nobody"),
            users -> users.update("nobody", UpdateUserRequest.builder(users.get("ana")).build()),
            users -> users.delete("nobody", UserReplacement.none()),
            users -> users.teams("nobody"))) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> call.accept(users()))
          .withMessageContaining("None found for username:nobody");
    }
  }

  @Test
  void badIdentifiersAreRefusedBeforeTheCall() {
    UpdateUserRequest same = UpdateUserRequest.builder(users().get("ana")).build();
    for (Consumer<UsersApi> call :
        List.<Consumer<UsersApi>>of(
            users -> users.get(" "),
            users -> users.update("..", same),
            users -> users.delete("", UserReplacement.none()),
            users -> users.teams("a\nb"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> call.accept(users()))
          .withMessageContaining("username");
    }
  }

  @Test
  void blankFieldsAndBrokenHoursAreRefusedBeforeTheCall() {
    CreateUserRequest.Builder builder = CreateUserRequest.builder().from(jun());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.invitationExpiry(Duration.ofMinutes(90)).build())
        .withMessageContaining("invitationExpiry");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateUserRequest.builder().from(jun()).email(" ").build())
        .withMessageContaining("email");
  }

  @Test
  void q1_aUsernameWithAnAtSignAndASlashIsOneSegmentOfThePath() {
    String odd = "jun/x@example.org #?%";
    users().create(CreateUserRequest.builder().from(jun()).username(odd).build());

    assertThat(users().get(odd).username()).isEqualTo(odd);
  }
}
