package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.incidents.IncidentTarget;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The steps of an escalation policy, as the paging shows them. */
class PolicyBuilderTest {
  private FakeSplunkOnCall fake = FakeSplunkOnCall.create();

  @Test
  void whoIsNamedBeforeAnyWaitIsPagedAtOnce() {
    trigger(policy -> policy.notifyUsers("ana").notifyUsers("ben"));

    assertThat(paged()).containsExactly("ana", "ben");
  }

  @Test
  void stepsFollowEachOtherByTheirWaits() {
    trigger(
        policy ->
            policy
                .notifyUsers("ana")
                .after(Duration.ofMinutes(10))
                .notifyUsers("ben")
                .after(Duration.ofMinutes(20))
                .notifyUsers("cleo"));

    assertThat(pagedAfterMinutes(9)).containsExactly("ana");
    assertThat(pagedAfterMinutes(1)).containsExactly("ana", "ben");
    assertThat(pagedAfterMinutes(19)).containsExactly("ana", "ben");
    assertThat(pagedAfterMinutes(1)).containsExactly("ana", "ben", "cleo");
  }

  @Test
  void aPolicyCanBeginWithAWait() {
    trigger(policy -> policy.after(Duration.ofMinutes(5)).notifyUsers("ana"));

    assertThat(paged()).isEmpty();
    assertThat(pagedAfterMinutes(4)).isEmpty();
    assertThat(pagedAfterMinutes(1)).containsExactly("ana");
  }

  @Test
  void whoIsPagedFirstIsOnCallNowEvenAfterAWait() {
    trigger(policy -> policy.after(Duration.ofMinutes(5)).notifyUsers("ana"));

    assertThat(fake.api().getOnCallUsers().get(0).policies().get(1).users()).containsExactly("ana");
  }

  @Test
  void waitsInARowAddUp() {
    trigger(
        policy ->
            policy
                .after(Duration.ofMinutes(1))
                .after(Duration.ofMinutes(2))
                .notifyUsers("ana")
                .after(Duration.ofMinutes(5))
                .after(Duration.ofMinutes(10))
                .notifyUsers("ben"));

    assertThat(pagedAfterMinutes(2)).isEmpty();
    assertThat(pagedAfterMinutes(1)).containsExactly("ana");
    assertThat(pagedAfterMinutes(14)).containsExactly("ana");
    assertThat(pagedAfterMinutes(1)).containsExactly("ana", "ben");
  }

  @Test
  void aWaitAtTheEndPagesNobody() {
    trigger(policy -> policy.notifyUsers("ana").after(Duration.ofMinutes(5)));

    assertThat(pagedAfterMinutes(60)).containsExactly("ana");
  }

  @Test
  void stepsWithoutAWaitArePagedAtOnce() {
    trigger(
        policy ->
            policy
                .notifyUsers("ana")
                .after(Duration.ZERO)
                .notifyUsers("ben")
                .after(Duration.ZERO)
                .notifyUsers("cleo"));

    assertThat(paged()).containsExactly("ana", "ben", "cleo");
  }

  @Test
  void withinAStepPeopleArePagedInTheOrderInWhichTheyAreNamed() {
    trigger(policy -> policy.notifyUsers("ben").notifyRotation("Weekly").notifyUsers("ana"));

    assertThat(paged()).containsExactly("ben", "cleo", "ana");
  }

  @Test
  void whoIsNamedTwiceIsPagedOnce() {
    trigger(
        policy ->
            policy
                .notifyRotation("Weekly")
                .notifyUsers("cleo", "ana")
                .after(Duration.ofMinutes(1))
                .notifyUsers("ana"));

    assertThat(pagedAfterMinutes(1)).containsExactly("cleo", "ana");
  }

  @Test
  void aPolicyWithoutStepsPagesNobodyAndItsTeamIsPagedAllTheSame() {
    trigger(policy -> {});

    assertThat(pagedAfterMinutes(60)).isEmpty();
    assertThat(fake.incident("1").pagedTeams()).containsExactly(fake.team("Web").slug());
  }

  @Test
  void aNegativeWaitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trigger(policy -> policy.after(Duration.ofNanos(-1))))
        .withMessage("wait must not be negative");
  }

  @Test
  void theNeighboursInARotationAreThoseOfTheOneOnDuty() {
    trigger(
        policy ->
            policy
                .notifyNextInRotation("Pair")
                .after(Duration.ofMinutes(1))
                .notifyPreviousInRotation("Trio"));

    assertThat(paged()).containsExactly("ben");
    assertThat(pagedAfterMinutes(1)).containsExactly("ben", "cleo");
  }

  @Test
  void anotherPolicyGoesOnWhicheverTeamItIsOf() {
    fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .team(
                        "Web", team -> team.policy("First", policy -> policy.notifyPolicy("Last")))
                    .team(
                        "Ops",
                        team ->
                            team.members("ana")
                                .policy("Last", policy -> policy.notifyUsers("ana"))));

    fake.api().triggerAlarm("s", "d", IncidentTarget.escalationPolicy(fake.policy("First").slug()));

    assertThat(paged()).containsExactly("ana");
  }

  @Test
  void webhooksAreKnownByTheirLabelsAndEmailsAsTheyAre() {
    fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .team(
                        "Web",
                        team ->
                            team.policy(
                                "First",
                                policy ->
                                    policy
                                        .ignoringPagingPolicies()
                                        .callWebhook("Status")
                                        .sendEmail("a@example.org")))
                    .webhook("Status", "https://hooks.example.org"));

    EscalationPolicy policy = fake.api().escalationPolicies().get(fake.policy("First").slug());

    assertThat(policy.ignoreCustomPagingPolicies()).isTrue();
    assertThat(policy.steps().get(0).entries())
        .containsExactly(
            WebhookEntry.builder()
                .slug(fake.api().webhooks().list().get(0).slug())
                .label("Status")
                .build(),
            EscalationEntry.email("a@example.org"));
  }

  @Test
  void aNameThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trigger(policy -> policy.notifyPolicy("Last")))
        .withMessage(
            "the escalation policy 'Web primary' names the escalation policy 'Last', of which there"
                + " are 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trigger(policy -> policy.callWebhook("Status")))
        .withMessageContaining("the webhook 'Status'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trigger(policy -> policy.notifyNextInRotation("Daily")))
        .withMessageContaining("the rotation 'Daily'");
  }

  /** Opens incident 1 for a policy of these steps. */
  private void trigger(Consumer<PolicyBuilder> steps) {
    fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.team(
                    "Web",
                    team ->
                        team.members("ana", "ben", "cleo")
                            .rotation("Weekly", "cleo")
                            .rotation("Pair", "ana", "ben")
                            .rotation("Trio", "ana", "ben", "cleo")
                            .policy("Web primary", steps)));
    fake.api()
        .triggerAlarm("s", "d", IncidentTarget.escalationPolicy(fake.policy("Web primary").slug()));
  }

  private List<String> pagedAfterMinutes(int minutes) {
    fake.clock().advance(Duration.ofMinutes(minutes));
    return paged();
  }

  private List<String> paged() {
    return fake.incident("1").pagedUsers();
  }
}
