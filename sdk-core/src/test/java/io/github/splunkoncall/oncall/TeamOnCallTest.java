package io.github.splunkoncall.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import org.junit.jupiter.api.Test;

class TeamOnCallTest {
  @Test
  void usersAreThoseOfAllPoliciesEachOnceInTheOrderOfThePolicies() {
    TeamOnCall team =
        team().addPolicies(policy("b", "noor", "kim"), policy("a", "ben", "noor")).build();

    assertThat(team.users()).containsExactly("noor", "kim", "ben");
  }

  @Test
  void usersAreNoneIfNobodyIsOnCall() {
    assertThat(team().build().users()).isEmpty();
    assertThat(team().addPolicies(policy("a")).build().users()).isEmpty();
  }

  private static TeamOnCall.Builder team() {
    TeamOnCall.Builder builder = TeamOnCall.builder();
    builder.team(TeamRef.of("Ops", "team-1"));
    return builder;
  }

  private static PolicyOnCall policy(String slug, String... users) {
    return PolicyOnCall.builder().policy(PolicyRef.of(slug, slug)).addUsers(users).build();
  }
}
