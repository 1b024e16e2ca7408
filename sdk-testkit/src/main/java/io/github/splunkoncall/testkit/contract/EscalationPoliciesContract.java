package io.github.splunkoncall.testkit.contract;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.OtherEntry;
import io.github.splunkoncall.escalationpolicies.RotationEntry;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.UserEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.webhooks.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Escalation policies, and the webhooks that they call. */
abstract class EscalationPoliciesContract extends ContractSuite {
  private static final EscalationStep PAGE_CLEO =
      EscalationStep.of(ZERO, EscalationEntry.user("cleo"));

  @Test
  void aPolicyIsShownWithItsStepsAndTheNamesInThem() {
    EscalationPolicy policy = policies().get(dbPrimary().slug());

    assertThat(policy.name()).isEqualTo("DB primary");
    assertThat(policy.ignoreCustomPagingPolicies()).isFalse();
    assertThat(policy.steps())
        .containsExactly(
            EscalationStep.of(ZERO, RotationEntry.builder().slug(weekly()).label("Weekly").build()),
            EscalationStep.of(Duration.ofMinutes(15), user("cleo", "Cleo")));
  }

  @Test
  void q46_theDefaultPolicyOfATeamIsFoundByTheSlugOfTheTeam() {
    EscalationPolicy policy = policies().get(fake.team("Web").slug());

    assertThat(policy.steps()).containsExactly(EscalationStep.of(ZERO, user("zoe", "Zoe")));
  }

  @Test
  void q49_theTeamOfAPolicyIsInTheListOnly() {
    assertThat(policies().get(dbPrimary().slug()).teamSlug()).isEmpty();
    assertThat(create(PAGE_CLEO).teamSlug()).isEmpty();
  }

  @Test
  void aCreatedPolicyIsInTheListAndPages() {
    EscalationPolicy created = create(PAGE_CLEO);

    assertThat(created.slug()).startsWith("pol-");
    assertThat(policies().get(created.slug())).isEqualTo(created);
    assertThat(policies().list())
        .filteredOn(policy -> policy.slug().equals(created.slug()))
        .singleElement()
        .satisfies(policy -> assertThat(policy.team().orElseThrow().name()).isEqualTo("Databases"));
    api().triggerAlarm("Help", "please", IncidentTarget.escalationPolicy(created.slug()));
    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("cleo");
  }

  @Test
  void q48_aStepWaitsForAsManyMinutesAsItSays() {
    EscalationPolicy created =
        create(PAGE_CLEO, EscalationStep.of(Duration.ofMinutes(5), EscalationEntry.user("ben")));
    api().triggerAlarm("Help", "please", IncidentTarget.escalationPolicy(created.slug()));

    fake.clock().advance(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("cleo");
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("cleo", "ben");
  }

  @Test
  void everyKindOfEntryIsKept() {
    Webhook webhook = apiWithoutUser().webhooks().list().get(0);
    EscalationStep step =
        EscalationStep.of(
            ZERO,
            EscalationEntry.user("zoe"),
            EscalationEntry.rotation(weekly()),
            EscalationEntry.nextRotation(weekly()),
            EscalationEntry.previousRotation(weekly()),
            EscalationEntry.webhook(webhook.slug()),
            EscalationEntry.email("ops@example.org"),
            EscalationEntry.policy(dbPrimary().slug()));

    assertThat(create(step).steps().get(0).entries())
        .containsExactly(
            user("zoe", "Zoe"),
            rotation(ExecutionType.ROTATION_GROUP),
            rotation(ExecutionType.ROTATION_GROUP_NEXT),
            rotation(ExecutionType.ROTATION_GROUP_PREVIOUS),
            WebhookEntry.builder().slug(webhook.slug()).label("Status page").build(),
            EscalationEntry.email("ops@example.org"),
            EscalationEntry.policy(dbPrimary().slug()));
  }

  @Test
  void q47_anEntryOfAnUnknownTypeComesBackUnchanged() {
    OtherEntry teamPage =
        OtherEntry.builder()
            .type(ExecutionType.of("team_page"))
            .fields(Map.of("team", Map.of("slug", "team-X")))
            .build();

    EscalationPolicy created = create(EscalationStep.of(ZERO, teamPage));

    assertThat(policies().get(created.slug()).steps().get(0).entries()).containsExactly(teamPage);
    assertThat(policies().update(created.slug(), UpdatePolicyRequest.builder(created).build()))
        .isEqualTo(created);
  }

  @Test
  void theNeighboursOfTheOneOnDutyCanBePaged() {
    EscalationPolicy next = create(EscalationStep.of(ZERO, EscalationEntry.nextRotation(weekly())));
    api().triggerAlarm("Help", "please", IncidentTarget.escalationPolicy(next.slug()));

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ben");
  }

  @Test
  void whatAPolicyLeadsToMustExist() {
    List<EscalationEntry> nowhere =
        List.of(
            EscalationEntry.user("nobody"),
            EscalationEntry.rotation("rtg-nowhere"),
            EscalationEntry.webhook("wh-nowhere"),
            EscalationEntry.policy("pol-nowhere"));
    for (EscalationEntry entry : nowhere) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> create(EscalationStep.of(ZERO, entry)));
    }
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> policies().create(request("team-nowhere", PAGE_CLEO)))
        .satisfies(e -> assertThat(e.serviceMessage()).contains("No team 'team-nowhere' found"));
  }

  @Test
  void onlyRotationsOfTheSameTeamCanBeUsed() {
    EscalationStep step = EscalationStep.of(ZERO, EscalationEntry.rotation(weekly()));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> policies().create(request(fake.team("Web").slug(), step)));
  }

  @Test
  void q50_anUpdateReplacesStepsAndNothingElse() {
    EscalationPolicy updated =
        policies()
            .update(
                dbPrimary().slug(),
                UpdatePolicyRequest.builder()
                    .addSteps(EscalationStep.of(ZERO, EscalationEntry.user("ben")))
                    .ignoreCustomPagingPolicies(true)
                    .build());

    assertThat(updated.name()).isEqualTo("DB primary");
    assertThat(updated.ignoreCustomPagingPolicies()).isTrue();
    assertThat(updated.steps()).containsExactly(EscalationStep.of(ZERO, user("ben", "Ben")));
    assertThat(policies().get(dbPrimary().slug())).isEqualTo(updated);
  }

  @Test
  void aDefaultPolicyWithStepsOfItsOwnNoLongerFollowsTheMembers() {
    String web = fake.team("Web").slug();
    policies()
        .update(
            web,
            UpdatePolicyRequest.builder()
                .addSteps(PAGE_CLEO)
                .ignoreCustomPagingPolicies(false)
                .build());

    api().teams().addMember(web, "ben");

    assertThat(policies().get(web).steps())
        .containsExactly(EscalationStep.of(ZERO, user("cleo", "Cleo")));
  }

  @Test
  void aDeletedPolicyIsGone() {
    policies().delete(dbPrimary().slug());

    assertThat(policies().list())
        .extracting(EscalationPolicySummary::name)
        .containsExactly("Databases", "Web");
  }

  @Test
  void theDefaultPolicyOfATeamCannotBeDeleted() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> policies().delete(fake.team("Web").slug()));
    assertThat(policies().list()).hasSize(3);
  }

  @Test
  void policiesAreFoundByAPartOfTheirName() {
    assertThat(policies().findByName("prim"))
        .extracting(EscalationPolicySummary::name)
        .containsExactly("DB primary");
    assertThat(policies().findByName("B P")).hasSize(1);
    assertThat(policies().findByName("no such policy")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies().findByName("DB"))
        .withMessageStartingWith("name ");
  }

  @Test
  void aPolicyThatDoesNotExistIsNotFound() {
    for (ThrowingCallable call : callsFor("pol-nowhere")) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
  }

  @Test
  void whatCannotBeASlugIsRefusedBeforeTheCall() {
    for (String slug : List.of("", " ", ".", "..", "a\nb")) {
      for (ThrowingCallable call : callsFor(slug)) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith("policy ");
      }
    }
  }

  @Test
  void anImpossiblePolicyCannotBeBuilt() {
    List<ThrowingCallable> impossible =
        List.of(
            () -> EscalationEntry.user(" "),
            () -> EscalationEntry.rotation(""),
            () -> EscalationEntry.webhook(""),
            () -> EscalationEntry.email(""),
            () -> EscalationEntry.policy(""),
            () -> RotationEntry.builder().slug("rtg-A").type(ExecutionType.EMAIL).build(),
            () -> EscalationStep.of(Duration.ofSeconds(90), EscalationEntry.user("ana")),
            () -> EscalationStep.of(Duration.ofMinutes(-1), EscalationEntry.user("ana")),
            () -> request("team-A"),
            () -> request("team-A", EscalationStep.of(ZERO)),
            () -> request(" ", PAGE_CLEO));
    for (ThrowingCallable call : impossible) {
      assertThatIllegalArgumentException().isThrownBy(call);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("team-A", PAGE_CLEO, EscalationStep.of(ZERO)))
        .withMessageStartingWith("steps[1].entries ");
  }

  @Test
  void q61_webhooksAreListed() {
    assertThat(apiWithoutUser().webhooks().list())
        .singleElement()
        .satisfies(
            webhook -> {
              assertThat(webhook.slug()).startsWith("wh-");
              assertThat(webhook.label()).isEqualTo("Status page");
              assertThat(webhook.url()).contains("https://hooks.example.org/vo");
            });
  }

  private List<ThrowingCallable> callsFor(String policy) {
    UpdatePolicyRequest update =
        UpdatePolicyRequest.builder().addSteps(PAGE_CLEO).ignoreCustomPagingPolicies(false).build();
    return List.of(
        () -> policies().get(policy),
        () -> policies().update(policy, update),
        () -> policies().delete(policy));
  }

  private EscalationPolicy create(EscalationStep... steps) {
    return policies().create(request(fake.team("Databases").slug(), steps));
  }

  private static CreatePolicyRequest request(String team, EscalationStep... steps) {
    return CreatePolicyRequest.builder().name("DB second").teamSlug(team).addSteps(steps).build();
  }

  private EscalationPoliciesApi policies() {
    return apiWithoutUser().escalationPolicies();
  }

  private String weekly() {
    EscalationPolicy policy = fake.api().escalationPolicies().get(dbPrimary().slug());
    return ((RotationEntry) policy.steps().get(0).entries().get(0)).slug();
  }

  private RotationEntry rotation(ExecutionType type) {
    return RotationEntry.builder().type(type).slug(weekly()).label("Weekly").build();
  }

  private static UserEntry user(String username, String firstName) {
    return UserEntry.builder().username(username).firstName(firstName).lastName("Example").build();
  }
}
