package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.users.UserReplacement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

abstract class TeamsContract extends ContractSuite {
  private static final List<String> NO_IDENTIFIERS = List.of("", " ", ".", "..", "a\nb");

  @Test
  void aTeamIsFoundByItsSlug() {
    assertThat(teams().get(databases())).isEqualTo(fake.team("Databases"));
  }

  @Test
  void aCreatedTeamIsEmptyAndInTheList() {
    Team created =
        teams().create(TeamRequest.builder().name("Search").description("Finds things").build());

    assertThat(created.slug()).startsWith("team-");
    assertThat(created.description()).contains("Finds things");
    assertThat(created.memberCount()).isZero();
    assertThat(created.version()).isZero();
    assertThat(created.defaultTeam()).isFalse();
    assertThat(teams().list()).contains(created);
    assertThat(teams().members(created.slug())).isEmpty();
    assertThat(teams().admins(created.slug())).isEmpty();
  }

  @Test
  void q46_aCreatedTeamHasADefaultPolicyWithItsSlugAtOnce() {
    String slug = teams().create(TeamRequest.of("Search")).slug();

    assertThat(api().getEscalationPolicies())
        .filteredOn(policy -> policy.slug().equals(slug))
        .singleElement()
        .satisfies(policy -> assertThat(policy.team().orElseThrow().slug()).isEqualTo(slug));
  }

  @Test
  void theDefaultPolicyOfATeamPagesItsMembersAsTheyComeAndGo() {
    String slug = teams().create(TeamRequest.of("Search")).slug();
    teams().addMember(slug, "zoe");
    teams().addMember(slug, "ana");
    assertThat(onCall(slug)).containsExactly("zoe", "ana");

    teams().removeMember(slug, "zoe");
    assertThat(onCall(slug)).containsExactly("ana");
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> teams().create(TeamRequest.of("Web")))
        .satisfies(
            e -> {
              assertThat(e.status()).hasValue(422);
              assertThat(e.serviceMessage()).contains("Team name Web is unavailable");
            });
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> teams().update(databases(), TeamRequest.of("Web")));
  }

  @Test
  void aRenamedTeamKeepsItsSlugAndIsRenamedEverywhere() {
    TeamRequest described = TeamRequest.builder().name("Stores").description("Data").build();
    Team renamed = teams().update(databases(), described);

    assertThat(renamed.name()).isEqualTo("Stores");
    assertThat(renamed.version()).isEqualTo(1);
    assertThat(teams().get(renamed.slug())).isEqualTo(renamed);
    assertThat(fake.policy("DB primary").team().orElseThrow().name()).isEqualTo("Stores");
    assertThat(teams().update(renamed.slug(), TeamRequest.of("Stores")).description())
        .contains("Data");
  }

  @Test
  void aDeletedTeamIsGoneWithItsPoliciesAndItsMembersAreStillUsers() {
    Team web = fake.team("Web");

    assertThat(teams().delete(web.slug())).contains(web);
    assertThat(teams().list()).extracting(Team::name).containsExactly("Databases");
    assertThat(api().getEscalationPolicies())
        .extracting(EscalationPolicySummary::slug)
        .doesNotContain(web.slug());
    assertThat(api().getUsers()).anyMatch(user -> user.username().equals("zoe"));
  }

  @Test
  void theDefaultTeamCannotBeDeleted() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> teams().delete(databases()));
    assertThat(teams().list()).hasSize(2);
  }

  @Test
  void membersAreListedWithTheirNames() {
    assertThat(teams().members(databases()))
        .extracting(TeamMember::username)
        .containsExactly("ana", "ben", "cleo");
    assertThat(teams().members(databases()).get(0))
        .satisfies(
            ana -> {
              assertThat(ana.firstName()).contains("Ana");
              assertThat(ana.lastName()).contains("Example");
              assertThat(ana.verified()).isTrue();
            });
  }

  @Test
  void anAddedMemberIsInTheAnswerAndCounted() {
    assertThat(teams().addMember(databases(), "zoe"))
        .extracting(TeamMember::username)
        .containsExactly("ana", "ben", "cleo", "zoe");
    assertThat(teams().get(databases()).memberCount()).isEqualTo(4);
    assertThat(teams().get(databases()).version()).isEqualTo(1);
  }

  @Test
  void addingAMemberAgainChangesNothing() {
    assertThat(teams().addMember(databases(), "ana")).hasSize(3);
    assertThat(teams().get(databases()).version()).isZero();
  }

  @Test
  void onlyAUserOfTheOrganisationBecomesAMember() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> teams().addMember(databases(), "nobody"));
  }

  @Test
  void q44_aMemberWithoutAPlaceLeavesWithoutAReplacement() {
    String web = fake.team("Web").slug();
    teams().addMember(web, "ana");

    assertThat(teams().removeMember(web, "zoe").orElseThrow())
        .extracting(TeamMember::username)
        .containsExactly("ana");
    assertThat(teams().get(web).memberCount()).isEqualTo(1);
  }

  @Test
  void aMemberLeavesWithoutAReplacementThoughOthersAndOtherTeamsHaveRotations() {
    String web = fake.team("Web").slug();
    teams().addMember(databases(), "zoe");
    teams().addMember(web, "ana");

    assertThat(teams().removeMember(databases(), "zoe")).isPresent();
    assertThat(teams().removeMember(web, "ana")).isPresent();

    assertThat(teams().members(databases()))
        .extracting(TeamMember::username)
        .containsExactly("ana", "ben", "cleo");
  }

  @Test
  void aDeletedTeamTakesItsOwnRotationsAlongAndNoOthers() {
    String web = fake.team("Web").slug();
    api()
        .rotations()
        .create(
            web,
            CreateRotationRequest.builder()
                .label("Nights")
                .addShifts(
                    NewShift.of(
                        ShiftRequest.aroundTheClock()
                            .label("All")
                            .zone(ZoneOffset.UTC)
                            .start(MONDAY_NINE)
                            .build(),
                        "zoe"))
                .build());

    teams().delete(web);

    assertThat(api().rotations().list(databases())).hasSize(1);
    assertThatCode(() -> api().users().delete("zoe", UserReplacement.none()))
        .as("nobody needs to take over from zoe")
        .doesNotThrowAnyException();
  }

  @Test
  void aReplacementTakesOverInRotationsAndPolicies() {
    assertThat(teams().removeMember(databases(), "ana", "cleo").orElseThrow())
        .extracting(TeamMember::username)
        .containsExactly("ben", "cleo");
    assertThat(onCallFor("DB primary")).containsExactly("cleo");
  }

  @Test
  void aMemberWithAPlaceDoesNotLeaveWithoutAReplacement() {
    for (String inRotationOrPolicy : List.of("ana", "cleo")) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> teams().removeMember(databases(), inRotationOrPolicy));
    }
    assertThat(teams().members(databases())).hasSize(3);
  }

  @Test
  void aReplacementMustBeAnotherMember() {
    for (String unfit : List.of("zoe", "nobody", "ana")) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> teams().removeMember(databases(), "ana", unfit))
          .satisfies(e -> assertThat(e.status()).hasValue(422));
    }
  }

  @Test
  void whoIsNoMemberCannotBeRemoved() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> teams().removeMember(databases(), "zoe"));
  }

  @Test
  void q42_adminsAreListed() {
    assertThat(teams().admins(databases()))
        .singleElement()
        .satisfies(
            ben -> {
              assertThat(ben.username()).isEqualTo("ben");
              assertThat(ben.firstName()).contains("Ben");
              assertThat(ben.verified()).contains(true);
              assertThat(ben.createdAt()).isPresent();
            });
    assertThat(teams().admins(fake.team("Web").slug())).extracting(TeamAdmin::username).isEmpty();
  }

  @Test
  @SuppressWarnings("deprecation")
  void q45_thePoliciesOfATeamAreListed() {
    assertThat(api().escalationPolicies().ofTeam(databases()))
        .extracting(EscalationPolicySummary::name)
        .containsExactly("Databases", "DB primary");
  }

  @Test
  void aTeamThatDoesNotExistIsNotFound() {
    for (ThrowingCallable call : callsFor("team-nowhere")) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(call)
          .satisfies(e -> assertThat(e.serviceMessage()).contains("No team 'team-nowhere' found"));
    }
  }

  @Test
  void whatCannotBeASlugIsRefusedBeforeTheCall() {
    for (String slug : NO_IDENTIFIERS) {
      for (ThrowingCallable call : callsFor(slug)) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith("team ");
      }
    }
  }

  @Test
  void whatCannotBeAUsernameIsRefusedBeforeTheCall() {
    List<Consumer<String>> calls =
        List.of(
            username -> teams().removeMember("t", username),
            username -> teams().removeMember("t", username, "ana"));
    for (String username : NO_IDENTIFIERS) {
      for (Consumer<String> call : calls) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> call.accept(username))
            .withMessageStartingWith("username ");
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> teams().addMember("t", " "))
        .withMessageStartingWith("username ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> teams().removeMember("t", "ana", ""))
        .withMessageStartingWith("replacement ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamRequest.of(" "))
        .withMessageStartingWith("name ");
  }

  @SuppressWarnings("deprecation")
  private List<ThrowingCallable> callsFor(String team) {
    return List.of(
        () -> teams().get(team),
        () -> teams().update(team, TeamRequest.of("Anything")),
        () -> teams().delete(team),
        () -> teams().admins(team),
        () -> teams().members(team),
        () -> teams().addMember(team, "ana"),
        () -> teams().removeMember(team, "ana"),
        () -> teams().removeMember(team, "ana", "ben"),
        () -> api().escalationPolicies().ofTeam(team));
  }

  private TeamsApi teams() {
    SplunkOnCallApi api = apiWithoutUser();
    return api.teams();
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private List<String> onCall(String slug) {
    return api().getOnCallUsers().stream()
        .filter(team -> team.team().slug().equals(slug))
        .map(TeamOnCall::users)
        .findFirst()
        .orElseThrow();
  }

  private List<String> onCallFor(String policy) {
    return api().getOnCallUsers().stream()
        .flatMap(team -> team.policies().stream())
        .filter(onCall -> onCall.policy().name().equals(policy))
        .map(PolicyOnCall::users)
        .findFirst()
        .orElseThrow();
  }
}
