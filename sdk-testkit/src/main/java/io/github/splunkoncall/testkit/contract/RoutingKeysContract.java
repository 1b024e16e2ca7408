package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import io.github.splunkoncall.routingkeys.RoutingTarget;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

abstract class RoutingKeysContract extends ContractSuite {

  @Test
  void q52_theDefaultRouteIsThereFromTheStart() {
    assertThat(keys().list())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.key()).isEqualTo(".+");
              assertThat(key.defaultRoute()).isTrue();
              assertThat(key.multiResponder()).isEmpty();
              assertThat(key.targets())
                  .containsExactly(target("Databases", team("Databases"), team("Databases")));
            });
  }

  @Test
  void q51_targetsAreSlugsInTheAnswerToACreateAndHaveNamesInTheList() {
    RoutingKey created = keys().create(RoutingKeyRequest.of("Database", dbPrimary().slug()));

    assertThat(created)
        .isEqualTo(
            RoutingKey.builder()
                .key("Database")
                .addTargets(RoutingTarget.builder().policySlug(dbPrimary().slug()).build())
                .build());
    assertThat(keys().list().get(1))
        .isEqualTo(
            RoutingKey.builder()
                .key("Database")
                .addTargets(target("DB primary", dbPrimary().slug(), team("Databases")))
                .build());
  }

  @Test
  void aKeyCanLeadToSeveralPoliciesThatMustAllRespond() {
    keys()
        .create(
            RoutingKeyRequest.builder()
                .key("all")
                .addPolicySlugs(dbPrimary().slug(), team("Web"))
                .multiResponder(true)
                .build());

    assertThat(keys().list().get(1))
        .satisfies(
            key -> {
              assertThat(key.multiResponder()).contains(true);
              assertThat(key.targets())
                  .extracting(RoutingTarget::policyName)
                  .containsExactly("DB primary", "Web");
            });
  }

  @Test
  void aKeyThatExistsIsAConflictWhateverItsCase() {
    keys().create(RoutingKeyRequest.of("database", dbPrimary().slug()));

    for (String taken : List.of("database", "DataBase", ".+")) {
      assertThatExceptionOfType(ConflictException.class)
          .isThrownBy(() -> keys().create(RoutingKeyRequest.of(taken, team("Web"))));
    }
    assertThat(keys().list()).hasSize(2);
  }

  @Test
  void aTargetMustExist() {
    RoutingKeyRequest nowhere = RoutingKeyRequest.of("database", "pol-nowhere");
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> keys().create(nowhere));
    keys().create(RoutingKeyRequest.of("database", dbPrimary().slug()));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> keys().update("database", nowhere));
  }

  @Test
  void anUpdateReplacesTheTargets() {
    keys().create(RoutingKeyRequest.of("database", dbPrimary().slug()));

    keys().update("DATABASE", RoutingKeyRequest.of("database", team("Web")));

    assertThat(keys().list().get(1).targets())
        .extracting(RoutingTarget::policySlug)
        .containsExactly(team("Web"));
  }

  @Test
  void anUpdateCanRename() {
    keys().create(RoutingKeyRequest.of("a/b c", dbPrimary().slug()));
    keys().create(RoutingKeyRequest.of("taken", dbPrimary().slug()));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> keys().update("a/b c", RoutingKeyRequest.of("taken", team("Web"))));
    assertThat(keys().update("a/b c", RoutingKeyRequest.of("c+d@e", team("Web"))).key())
        .isEqualTo("c+d@e");
    assertThat(keys().list()).extracting(RoutingKey::key).containsExactly(".+", "taken", "c+d@e");
    keys().delete("c+d@e");
    assertThat(keys().list()).hasSize(2);
  }

  @Test
  void aDeletedKeyIsGone() {
    keys().create(RoutingKeyRequest.of("database", dbPrimary().slug()));

    keys().delete("database");

    assertThat(keys().list()).extracting(RoutingKey::key).containsExactly(".+");
  }

  @Test
  void q52_theDefaultRouteCanNeitherBeChangedNorDeleted() {
    List<ThrowingCallable> calls =
        List.of(
            () -> keys().update(".+", RoutingKeyRequest.of(".+", team("Web"))),
            () -> keys().delete(".+"));
    for (ThrowingCallable call : calls) {
      assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(call);
    }
    assertThat(keys().list()).hasSize(1);
  }

  @Test
  void aDeletedPolicyTakesTheKeysWithItThatLedOnlyThere() {
    keys().create(RoutingKeyRequest.of("only", dbPrimary().slug()));
    keys().create(RoutingKeyRequest.of("both", dbPrimary().slug(), team("Web")));

    api().escalationPolicies().delete(dbPrimary().slug());

    assertThat(keys().list()).extracting(RoutingKey::key).containsExactly(".+", "both");
    assertThat(keys().list().get(1).targets())
        .extracting(RoutingTarget::policyName)
        .containsExactly("Web");
  }

  @Test
  void aDeletedTeamTakesTheKeysWithItThatLedOnlyThere() {
    keys().create(RoutingKeyRequest.of("only", team("Web")));
    keys().create(RoutingKeyRequest.of("both", dbPrimary().slug(), team("Web")));

    api().teams().delete(team("Web"));

    assertThat(keys().list()).extracting(RoutingKey::key).containsExactly(".+", "both");
  }

  @Test
  void aKeyThatDoesNotExistIsNotFound() {
    for (ThrowingCallable call : callsFor("nowhere")) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
  }

  @Test
  void whatCannotBeAKeyIsRefusedBeforeTheCall() {
    for (String key : List.of("", " ", ".", "..", "a\nb")) {
      for (ThrowingCallable call : callsFor(key)) {
        assertThatIllegalArgumentException()
            .isThrownBy(call)
            .withMessageStartingWith("routingKey ");
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoutingKeyRequest.of(" ", "pol-A"))
        .withMessageStartingWith("key ");
    for (String[] slugs : new String[][] {{}, {" "}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RoutingKeyRequest.of("db", slugs))
          .withMessageStartingWith("policySlugs ");
    }
  }

  private List<ThrowingCallable> callsFor(String key) {
    return List.of(
        () -> keys().update(key, RoutingKeyRequest.of("other", team("Web"))),
        () -> keys().delete(key));
  }

  private RoutingKeysApi keys() {
    return apiWithoutUser().routingKeys();
  }

  /** The slug of a team and of its default policy (Q46). */
  private String team(String team) {
    return fake.team(team).slug();
  }

  private static RoutingTarget target(String name, String slug, String team) {
    return RoutingTarget.builder().policyName(name).policySlug(slug).teamSlug(team).build();
  }
}
