package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.webhooks.Webhook;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Escalation policies, routing keys and webhooks. */
class PolicyAssumptionsTest extends AssumptionSuite {

  @Test
  void severalRespondersCanBeRefused() {
    assuming(
        Assumption.MULTI_RESPONDER_STATUS,
        403,
        scene -> {
          String policy = scene.fake().policy("DB primary").slug();
          IncidentTarget target = IncidentTarget.escalationPolicy(policy);
          String number = scene.api().triggerAlarm("s", "d", target).number();
          assertRefused(
              403,
              () ->
                  scene
                      .api()
                      .triggerAlarm(
                          CreateIncidentRequest.builder()
                              .summary("s")
                              .details("d")
                              .addTargets(target)
                              .multiResponder(true)
                              .build()));
          RoutingKeyRequest.Builder key = RoutingKeyRequest.builder();
          key.key("shop").addPolicySlugs(policy).multiResponder(true);
          assertRefused(403, () -> scene.api().routingKeys().create(key.build()));
          scene.api().routingKeys().create(RoutingKeyRequest.of("shop", policy));
          assertRefused(403, () -> scene.api().routingKeys().update("shop", key.build()));
          assertThatExceptionOfType(RefusedException.class)
              .isThrownBy(
                  () ->
                      scene
                          .api()
                          .incidents()
                          .reroute(
                              List.of(
                                  Reroute.builder()
                                      .incidentNumber(number)
                                      .addTargets(IncidentTarget.user("zoe"))
                                      .additional(true)
                                      .build())))
              .withMessageContaining("Enterprise");
          assertThat(scene.fake().incident(number).pagedUsers()).containsExactly("ana");
        });
  }

  @Test
  void anotherPolicyAsAStepCanPageNobody() {
    assuming(
        Assumption.POLICY_ENTRIES_PAGE,
        false,
        scene -> {
          String slug =
              scene
                  .api()
                  .escalationPolicies()
                  .create(
                      CreatePolicyRequest.builder()
                          .name("Onward")
                          .teamSlug(scene.fake().team("Web").slug())
                          .addSteps(
                              EscalationStep.of(
                                  Duration.ZERO,
                                  EscalationEntry.policy(scene.fake().policy("DB primary").slug())))
                          .build())
                  .slug();
          String number =
              scene.api().triggerAlarm("s", "d", IncidentTarget.escalationPolicy(slug)).number();

          assertThat(scene.fake().incident(number).pagedUsers()).isEmpty();
          assertThat(scene.fake().incident(number).pagedPolicies()).hasSize(1);
        });
  }

  @Test
  void q49_aPolicyCanTellItsTeam() {
    assuming(
        Assumption.POLICIES_TELL_THEIR_TEAM,
        true,
        scene ->
            assertThat(scene.api().escalationPolicies().get(dbPrimary(scene)).teamSlug())
                .contains(scene.fake().team("Databases").slug()));
  }

  @Test
  void anEntryThatLeadsNowhereCanBeABadRequest() {
    List<EscalationEntry> nowhere =
        List.of(
            EscalationEntry.user("nobody"),
            EscalationEntry.rotation("rtg-nowhere"),
            EscalationEntry.webhook("wh-nowhere"),
            EscalationEntry.policy("pol-nowhere"));
    assuming(
        Assumption.UNKNOWN_ENTRY_STATUS,
        400,
        scene -> {
          for (EscalationEntry entry : nowhere) {
            CreatePolicyRequest request =
                CreatePolicyRequest.builder()
                    .name("Nowhere")
                    .teamSlug(scene.fake().team("Web").slug())
                    .addSteps(EscalationStep.of(Duration.ZERO, entry))
                    .build();

            assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> scene.api().escalationPolicies().create(request))
                .withMessageContaining("' found");
          }
        });
  }

  @Test
  void aFilterCanNeedTheWholeNameOrItsLetterCase() {
    byDefault(scene -> assertThat(found(scene, "PRIM")).containsExactly("DB primary"));
    assuming(
        Assumption.POLICY_FILTER_FINDS_PARTS,
        false,
        scene -> {
          assertThat(found(scene, "primary")).isEmpty();
          assertThat(found(scene, "db PRIMARY")).containsExactly("DB primary");
        });
    assuming(
        Assumption.POLICY_FILTER_IGNORES_CASE,
        false,
        scene -> {
          assertThat(found(scene, "PRIM")).isEmpty();
          assertThat(found(scene, "prim")).containsExactly("DB primary");
        });
  }

  @Test
  void theDefaultPolicyOfATeamCanBeDeletable() {
    assuming(
        Assumption.DEFAULT_POLICY_CAN_BE_DELETED,
        true,
        scene -> {
          scene.api().escalationPolicies().delete(scene.fake().team("Web").slug());

          assertThat(scene.api().escalationPolicies().list())
              .extracting(EscalationPolicySummary::name)
              .containsExactly("Databases", "DB primary");
          assertThat(scene.api().teams().list()).hasSize(2);
        });
  }

  @Test
  void aPolicyThatARoutingKeyLeadsToCanBeProtected() {
    assuming(
        Assumption.ROUTED_POLICIES_CAN_BE_DELETED,
        false,
        scene -> {
          String web = scene.fake().team("Web").slug();
          scene.api().routingKeys().create(RoutingKeyRequest.of("db", dbPrimary(scene), web));

          assertThatThrownBy(() -> scene.api().escalationPolicies().delete(dbPrimary(scene)))
              .isInstanceOf(InvalidRequestException.class)
              .hasMessageContaining("Routing key db leads to the policy");
          assertThatThrownBy(() -> scene.api().teams().delete(web))
              .isInstanceOf(InvalidRequestException.class);
          assertThat(scene.api().teams().list()).hasSize(2);

          scene.api().routingKeys().delete("db");
          scene.api().escalationPolicies().delete(dbPrimary(scene));
          scene.api().teams().delete(web);
          assertThat(scene.api().escalationPolicies().list()).hasSize(1);
        });
  }

  @Test
  void letterCaseCanMatterToRoutingKeys() {
    assuming(
        Assumption.ROUTING_KEYS_IGNORE_CASE,
        false,
        scene -> {
          scene.api().routingKeys().create(RoutingKeyRequest.of("db", dbPrimary(scene)));
          scene.api().routingKeys().create(RoutingKeyRequest.of("DB", dbPrimary(scene)));
          scene.api().routingKeys().delete("db");

          assertThat(scene.api().routingKeys().list())
              .extracting(RoutingKey::key)
              .containsExactly(".+", "DB");
        });
  }

  @Test
  void aTakenRoutingKeyIsRefusedInEachOfThreeWays() {
    for (int status : List.of(409, 400, 422)) {
      assuming(
          Assumption.TAKEN_ROUTING_KEY_STATUS,
          status,
          scene -> {
            RoutingKeyRequest request = RoutingKeyRequest.of("db", dbPrimary(scene));
            scene.api().routingKeys().create(request);

            assertRefused(status, () -> scene.api().routingKeys().create(request));
          });
    }
  }

  @Test
  void aRoutingKeyThatLeadsNowhereIsRefusedInEachOfThreeWays() {
    for (int status : List.of(404, 400, 422)) {
      assuming(
          Assumption.UNKNOWN_ROUTING_TARGET_STATUS,
          status,
          scene ->
              assertRefused(
                  status,
                  () ->
                      scene.api().routingKeys().create(RoutingKeyRequest.of("db", "pol-nowhere"))));
    }
  }

  @Test
  void q61_webhooksAreReadInBothSpellings() {
    for (String field : Assumption.WEBHOOKS_FIELD.values()) {
      assuming(
          Assumption.WEBHOOKS_FIELD,
          field,
          scene ->
              assertThat(scene.api().webhooks().list())
                  .extracting(Webhook::label)
                  .containsExactly("Status page"));
    }
  }

  @Test
  void q5_aDeletionCanBeAnsweredByNothing() {
    assuming(
        Assumption.DELETIONS_ARE_ANSWERED,
        false,
        scene -> {
          scene.api().routingKeys().create(RoutingKeyRequest.of("db", dbPrimary(scene)));
          scene.api().routingKeys().delete("db");
          scene.api().escalationPolicies().delete(dbPrimary(scene));

          assertThat(scene.api().routingKeys().list()).hasSize(1);
          assertThat(scene.api().escalationPolicies().list()).hasSize(2);
        });
  }

  private static List<String> found(Scene scene, String filter) {
    return scene.api().escalationPolicies().findByName(filter).stream()
        .map(EscalationPolicySummary::name)
        .toList();
  }

  private static String dbPrimary(Scene scene) {
    return scene.fake().policy("DB primary").slug();
  }
}
