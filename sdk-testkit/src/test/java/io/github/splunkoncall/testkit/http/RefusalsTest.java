package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bad bodies on paths that lead somewhere: refused in one form, and never a failure of the fake.
 */
class RefusalsTest {
  private static final List<String> BODIES =
      List.of(
          "{\"a\":",
          "[]",
          "7",
          "null",
          "{}",
          "[null]",
          "{\"start\":\"then\",\"label\":\"\",\"steps\":[{}],\"targets\":[{}]}",
          "{\"username\":\"nobody\",\"name\":7,\"type\":\"none\",\"names\":[7],\"timeout\":-1}",
          "");

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation.team(
                  "Databases",
                  team ->
                      team.members("ana", "ben")
                          .rotation("Weekly", "ana", "ben")
                          .policy("DB primary", policy -> policy.notifyRotation("Weekly"))));
  private final FakeServer server = fake.startServer();
  private final RawClient client = RawClient.of(server);

  @AfterEach
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INGEST_ALERT")
  void aBadBodyIsRefusedInTheFormOfTheService(Operation operation) {
    String path = path(operation);
    for (String body : BODIES) {
      Answer answer = client.send(operation.method(), path, body);
      if (answer.status() != 200) {
        assertThat(answer.status()).as("%s: %s", body, answer.body()).isBetween(400, 499);
        assertThat(answer.error()).as(body).isNotBlank();
        assertThat(answer.contentType()).startsWith("application/json");
      }
    }
  }

  private String path(Operation operation) {
    String path = operation.path();
    for (Map.Entry<String, String> parameter : parameters().entrySet()) {
      path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    assertThat(path).doesNotContain("{");
    return path;
  }

  /** Something that exists for each parameter of a path. */
  private Map<String, String> parameters() {
    EscalationPolicySummary policy = fake.policy("DB primary");
    Rotation rotation = fake.api().rotations().list(fake.team("Databases").slug()).get(0);
    String incident =
        fake.api().triggerAlarm("s", "d", IncidentTarget.escalationPolicy(policy.slug())).number();
    fake.api().notes().create(incident, NoteRequest.of("note", Map.of()));
    fake.api().routingKeys().create(RoutingKeyRequest.of("database", policy.slug()));
    String phone =
        fake.api()
            .contactMethods()
            .createPhone("ana", PhoneRequest.of("Mobile", "+14115550110"))
            .contactId();
    OverrideRequest absence =
        OverrideRequest.builder()
            .username("ana")
            .zone(ZoneOffset.UTC)
            .start(fake.clock().now())
            .end(fake.clock().now().plus(Duration.ofDays(1)))
            .build();
    Map<String, String> parameters = new HashMap<>();
    parameters.put("user", "ana");
    parameters.put("username", "ana");
    parameters.put("team", fake.team("Databases").slug());
    parameters.put("policy", policy.slug());
    parameters.put("policySlug", policy.slug());
    parameters.put("incidentNumber", incident);
    parameters.put("noteName", "note");
    parameters.put("routingKey", "database");
    parameters.put("contactId", phone);
    parameters.put("groupId", rotation.groupId().orElseThrow().toString());
    parameters.put("shiftId", rotation.shifts().get(0).id().orElseThrow().toString());
    parameters.put("publicId", fake.api().overrides().create(absence).publicId());
    parameters.put(
        "maintenancemodeid",
        fake.api()
            .maintenance()
            .start(StartMaintenance.global("move"))
            .latest()
            .orElseThrow()
            .instanceId());
    parameters.put("step", "0");
    parameters.put("rule", "0");
    parameters.put("ruleId", "1");
    parameters.put("uuid", fake.incident(incident).firstAlertId().orElseThrow());
    return parameters;
  }
}
