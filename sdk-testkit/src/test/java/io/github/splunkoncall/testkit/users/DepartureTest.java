package io.github.splunkoncall.testkit.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.escalationpolicies.UserEntry;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.TeamBuilder;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Users with a place in a team of which they are no members. */
class DepartureTest {
  @Test
  void theAdminOfTheTeamTakesOverInAPolicyOfIt() {
    FakeSplunkOnCall fake = with(team -> team.policy("P", policy -> policy.notifyUsers("zoe")));

    fake.api().users().delete("zoe", UserReplacement.teamAdmin());

    assertThat(
            fake.api().escalationPolicies().get(fake.policy("P").slug()).steps().get(0).entries())
        .singleElement()
        .isInstanceOfSatisfying(
            UserEntry.class, entry -> assertThat(entry.username()).isEqualTo("ben"));
  }

  @Test
  void theAdminOfTheTeamTakesOverInARotationOfIt() {
    FakeSplunkOnCall fake = with(team -> team.rotation("Weekly", "ana", "zoe"));

    fake.api().users().delete("zoe", UserReplacement.teamAdmin());

    assertThat(members(fake)).containsExactly("ana", "ben");
  }

  @Test
  void aPlaceInARotationNeedsAReplacement() {
    FakeSplunkOnCall fake = with(team -> team.rotation("Weekly", "ana", "zoe"));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> fake.api().users().delete("zoe", UserReplacement.none()))
        .satisfies(e -> assertThat(e.status()).hasValue(422));
    assertThat(members(fake)).containsExactly("ana", "zoe");
  }

  @Test
  void teamsWithoutAPlaceNeedNoOtherAdmin() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .users("zoe")
                    .team("Empty", team -> team.members("cleo").rotation("Nights", "cleo"))
                    .team(
                        "Databases",
                        team ->
                            team.members("ana", "ben")
                                .admins("ben")
                                .rotation("Weekly", "ana", "zoe")));

    fake.api().users().delete("zoe", UserReplacement.teamAdmin());

    assertThat(members(fake)).containsExactly("ana", "ben");
  }

  @Test
  void anAdminWhoHasLeftIsNoAdminWhenTheNameComesBack() {
    FakeSplunkOnCall fake = with(team -> team.admins("zoe"));
    String team = fake.team("Databases").slug();

    fake.api().users().delete("zoe", UserReplacement.none());
    assertThat(fake.api().teams().admins(team))
        .extracting(TeamAdmin::username)
        .containsExactly("ben");
    fake.api().users().create(zoe());

    assertThat(fake.api().teams().admins(team))
        .extracting(TeamAdmin::username)
        .containsExactly("ben");
  }

  private static CreateUserRequest zoe() {
    return CreateUserRequest.builder()
        .username("zoe")
        .firstName("Zoe")
        .lastName("Ng")
        .email("zoe@shop.example")
        .build();
  }

  private static FakeSplunkOnCall with(Consumer<TeamBuilder> more) {
    return FakeSplunkOnCall.create(
        organisation ->
            organisation
                .users("zoe")
                .team("Databases", team -> more.accept(team.members("ana", "ben").admins("ben"))));
  }

  private static List<String> members(FakeSplunkOnCall fake) {
    return fake
        .api()
        .rotations()
        .list(fake.team("Databases").slug())
        .get(0)
        .shifts()
        .get(0)
        .members()
        .stream()
        .map(ShiftMember::username)
        .toList();
  }
}
