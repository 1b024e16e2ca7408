package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FirstTest {
  @Test
  @SplunkOnCallTest
  void pagesBenIfAnaDoesNotReact(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    api.ingest().entity("payments", "checkout").trigger("Down"); // Or the code under test.
    fake.clock().advance(Duration.ofMinutes(10)); // The clock moves only when it is told to.
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void escalatesToTheSecondInLine() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            org ->
                org.team(
                    "Payments",
                    team ->
                        team.members("ana", "ben")
                            .policy(
                                "Primary",
                                policy ->
                                    policy
                                        .notifyUsers("ana")
                                        .after(Duration.ofMinutes(10))
                                        .notifyUsers("ben"))));
    SplunkOnCallApi api = fake.api("ana"); // Give this to the code under test.

    api.triggerAlarm("Down", "503", IncidentTarget.escalationPolicy(fake.policy("Primary").slug()));
    fake.clock().advance(Duration.ofMinutes(10)); // The clock moves only when it is told to.

    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void worksOverHttpToo() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create();
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallApi api =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .username("admin")
              .build();

      assertThat(api.getUsers()).hasSize(1);
    }
  }
}
