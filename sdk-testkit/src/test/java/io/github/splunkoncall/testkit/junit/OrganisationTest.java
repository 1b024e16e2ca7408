package io.github.splunkoncall.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which organisation the fake of a test has. */
class OrganisationTest {

  @Test
  @SplunkOnCallTest
  void theDefaultOneIsThatOfPayments(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    api.ingest().entity("payments", "checkout").trigger("Down");
    api.triggerAlarm("Down", "503", IncidentTarget.escalationPolicy(fake.policy("Primary").slug()));
    fake.clock().advance(Duration.ofMinutes(9));
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana");

    fake.clock().advance(Duration.ofMinutes(1));
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
    assertThat(fake.incident("2").pagedUsers()).containsExactly("ana", "ben");
    assertThat(api.getTeams()).extracting(Team::name).containsExactly("Payments");
  }

  @SplunkOnCallTest
  static class OfASuperclass {
    @Organisation
    static void search(OrganisationBuilder organisation) {
      organisation.team("Search", team -> team.members("cleo"));
    }
  }

  @Nested
  class Inherited extends OfASuperclass {
    @Test
    void comesFromTheSuperclass(FakeSplunkOnCall fake) {
      assertThat(fake.team("Search").memberCount()).isEqualTo(1);
    }

    @Nested
    class AroundANestedClass {
      @Test
      void comesFromTheClassAround(FakeSplunkOnCall fake) {
        assertThat(fake.team("Search").memberCount()).isEqualTo(1);
      }
    }

    @Nested
    class ReplacedInANestedClass {
      @Organisation
      static void two(OrganisationBuilder organisation) {
        organisation.team("Search", team -> team.members("cleo", "dan"));
      }

      @Test
      void comesFromTheNearest(FakeSplunkOnCall fake) {
        assertThat(fake.team("Search").memberCount()).isEqualTo(2);
      }
    }
  }

  @Nested
  class ReplacedInASubclass extends OfASuperclass {
    @Organisation
    static void maps(OrganisationBuilder organisation) {
      organisation.team("Maps", team -> team.members("eva"));
    }

    @Test
    void comesFromTheSubclassAlone(SplunkOnCallApi api) {
      assertThat(api.getTeams()).extracting(Team::name).containsExactly("Maps");
    }
  }
}
