package io.github.splunkoncall.examples.caching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@SplunkOnCallTest
class CachingSplunkOnCallTest {
  private final FakeSplunkOnCall fake;
  private final SplunkOnCallApi elsewhere;
  private final SplunkOnCallApi caching;

  CachingSplunkOnCallTest(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    this.fake = fake;
    elsewhere = api;
    caching = CachingSplunkOnCall.around(api, Duration.ofMinutes(5), fake.clock()::now);
    caching.getTeams();
    caching.getUsers();
  }

  @Test
  void doesNotAskAgainWhileAListIsYoung() {
    elsewhere.teams().create(TeamRequest.of("Search"));
    fake.clock().advance(Duration.ofMinutes(5));

    assertThat(teams(caching)).containsExactly("Payments");
    assertThat(teams(caching.actingAs("ana"))).containsExactly("Payments");
  }

  @Test
  void asksAgainWhenAListIsTooOld() {
    elsewhere.teams().create(TeamRequest.of("Search"));
    fake.clock().advance(Duration.ofMinutes(5).plusMillis(1));

    assertThat(teams(caching)).containsExactly("Payments", "Search");
  }

  @Test
  void asksAgainAfterAChangeInWhoeversName() {
    caching.actingAs("ana").teams().create(TeamRequest.of("Search"));

    assertThat(teams(caching)).containsExactly("Payments", "Search");
  }

  @Test
  void asksAgainAfterAChangeThatFailed() {
    elsewhere.teams().create(TeamRequest.of("Search"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> caching.teams().delete("team-nowhere"));

    assertThat(teams(caching)).containsExactly("Payments", "Search");
  }

  @Test
  void doesNotForgetWhatItKnowsWhenItReads() {
    elsewhere.teams().create(TeamRequest.of("Search"));
    caching.teams().members(fake.team("Payments").slug());
    caching.users().get("ana");

    assertThat(teams(caching)).containsExactly("Payments");
  }

  private static List<String> teams(SplunkOnCallApi api) {
    return api.getTeams().stream().map(Team::name).toList();
  }
}
