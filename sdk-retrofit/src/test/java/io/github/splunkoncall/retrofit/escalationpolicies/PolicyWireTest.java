package io.github.splunkoncall.retrofit.escalationpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.OtherEntry;
import io.github.splunkoncall.escalationpolicies.PolicyEntry;
import io.github.splunkoncall.escalationpolicies.RotationEntry;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.UserEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class PolicyWireTest {
  private static final String EVERY_ENTRY =
      "{\"executionType\":\"user\",\"user\":{\"username\":\"mara\",\"firstName\":\"Mara\","
          + "\"lastName\":\"Lind\"}},"
          + "{\"executionType\":\"rotation_group\",\"rotationGroup\":{\"slug\":\"rtg-A\","
          + "\"label\":\"Weekly\"}},"
          + "{\"executionType\":\"rotation_group_next\",\"rotationGroup\":{\"slug\":\"rtg-A\"}},"
          + "{\"executionType\":\"rotation_group_previous\",\"rotationGroup\":{\"slug\":\"rtg-A\"}},"
          + "{\"executionType\":\"webhook\",\"webhook\":{\"slug\":\"wh-A\",\"label\":\"Page\"}},"
          + "{\"executionType\":\"email\",\"email\":{\"address\":\"ops@example.org\"}},"
          + "{\"executionType\":\"policy_routing\",\"targetPolicy\":{\"policySlug\":\"pol-B\","
          + "\"teamSlug\":\"team-B\"}}";

  @Test
  void everyKindOfEntryIsReadAsItsOwnType() throws IOException {
    assertThat(decode(policyWith(EVERY_ENTRY)).steps().get(0).entries())
        .containsExactly(
            UserEntry.builder().username("mara").firstName("Mara").lastName("Lind").build(),
            RotationEntry.builder().slug("rtg-A").label("Weekly").build(),
            EscalationEntry.nextRotation("rtg-A"),
            EscalationEntry.previousRotation("rtg-A"),
            WebhookEntry.builder().slug("wh-A").label("Page").build(),
            EscalationEntry.email("ops@example.org"),
            PolicyEntry.builder().slug("pol-B").teamSlug("team-B").build());
  }

  @Test
  void aPolicyIsWrittenWithTheNamesThatOnlyTheServiceSays() throws IOException {
    String policy = policyWith(EVERY_ENTRY);

    assertThat(Json.encode(PolicyWire.POLICY, decode(policy)).utf8()).isEqualTo(policy);
  }

  @Test
  void whatOnlyTheServiceSaysIsNotSentBack() throws IOException {
    List<EscalationStep> steps = decode(policyWith(EVERY_ENTRY)).steps();
    UpdatePolicyRequest request =
        UpdatePolicyRequest.builder().steps(steps).ignoreCustomPagingPolicies(true).build();

    assertThat(Json.encode(PolicyWire.UPDATE, request).utf8())
        .isEqualTo(
            "{\"steps\":[{\"timeout\":15,\"entries\":["
                + "{\"executionType\":\"user\",\"user\":{\"username\":\"mara\"}},"
                + "{\"executionType\":\"rotation_group\",\"rotationGroup\":{\"slug\":\"rtg-A\"}},"
                + "{\"executionType\":\"rotation_group_next\",\"rotationGroup\":{\"slug\":\"rtg-A\"}},"
                + "{\"executionType\":\"rotation_group_previous\","
                + "\"rotationGroup\":{\"slug\":\"rtg-A\"}},"
                + "{\"executionType\":\"webhook\",\"webhook\":{\"slug\":\"wh-A\"}},"
                + "{\"executionType\":\"email\",\"email\":{\"address\":\"ops@example.org\"}},"
                + "{\"executionType\":\"policy_routing\","
                + "\"targetPolicy\":{\"policySlug\":\"pol-B\"}}]}],"
                + "\"ignoreCustomPagingPolicies\":true}");
  }

  @Test
  void q47_anUnknownExecutionTypeIsKeptAndGoesBackUnchanged() throws IOException {
    String entry =
        "{\"executionType\":\"team_page\",\"team\":{\"slug\":\"team-A\",\"n\":[1,true]}}";
    EscalationStep step = decode(policyWith(entry)).steps().get(0);

    assertThat(step.entries())
        .containsExactly(
            OtherEntry.builder()
                .type(ExecutionType.of("team_page"))
                .fields(Map.of("team", Map.of("slug", "team-A", "n", List.of(1L, true))))
                .build());
    assertThat(step.entries().get(0).type().known()).isEqualTo(ExecutionType.Known.UNKNOWN);
    assertThat(
            Json.encode(PolicyWire.UPDATE, UpdatePolicyRequest.builder(policyOf(step)).build())
                .utf8())
        .contains(entry);
  }

  @Test
  void anEntryWithoutWhatItsTypeNeedsIsKeptToo() throws IOException {
    String entry = "{\"executionType\":\"user\",\"group\":\"everybody\"}";
    EscalationStep step = decode(policyWith(entry)).steps().get(0);

    assertThat(step.entries().get(0)).isInstanceOf(OtherEntry.class);
    assertThat(
            Json.encode(PolicyWire.UPDATE, UpdatePolicyRequest.builder(policyOf(step)).build())
                .utf8())
        .contains(entry);
  }

  @Test
  void aTypeThatIsNoTypeIsKeptToo() throws IOException {
    for (String entry : List.of("{\"executionType\":\" \"}", "{\"executionType\":7}")) {
      EscalationStep step = decode(policyWith(entry)).steps().get(0);

      assertThat(
              Json.encode(PolicyWire.UPDATE, UpdatePolicyRequest.builder(policyOf(step)).build())
                  .utf8())
          .contains(entry);
    }
  }

  @Test
  void q48_aTimeoutIsInMinutes() throws IOException {
    assertThat(decode(policyWith("")).steps().get(0).timeout()).isEqualTo(Duration.ofMinutes(15));
    assertThat(
            Json.encode(
                    PolicyWire.CREATE,
                    CreatePolicyRequest.builder()
                        .name("P")
                        .teamSlug("team-A")
                        .addSteps(
                            EscalationStep.of(Duration.ofHours(1), EscalationEntry.user("mara")))
                        .build())
                .utf8())
        .isEqualTo(
            "{\"name\":\"P\",\"teamSlug\":\"team-A\",\"ignoreCustomPagingPolicies\":false,"
                + "\"steps\":[{\"timeout\":60,\"entries\":[{\"executionType\":\"user\","
                + "\"user\":{\"username\":\"mara\"}}]}]}");
  }

  @Test
  void q49_aPolicyComesWithoutItsTeam() throws IOException {
    assertThat(decode(policyWith("")).teamSlug()).isEmpty();
  }

  @Test
  void q50_anUpdateHasNeitherNameNorTeam() {
    UpdatePolicyRequest request =
        UpdatePolicyRequest.builder()
            .addSteps(EscalationStep.of(Duration.ZERO, EscalationEntry.user("mara")))
            .ignoreCustomPagingPolicies(false)
            .build();

    assertThat(Json.encode(PolicyWire.UPDATE, request).utf8())
        .isEqualTo(
            "{\"steps\":[{\"timeout\":0,\"entries\":[{\"executionType\":\"user\","
                + "\"user\":{\"username\":\"mara\"}}]}],\"ignoreCustomPagingPolicies\":false}");
  }

  @Test
  void q4_findsTheRefusalInTheAnswerToADelete() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(
            () -> Json.decode(new Buffer().writeUtf8("{\"error\":\"in use\"}"), PolicyWire.DELETED))
        .satisfies(e -> assertThat(e.refusal()).contains("in use"));
  }

  private static String policyWith(String entries) {
    return "{\"name\":\"DB primary\",\"slug\":\"pol-A\",\"steps\":[{\"timeout\":15,\"entries\":["
        + entries
        + "]}],\"ignoreCustomPagingPolicies\":true}";
  }

  private static EscalationPolicy policyOf(EscalationStep step) {
    return EscalationPolicy.builder().slug("pol-A").addSteps(step).build();
  }

  private static EscalationPolicy decode(String json) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), PolicyWire.POLICY);
  }
}
