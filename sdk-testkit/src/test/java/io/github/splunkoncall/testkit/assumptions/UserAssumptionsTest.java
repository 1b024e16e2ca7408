package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.users.BatchResult;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserAssumptionsTest extends AssumptionSuite {
  private static final String TAKEN = "User name ben is unavailable";

  @Test
  void q26_aFlatListOfVersion1IsReadAsTheNestedOneIs() {
    Consumer<Scene> test =
        scene -> assertThat(scene.api().users().listV1()).isEqualTo(scene.api().users().list());

    byDefault(test);
    assuming(Assumption.USERS_V1_ARE_NESTED, false, test);
  }

  @Test
  void aTakenUsernameIsRefusedInEachOfThreeWays() {
    byDefault(
        scene ->
            assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> scene.api().users().create(named("ben")))
                .withMessageContaining(TAKEN));
    assuming(
        Assumption.TAKEN_USER_STATUS,
        422,
        scene ->
            assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> scene.api().users().create(named("ben")))
                .withMessageContaining(TAKEN));
  }

  @Test
  void q4_aTakenUsernameOrAddressUnderA200IsARefusal() {
    assuming(
        Assumption.TAKEN_USER_STATUS,
        200,
        scene -> {
          assertThatExceptionOfType(RefusedException.class)
              .isThrownBy(() -> scene.api().users().create(named("ben")))
              .withMessageContaining("answered 200, but refused: " + TAKEN)
              .satisfies(
                  refused -> {
                    assertThat(refused.status()).hasValue(200);
                    assertThat(refused.serviceMessage()).contains(TAKEN);
                    assertThat(refused.refusals()).containsExactly(new Refusal("", TAKEN));
                    assertThat(refused.accepted()).isEmpty();
                  });
          UpdateUserRequest likeBen =
              UpdateUserRequest.builder(scene.api().users().get("ben")).build();
          assertThatThrownBy(() -> scene.api().users().update("ana", likeBen))
              .isInstanceOf(RefusedException.class)
              .hasMessageContaining("The email address ben@example.org is already in use");
        });
  }

  @Test
  void oneUserMoreThanThereCanBeIsRefused() {
    assuming(
        Assumption.MOST_USERS,
        6,
        scene -> {
          scene.api().users().create(named("jun"));

          assertThatExceptionOfType(InvalidRequestException.class)
              .isThrownBy(() -> scene.api().users().create(named("kim")))
              .satisfies(e -> assertThat(e.status()).hasValue(422));
          assertThat(scene.api().users().list()).hasSize(6);
        });
  }

  @ParameterizedTest
  @EnumSource(BatchForm.class)
  void q29_aBatchIsCreatedOnceWhateverItsForm(BatchForm form) {
    assuming(
        Assumption.BATCH_FORM,
        form,
        scene -> {
          BatchResult result =
              scene.api().users().createAll(List.of(named("jun"), named("ben"), named("kim")));

          assertThat(result.created()).containsExactly("jun", "kim");
          assertThat(result.failed().get(0).errors().get(0).message()).contains(TAKEN);
        });
  }

  @Test
  void aBatchOfWhichNobodyIsCreatedCanBeAConflict() {
    List<CreateUserRequest> taken = List.of(named("ana"), named("ben"));
    byDefault(scene -> assertThat(scene.api().users().createAll(taken).failed()).hasSize(2));
    assuming(
        Assumption.FAILED_BATCH_STATUS,
        409,
        scene -> {
          assertThatExceptionOfType(ConflictException.class)
              .isThrownBy(() -> scene.api().users().createAll(taken));
          assertThat(scene.api().users().createAll(List.of(named("ben"), named("jun"))).created())
              .containsExactly("jun");
        });
  }

  @Test
  void aSearchByEmailCanNeedTheWholeAddress() {
    byDefault(scene -> assertThat(scene.api().users().findByEmail("ana@")).hasSize(1));
    assuming(
        Assumption.EMAIL_SEARCH_FINDS_PARTS,
        false,
        scene -> {
          assertThat(scene.api().users().findByEmail("ana@")).isEmpty();
          assertThat(scene.api().users().findByEmail("ANA@example.org"))
              .extracting(User::username)
              .containsExactly("ana");
        });
  }

  @Test
  void aSearchByEmailThatMatchesNobodyFindsNobodyWhateverTheStatus() {
    for (int status : List.of(200, 404)) {
      assuming(
          Assumption.UNMATCHED_EMAIL_STATUS,
          status,
          scene -> assertThat(scene.api().users().findByEmail("nobody@")).isEmpty());
    }
  }

  @Test
  void anUpdateOfTheWholeUserIsAcceptedWhateverIsAssumedOfOthers() {
    throughBothDoors(
        organisation ->
            organisation
                .assume(Assumption.USER_UPDATES_ARE_WHOLE, false)
                .assume(Assumption.OTHER_USERNAME_STATUS, 422),
        scene -> {
          UpdateUserRequest change =
              UpdateUserRequest.builder(scene.api().users().get("ana")).firstName("Anna").build();

          assertThat(scene.api().users().update("ana", change).firstName()).contains("Anna");
        });
  }

  @Test
  void q5_aDeletionCanBeAnsweredByNothing() {
    assuming(
        Assumption.DELETIONS_ARE_ANSWERED,
        false,
        scene -> {
          scene.api().users().delete("zoe", UserReplacement.specifiedUser("ana"));

          assertThat(scene.api().users().list()).extracting(User::username).doesNotContain("zoe");
        });
  }

  private static CreateUserRequest named(String username) {
    return CreateUserRequest.builder()
        .username(username)
        .firstName("Any")
        .lastName("One")
        .email(username + "@new.example.org")
        .build();
  }
}
