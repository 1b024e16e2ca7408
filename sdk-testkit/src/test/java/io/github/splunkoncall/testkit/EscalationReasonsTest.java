package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What changes between two steps of an escalation policy: who is on duty, who stands in, and the
 * policy itself. The times are worked out by hand.
 */
class EscalationReasonsTest {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Saturday 08:55 in Stockholm, the day before its clocks go from 02:00 to 03:00. */
  private static final Instant SATURDAY = Instant.parse("2025-03-29T07:55:00Z");

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation
                  .startingAt(SATURDAY)
                  .users("zoe", "yara")
                  .team(
                      "Databases",
                      team ->
                          team.members("ana", "ben", "cleo")
                              .rotation(
                                  "Daily",
                                  rotation ->
                                      rotation
                                          .members("ana", "ben", "cleo")
                                          .handOffEveryDays(1)
                                          .zone(STOCKHOLM)
                                          // Friday 09:00 in Stockholm
                                          .startingAt(Instant.parse("2025-03-28T08:00:00Z")))));
  private final SplunkOnCallApi api = fake.api();

  @Test
  void aRotationHandsOverBetweenTwoStepsByTheWallClock() {
    // Sunday 08:58 in Stockholm is 06:58 UTC, because summer time has begun. ben has been on duty
    // since Saturday 09:00, and cleo follows at 09:00, which is 07:00 UTC.
    String policy = policy(rotation(0), rotation(1), rotation(1));
    fake.clock().advance(Duration.between(SATURDAY, Instant.parse("2025-03-30T06:58:00Z")));
    trigger(policy);
    minutes(10);

    assertThat(pages())
        .containsExactly(
            "2025-03-30T06:58:00Z ben P step 0 (rotation Daily, shift 24x7)",
            "2025-03-30T06:59:00Z ben P step 1 (rotation Daily, shift 24x7)",
            "2025-03-30T07:00:00Z cleo P step 2 (rotation Daily, shift 24x7)");
  }

  @Test
  void neighboursAreThoseOfWhoIsOnDutyWhenTheStepFallsDue() {
    // ana until Saturday 09:00, which is in five minutes, then ben.
    String slug = slug("Daily");
    String policy =
        policy(
            step(0, EscalationEntry.nextRotation(slug), EscalationEntry.previousRotation(slug)),
            step(5, EscalationEntry.nextRotation(slug), EscalationEntry.previousRotation(slug)));
    trigger(policy);
    minutes(5);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z ben P step 0 (next in rotation Daily, shift 24x7)",
            "2025-03-29T07:55:00Z cleo P step 0 (previous in rotation Daily, shift 24x7)",
            "2025-03-29T08:00:00Z cleo P step 1 (next in rotation Daily, shift 24x7)",
            "2025-03-29T08:00:00Z ana P step 1 (previous in rotation Daily, shift 24x7)");
  }

  @Test
  void anOverrideBeginsAndEndsBetweenTwoSteps() {
    String policy = policy(user("ana", 0), user("ana", 1), user("ana", 1), user("ana", 1));
    override(policy, "ana", "zoe", SATURDAY.plusSeconds(60), SATURDAY.plusSeconds(180));
    trigger(policy);
    minutes(10);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z ana P step 0",
            "2025-03-29T07:56:00Z zoe P step 1 (in place of ana)",
            "2025-03-29T07:57:00Z zoe P step 2 (in place of ana)",
            "2025-03-29T07:58:00Z ana P step 3");
  }

  @Test
  void anOverrideAcrossAHandOffEndsForThePolicyWithTheDutyOfTheAbsentUser() {
    // ana is absent from 08:50 to 09:10 in Stockholm, and on duty until 09:00.
    String policy = policy(rotation(0), rotation(5));
    override(policy, "ana", "zoe", SATURDAY.minusSeconds(300), SATURDAY.plusSeconds(900));
    trigger(policy);
    minutes(5);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z zoe P step 0 (rotation Daily, shift 24x7, in place of ana)",
            "2025-03-29T08:00:00Z ben P step 1 (rotation Daily, shift 24x7)");
  }

  @Test
  void whoTookOnCallIsPagedUntilTheNextHandOff() {
    String policy = policy(rotation(0), rotation(5), rotation(24 * 60), rotation(24 * 60));
    api.onCall().takeOnCall(policy, "ana", "zoe");
    trigger(policy);
    fake.clock().advance(Duration.ofDays(3));

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z zoe P step 0 (rotation Daily, shift 24x7, in place of ana)",
            "2025-03-29T08:00:00Z ben P step 1 (rotation Daily, shift 24x7)",
            // 10:00 in Stockholm on the Sunday and the Monday: the days have 24 hours here.
            "2025-03-30T08:00:00Z cleo P step 2 (rotation Daily, shift 24x7)",
            "2025-03-31T08:00:00Z ana P step 3 (rotation Daily, shift 24x7)");
  }

  @Test
  void ofTwoOverridesThatOverlapTheOneThatBeganFirstCountsForTheSameAbsentUser() {
    String policy = policy(user("ana", 0), user("ana", 2), user("ana", 2));
    override(policy, "ana", "yara", SATURDAY.plusSeconds(60), SATURDAY.plusSeconds(600));
    override(policy, "ana", "zoe", SATURDAY.minusSeconds(60), SATURDAY.plusSeconds(180));
    trigger(policy);
    minutes(10);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z zoe P step 0 (in place of ana)",
            "2025-03-29T07:57:00Z zoe P step 1 (in place of ana)",
            "2025-03-29T07:59:00Z yara P step 2 (in place of ana)");
  }

  @Test
  void whoStandsInCanBeReplacedInTurn() {
    String policy = policy(user("ana", 0), user("zoe", 0), user("ana", 2));
    override(policy, "ana", "zoe", SATURDAY, SATURDAY.plusSeconds(600));
    override(policy, "zoe", "yara", SATURDAY.plusSeconds(60), SATURDAY.plusSeconds(600));
    trigger(policy);
    minutes(2);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z zoe P step 0 (in place of ana)",
            "2025-03-29T07:55:00Z zoe P step 1",
            "2025-03-29T07:57:00Z yara P step 2 (in place of ana)");
  }

  @Test
  void aPolicyThatLeadsToAnotherOneGoesOnBesideItAndNeverTwice() {
    String first = policy(user("ana", 0));
    String second =
        policy("Q", user("ben", 1), step(5, EscalationEntry.policy(first)), user("cleo", 5));
    update(first, user("ana", 0), step(1, EscalationEntry.policy(second)), user("zoe", 1));
    trigger(first);
    fake.clock().advance(Duration.ofDays(21));

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z ana P step 0",
            "2025-03-29T07:57:00Z ben Q step 0", // Its wait began in step 1 of P.
            "2025-03-29T07:57:00Z zoe P step 2",
            "2025-03-29T08:07:00Z cleo Q step 2");
  }

  @Test
  void aPolicyThatLeadsToItselfPagesOnce() {
    String policy = policy(user("ana", 0));
    update(policy, user("ana", 0), step(0, EscalationEntry.policy(policy)));
    trigger(policy);
    fake.clock().advance(Duration.ofDays(1));

    assertThat(pages()).containsExactly("2025-03-29T07:55:00Z ana P step 0");
  }

  @Test
  void anAcknowledgementStopsAPolicyThatWasLedToAsWell() {
    String second = policy("Q", user("ben", 5));
    String first = policy(step(0, EscalationEntry.user("ana"), EscalationEntry.policy(second)));
    trigger(first);
    minutes(4);
    api.acknowledgeIncident("1");
    fake.clock().advance(Duration.ofDays(1));

    assertThat(pages()).containsExactly("2025-03-29T07:55:00Z ana P step 0");
  }

  @Test
  void aChangedPolicyGoesOnWithTheStepThatHasTheNextPlace() {
    String policy = policy(user("ana", 0), user("ben", 5), user("cleo", 5));
    trigger(policy);
    update(policy, user("zoe", 0), user("yara", 60), user("ben", 1));
    minutes(10);

    assertThat(pages())
        .as("the wait for step 1 has begun, the wait for step 2 is the new one")
        .containsExactly(
            "2025-03-29T07:55:00Z ana P step 0",
            "2025-03-29T08:00:00Z yara P step 1",
            "2025-03-29T08:01:00Z ben P step 2");
  }

  @Test
  void aPolicyThatHasBecomeShorterEnds() {
    String policy = policy(user("ana", 0), user("ben", 5));
    trigger(policy);
    update(policy, user("zoe", 0));
    minutes(60);

    assertThat(pages()).containsExactly("2025-03-29T07:55:00Z ana P step 0");
  }

  @Test
  void aDeletedPolicyEndsAndTheOthersOfTheIncidentGoOn() {
    String gone = policy(user("ana", 0), user("ben", 5));
    String stays = policy("Q", user("cleo", 0), user("zoe", 5));
    trigger(gone, stays);
    api.escalationPolicies().delete(gone);
    minutes(5);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z ana P step 0",
            "2025-03-29T07:55:00Z cleo Q step 0",
            "2025-03-29T08:00:00Z zoe Q step 1");
  }

  @Test
  void theReplacementOfARemovedUserIsPagedByTheStepsToCome() {
    String policy = policy(user("ana", 0), user("ben", 5));
    trigger(policy);
    api.users().delete("ben", UserReplacement.specifiedUser("zoe"));
    minutes(5);

    assertThat(pages())
        .containsExactly("2025-03-29T07:55:00Z ana P step 0", "2025-03-29T08:00:00Z zoe P step 1");
  }

  @Test
  void aReroutedIncidentEscalatesAlongItsNewPolicyFromTheStart() {
    String old = policy(user("ana", 0), user("ben", 5));
    String other = policy("Q", user("cleo", 0), user("zoe", 5));
    trigger(old);
    minutes(3);
    api.incidents().reroute("1", IncidentTarget.escalationPolicy(other));
    minutes(60);

    assertThat(pages())
        .containsExactly(
            "2025-03-29T07:55:00Z ana P step 0",
            "2025-03-29T07:58:00Z cleo Q step 0",
            "2025-03-29T08:03:00Z zoe Q step 1");
  }

  @Test
  void anIncidentThatOpensInMaintenanceIsPagedForByNobodyEver() {
    String id = api.maintenance().start(StartMaintenance.global("m")).latest().get().instanceId();
    trigger(policy(user("ana", 0), user("ben", 5)));
    api.maintenance().end(id);
    fake.clock().advance(Duration.ofDays(1));

    assertThat(pages()).isEmpty();
  }

  @Test
  void weeksOfIncidentsThatNobodyTakesEndInTheSameOrderAsMinuteByMinute() {
    String policy = policy(rotation(0), user("zoe", 7 * 24 * 60), rotation(7 * 24 * 60));
    for (int i = 0; i < 20; i++) {
      trigger(policy);
      minutes(1);
    }
    fake.clock().advance(Duration.ofDays(100));

    assertThat(fake.pages()).hasSize(60);
    assertThat(fake.pages()).extracting(Page::at).isSorted();
    assertThat(fake.pages().subList(20, 40))
        .extracting(Page::incidentNumber)
        .containsExactlyElementsOf(
            fake.pages().subList(0, 20).stream().map(Page::incidentNumber).toList());
  }

  private String policy(EscalationStep... steps) {
    return policy("P", steps);
  }

  private String policy(String name, EscalationStep... steps) {
    return api.escalationPolicies()
        .create(
            CreatePolicyRequest.builder()
                .name(name)
                .teamSlug(fake.team("Databases").slug())
                .addSteps(steps)
                .build())
        .slug();
  }

  private void update(String policy, EscalationStep... steps) {
    api.escalationPolicies()
        .update(
            policy,
            UpdatePolicyRequest.builder()
                .addSteps(steps)
                .ignoreCustomPagingPolicies(false)
                .build());
  }

  private EscalationStep rotation(int minutes) {
    return step(minutes, EscalationEntry.rotation(slug("Daily")));
  }

  private static EscalationStep user(String username, int minutes) {
    return step(minutes, EscalationEntry.user(username));
  }

  private static EscalationStep step(int minutes, EscalationEntry... entries) {
    return EscalationStep.of(Duration.ofMinutes(minutes), entries);
  }

  private String slug(String rotation) {
    return api.rotations().groups(fake.team("Databases").slug()).stream()
        .filter(group -> group.label().equals(rotation))
        .findFirst()
        .orElseThrow()
        .slug();
  }

  private void override(String policy, String absent, String standIn, Instant from, Instant to) {
    String id =
        api.overrides()
            .create(
                OverrideRequest.builder()
                    .username(absent)
                    .zone(STOCKHOLM)
                    .start(from)
                    .end(to)
                    .build())
            .publicId();
    api.overrides().assign(id, policy, standIn, true);
  }

  private void trigger(String... policies) {
    IncidentTarget[] targets =
        List.of(policies).stream()
            .map(IncidentTarget::escalationPolicy)
            .toArray(IncidentTarget[]::new);
    api.triggerAlarm("s", "d", targets);
  }

  private void minutes(int minutes) {
    fake.clock().advance(Duration.ofMinutes(minutes));
  }

  /** When, who and why. */
  private List<String> pages() {
    return fake.pages().stream()
        .map(page -> page.at() + " " + page.username() + " " + page.reason())
        .toList();
  }
}
