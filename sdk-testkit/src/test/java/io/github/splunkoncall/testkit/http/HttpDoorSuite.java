package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import org.junit.jupiter.api.AfterEach;

/** What tests of the HTTP door start from: a small organisation and a server in front of it. */
abstract class HttpDoorSuite {
  static final String INCIDENTS = "/api-public/v1/incidents";
  static final String ACK = "/api-public/v1/incidents/ack";
  static final String RESOLVE = "/api-public/v1/incidents/resolve";
  static final String USERS = "/api-public/v2/user";
  static final String TEAMS = "/api-public/v1/team";
  static final String POLICIES = "/api-public/v1/policies";
  static final String ON_CALL = "/api-public/v1/oncall/current";

  final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation.team(
                  "Databases",
                  team ->
                      team.members("ana", "ben")
                          .policy("DB primary", policy -> policy.notifyUsers("ana"))));
  final FakeServer server = fake.startServer();
  final RawClient client = RawClient.of(server);

  @AfterEach
  final void stopServer() {
    server.close();
  }

  /** A body that creates an incident for the policy DB primary in the name of ana. */
  final String creation() {
    return """
        {"summary": "Disk full", "details": "/var at 97 %%", "userName": "ana",
         "targets": [{"type": "EscalationPolicy", "slug": "%s"}]}
        """
        .formatted(fake.policy("DB primary").slug());
  }
}
