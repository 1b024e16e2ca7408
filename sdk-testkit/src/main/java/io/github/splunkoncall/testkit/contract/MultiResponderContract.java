package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incidents in which every paged policy needs a responder of its own. */
abstract class MultiResponderContract extends ContractSuite {
  private String web = "";

  /** A second policy: zoe at once, admin after 15 minutes, like ana and cleo in DB primary. */
  @BeforeEach
  final void createPolicy() {
    web =
        api()
            .escalationPolicies()
            .create(
                CreatePolicyRequest.builder()
                    .name("Web primary")
                    .teamSlug(fake.team("Web").slug())
                    .addSteps(
                        EscalationStep.of(Duration.ZERO, EscalationEntry.user("zoe")),
                        EscalationStep.of(Duration.ofMinutes(15), EscalationEntry.user("admin")))
                    .build())
            .slug();
  }

  @Test
  void oneResponderIsEnoughUnlessMoreAreAskedFor() {
    String number = api().triggerAlarm(request(false)).number();
    api().acknowledgeIncident(number);
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged(number)).containsExactly("ana", "zoe");
  }

  @Test
  void aPolicyPagesUntilSomebodyWhomItHasReachedResponds() {
    String number = api().triggerAlarm(request(true)).number();
    api().acknowledgeIncident(number);
    assertThat(api().incidents().get(number).phase()).isEqualTo(IncidentPhase.ACKED);
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged(number)).containsExactly("ana", "zoe", "admin");
  }

  @Test
  void whenAllHaveRespondedNobodyElseIsPaged() {
    String number = api().triggerAlarm(request(true)).number();
    api().acknowledgeIncident(number);
    apiWithoutUser().actingAs("zoe").acknowledgeIncident(number);
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged(number)).containsExactly("ana", "zoe");
  }

  @Test
  void aResolvedIncidentPagesNobodyElse() {
    String number = api().triggerAlarm(request(true)).number();
    api().resolveIncident(number);
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged(number)).containsExactly("ana", "zoe");
  }

  @Test
  void additionalTargetsOfARerouteNeedAResponderOfTheirOwn() {
    String number = anIncident();
    api().acknowledgeIncident(number);
    api()
        .incidents()
        .reroute(
            List.of(
                Reroute.builder()
                    .incidentNumber(number)
                    .addTargets(IncidentTarget.escalationPolicy(web))
                    .additional(true)
                    .build()));
    api().acknowledgeIncident(number);
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged(number)).containsExactly("ana", "zoe", "admin");
  }

  @Test
  void aRoutingKeyCanAskForSeveralResponders() {
    api()
        .routingKeys()
        .create(
            RoutingKeyRequest.builder()
                .key("shop")
                .addPolicySlugs(dbPrimary().slug(), web)
                .multiResponder(true)
                .build());
    api().ingest().entity("shop", "checkout").trigger("slow");
    acknowledgeByIngest("zoe");
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged("1")).containsExactly("ana", "zoe", "cleo");
  }

  @Test
  void everyResponderCountsHoweverTheyRespond() {
    String number = api().triggerAlarm(request(true)).number();
    api().acknowledgeIncident(number);
    acknowledgeByIngest("zoe", api().incidents().get(number).entityId().orElseThrow());
    fake.clock().advance(Duration.ofMinutes(20));

    assertThat(paged(number)).containsExactly("ana", "zoe");
  }

  private void acknowledgeByIngest(String author) {
    acknowledgeByIngest(author, "checkout");
  }

  private void acknowledgeByIngest(String author, String entityId) {
    api()
        .ingest()
        .send(
            "shop",
            AlertMessage.builder()
                .messageType(MessageType.ACKNOWLEDGEMENT)
                .entityId(entityId)
                .ackAuthor(author)
                .build());
  }

  private CreateIncidentRequest request(boolean multiResponder) {
    return CreateIncidentRequest.builder()
        .summary("Checkout is slow")
        .details("p99")
        .addTargets(dbPrimary(), IncidentTarget.escalationPolicy(web))
        .multiResponder(multiResponder)
        .build();
  }

  private List<String> paged(String number) {
    return api().incidents().get(number).pagedUsers();
  }
}
