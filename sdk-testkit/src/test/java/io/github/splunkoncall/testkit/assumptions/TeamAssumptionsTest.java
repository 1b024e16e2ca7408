package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.teams.TeamsApi;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TeamAssumptionsTest extends AssumptionSuite {

  @Test
  void q4_aTakenNameIsRefusedInEachOfThreeWays() {
    Map<Integer, Class<? extends SplunkOnCallException>> ways =
        Map.of(
            422, InvalidRequestException.class,
            409, ConflictException.class,
            200, RefusedException.class);
    ways.forEach(
        (status, exception) ->
            assuming(
                Assumption.TAKEN_TEAM_STATUS,
                status,
                scene -> {
                  for (Consumer<TeamRequest> call :
                      List.<Consumer<TeamRequest>>of(
                          request -> teams(scene).create(request),
                          request -> teams(scene).update(databases(scene), request))) {
                    assertThatExceptionOfType(exception)
                        .isThrownBy(() -> call.accept(TeamRequest.of("Web")))
                        .withMessageContaining("Team name Web is unavailable");
                  }
                  assertThat(teams(scene).list()).hasSize(2);
                }));
  }

  @Test
  void theVersionOfATeamCanStay() {
    assuming(
        Assumption.TEAM_VERSIONS_RISE,
        false,
        scene -> {
          teams(scene).addMember(databases(scene), "zoe");

          assertThat(teams(scene).update(databases(scene), TeamRequest.of("Stores")).version())
              .isZero();
          assertThat(teams(scene).list()).extracting(Team::version).containsExactly(0, 0);
        });
  }

  @Test
  void theDefaultTeamCanBeDeletable() {
    assuming(
        Assumption.DEFAULT_TEAM_CAN_BE_DELETED,
        true,
        scene -> {
          teams(scene).delete(databases(scene));

          assertThat(teams(scene).list()).extracting(Team::name).containsExactly("Web");
          assertThat(scene.api().routingKeys().list().get(0).targets()).isEmpty();
        });
  }

  @Test
  void theCreatorOfATeamCanBecomeItsAdmin() {
    assuming(
        Assumption.CREATOR_BECOMES_ADMIN,
        true,
        scene -> {
          String slug = teams(scene).create(TeamRequest.of("Search")).slug();

          assertThat(teams(scene).admins(slug))
              .extracting(TeamAdmin::username)
              .containsExactly("admin");
        });
  }

  @Test
  void q42_adminsCanComeWithTheirNamesAlone() {
    assuming(
        Assumption.ADMINS_HAVE_DETAILS,
        false,
        scene ->
            assertThat(teams(scene).admins(databases(scene)))
                .containsExactly(
                    TeamAdmin.builder()
                        .username("ben")
                        .firstName("Ben")
                        .lastName("Example")
                        .build()));
  }

  @Test
  void q43_verifiedIsReadFromWordsAsFromABoolean() {
    assuming(
        Assumption.MEMBERS_ARE_VERIFIED_IN_WORDS,
        true,
        scene -> {
          assertThat(teams(scene).members(databases(scene))).allMatch(TeamMember::verified);
          assertThat(teams(scene).addMember(databases(scene), "zoe")).hasSize(4);
          assertThat(teams(scene).removeMember(databases(scene), "zoe").orElseThrow()).hasSize(3);
        });
  }

  @Test
  void whoDoesNotExistIsRefusedAsAMemberInEachOfThreeWays() {
    Map<Integer, Class<? extends SplunkOnCallException>> ways =
        Map.of(
            404, NotFoundException.class,
            400, InvalidRequestException.class,
            422, InvalidRequestException.class);
    ways.forEach(
        (status, exception) ->
            assuming(
                Assumption.UNKNOWN_MEMBER_STATUS,
                status,
                scene ->
                    assertThatExceptionOfType(exception)
                        .isThrownBy(() -> teams(scene).addMember(databases(scene), "nobody"))
                        .satisfies(e -> assertThat(e.status()).hasValue(status))));
  }

  @Test
  void aMemberWhoShallBecomeOneAgainCanBeAConflict() {
    assuming(
        Assumption.MEMBER_AGAIN_STATUS,
        409,
        scene -> {
          assertThatExceptionOfType(ConflictException.class)
              .isThrownBy(() -> teams(scene).addMember(databases(scene), "ana"));
          assertThat(teams(scene).addMember(databases(scene), "zoe")).hasSize(4);
        });
  }

  @Test
  void q44_aReplacementCanBeNeededInAnyCase() {
    byDefault(scene -> assertThat(teams(scene).removeMember(databases(scene), "cleo")).isPresent());
    assuming(
        Assumption.LEAVING_NEEDS_REPLACEMENT,
        true,
        scene -> {
          assertThatExceptionOfType(InvalidRequestException.class)
              .isThrownBy(() -> teams(scene).removeMember(databases(scene), "cleo"))
              .satisfies(e -> assertThat(e.status()).hasValue(422));
          assertThat(teams(scene).removeMember(databases(scene), "cleo", "ben")).isPresent();
        });
  }

  @Test
  @SuppressWarnings("deprecation")
  void q45_thePoliciesOfATeamAreReadInBothShapes() {
    for (boolean flat : new boolean[] {false, true}) {
      assuming(
          Assumption.TEAM_POLICIES_ARE_FLAT,
          flat,
          scene -> {
            List<EscalationPolicySummary> policies =
                scene.api().escalationPolicies().ofTeam(databases(scene));

            assertThat(policies)
                .extracting(EscalationPolicySummary::name)
                .containsExactly("Databases", "DB primary");
            assertThat(policies).allMatch(policy -> policy.team().isPresent() != flat);
          });
    }
  }

  @Test
  void q5_aDeletionThatIsAnsweredByNothingTellsNothing() {
    assuming(
        Assumption.DELETIONS_ARE_ANSWERED,
        false,
        scene -> {
          assertThat(teams(scene).removeMember(databases(scene), "cleo")).isEmpty();
          assertThat(teams(scene).members(databases(scene))).hasSize(2);
          assertThat(teams(scene).delete(scene.fake().team("Web").slug())).isEmpty();
          assertThat(teams(scene).list()).hasSize(1);
        });
  }

  private static TeamsApi teams(Scene scene) {
    return scene.api().teams();
  }

  private static String databases(Scene scene) {
    return scene.fake().team("Databases").slug();
  }
}
