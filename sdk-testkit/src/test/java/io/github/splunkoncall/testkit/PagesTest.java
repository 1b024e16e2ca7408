package io.github.splunkoncall.testkit;

import static io.github.splunkoncall.pagingpolicies.NotificationType.EMAIL;
import static io.github.splunkoncall.pagingpolicies.NotificationType.PHONE;
import static io.github.splunkoncall.pagingpolicies.NotificationType.PUSH;
import static io.github.splunkoncall.pagingpolicies.NotificationType.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.users.UserReplacement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who is paged when, why and how, as the clock moves. */
class PagesTest {
  /** A Monday, 10:00 in Stockholm. */
  private static final Instant NINE = Instant.parse("2025-01-06T09:00:00Z");

  private final FakeSplunkOnCall fake = FakeSplunkOnCall.create(PagesTest::setUp);

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(NINE)
        .users("cleo", "dora", "zoe")
        .phone("ana", "Work", "+14115550110")
        .device("ben", DeviceType.of("iOS"), "Phone")
        .team(
            "Databases",
            team ->
                team.rotation(
                        "Weekly",
                        rotation ->
                            rotation.shift("Day", shift -> shift.members("ana", "ben", "zoe")))
                    .members("ana", "ben")
                    .policy(
                        "Primary",
                        policy ->
                            policy.notifyRotation("Weekly").after(minutes(15)).notifyUsers("cleo"))
                    .policy("Quick", policy -> policy.notifyUsers("ana"))
                    .policy(
                        "Double", policy -> policy.notifyUsers("ana").notifyRotation("Weekly")));
  }

  @Test
  void aPageSaysWhoWhenForWhatWhyAndHow() {
    trigger("Primary");

    assertThat(fake.pages())
        .containsExactly(
            new Page(
                NINE,
                "ana",
                "1",
                new Page.Reason(
                    fake.policy("Primary").policy(),
                    0,
                    Page.Source.ROTATION,
                    Optional.of("Weekly"),
                    Optional.of("Day"),
                    Optional.empty()),
                new Page.Notification("Primary Paging Policy", 0, 0, PUSH, Optional.empty())));
    assertThat(fake.pages().get(0))
        .hasToString(
            "2025-01-06T09:00:00Z ana for #1: Primary step 0 (rotation Weekly, shift Day),"
                + " by push (Primary Paging Policy step 0)");
  }

  @Test
  void nobodyIsPagedAsLongAsNothingHappens() {
    fake.clock().advance(Duration.ofDays(70));

    assertThat(fake.pages()).isEmpty();
  }

  @Test
  void aPagingPolicyPagesByAllRulesOfAStepAtOnceAndByTheNextStepAfterTheTimeout() {
    pagingPolicyOfAna();
    trigger("Primary");
    fake.clock().advance(minutes(14));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0",
            "+5 ana sms +1 411-555-0110 Primary Paging Policy 1",
            "+5 ana email ana@example.org Primary Paging Policy 1");
    assertThat(fake.pages().get(2).notification().rule()).isEqualTo(1);
    assertThat(fake.pages().get(1))
        .hasToString(
            "2025-01-06T09:05:00Z ana for #1: Primary step 0 (rotation Weekly, shift Day),"
                + " by sms +1 411-555-0110 (Primary Paging Policy step 1)");
  }

  @Test
  void nothingMoreIsPagedWhenThePagingPolicyIsUsedUp() {
    pagingPolicyOfAna();
    trigger("Quick");
    fake.clock().advance(Duration.ofDays(30));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0",
            "+5 ana sms +1 411-555-0110 Primary Paging Policy 1",
            "+5 ana email ana@example.org Primary Paging Policy 1");
  }

  @Test
  void anAcknowledgementBetweenTwoStepsOfAPagingPolicyEndsIt() {
    pagingPolicyOfAna();
    trigger("Primary");
    fake.clock().advance(minutes(4));
    fake.api("ana").acknowledgeIncident("1");
    fake.clock().advance(Duration.ofDays(1));

    assertThat(brief()).containsExactly("+0 ana push Primary Paging Policy 0");
  }

  @Test
  void aResolutionEndsThePagingPoliciesOfItsIncidentOnly() {
    pagingPolicyOfAna();
    trigger("Quick");
    trigger("Quick");
    fake.api().resolveIncident("1");
    fake.clock().advance(minutes(5));

    assertThat(fake.pages())
        .extracting(Page::incidentNumber)
        .as("by push for both, by sms and email for one")
        .containsExactly("1", "2", "2", "2");
  }

  @Test
  void whatAPagingPolicySaysWhenAStepFallsDueIsWhatCounts() {
    pagingPolicyOfAna();
    trigger("Quick");
    fake.clock().advance(minutes(1));
    fake.api().pagingPolicies().deleteRule("ana", 1, 1);
    fake.clock().advance(minutes(4));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0",
            "+5 ana sms +1 411-555-0110 Primary Paging Policy 1");
  }

  @Test
  void aStepWithoutRulesOnlyWaits() {
    fake.api().pagingPolicies().updateStep("ana", 0, PagingStepRequest.of(minutes(10)));
    fake.api()
        .pagingPolicies()
        .createStep("ana", PagingStepRequest.of(minutes(1), PagingRuleRequest.push()));
    trigger("Quick");
    fake.clock().advance(minutes(60));

    assertThat(brief()).containsExactly("+10 ana push Primary Paging Policy 1");
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana");
  }

  @Test
  void whoIsATargetIsPagedAsTheirPagingPolicySays() {
    pagingPolicyOfAna();
    fake.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    fake.clock().advance(minutes(5));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0",
            "+5 ana sms +1 411-555-0110 Primary Paging Policy 1",
            "+5 ana email ana@example.org Primary Paging Policy 1");
    assertThat(fake.pages())
        .extracting(Page::reason)
        .containsOnly(Page.Reason.target(fake.incident("1").pagedPolicies().get(0).policy()));
    assertThat(fake.pages().get(0))
        .hasToString(
            "2025-01-06T09:00:00Z ana for #1: as a target, by push (Primary Paging Policy step 0)");
  }

  @Test
  void whoLeavesTheOrganisationIsPagedNoMore() {
    pagingPolicyOfAna();
    trigger("Quick");
    fake.api().users().delete("ana", UserReplacement.specifiedUser("cleo"));
    fake.clock().advance(minutes(60));

    assertThat(brief()).containsExactly("+0 ana push Primary Paging Policy 0");
  }

  @Test
  void maintenanceMutesThePagingPoliciesThatRunAndTheirWaitsGoOn() {
    fake.api()
        .pagingPolicies()
        .createStep("ana", PagingStepRequest.of(minutes(10), PagingRuleRequest.push()));
    fake.api()
        .pagingPolicies()
        .createStep("ana", PagingStepRequest.of(minutes(10), PagingRuleRequest.push()));
    trigger("Quick");
    MaintenanceState state = fake.api().maintenance().start(StartMaintenance.global("move"));
    fake.clock().advance(minutes(5));
    fake.api().maintenance().end(state.latest().orElseThrow().instanceId());
    fake.clock().advance(minutes(60));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0", "+15 ana push Primary Paging Policy 2");
  }

  @Test
  void maintenanceCanLeaveThePagingPoliciesThatRunAlone() {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.users("ana").assume(Assumption.MAINTENANCE_MUTES_LATER_STEPS, false));
    other
        .api()
        .pagingPolicies()
        .createStep("ana", PagingStepRequest.of(minutes(10), PagingRuleRequest.push()));
    other.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    other.api().maintenance().start(StartMaintenance.global("move"));
    other.clock().advance(minutes(5));

    assertThat(other.pages()).hasSize(2);
  }

  // Policies for certain times

  @Test
  void aPolicyForCertainTimesHoldsByTheWallClockOfItsZone() {
    // 07:00 to 10:30 in Stockholm on Mondays is until 09:30 UTC.
    FakeSplunkOnCall other =
        withPolicies(
            organisation ->
                organisation.pagingPolicy(
                    "ana",
                    "Mornings",
                    policy ->
                        policy
                            .on(DayOfWeek.MONDAY)
                            .between(LocalTime.of(7, 0), LocalTime.of(10, 30))
                            .zone(ZoneId.of("Europe/Stockholm"))
                            .step(minutes(5), SMS)));

    assertThat(pagedBy(other, 0)).isEqualTo("sms by Mornings");
    assertThat(pagedBy(other, 29)).isEqualTo("sms by Mornings");
    assertThat(pagedBy(other, 1)).isEqualTo("push by Primary Paging Policy");
    // A week later, less the half hour.
    assertThat(pagedBy(other, 7 * 24 * 60 - 30)).isEqualTo("sms by Mornings");
  }

  @Test
  void aPolicyOfNightsHoldsUntilTheMorningOfTheDayAfter() {
    // From Monday 22:00 to Tuesday 06:00, UTC; the clock shows Monday 09:00.
    FakeSplunkOnCall other =
        withPolicies(
            organisation ->
                organisation.pagingPolicy(
                    "ana",
                    "Nights",
                    policy ->
                        policy
                            .on(DayOfWeek.MONDAY)
                            .between(LocalTime.of(22, 0), LocalTime.of(6, 0))
                            .step(minutes(5), PHONE)));

    assertThat(pagedBy(other, 13 * 60 - 1)).isEqualTo("push by Primary Paging Policy");
    assertThat(pagedBy(other, 1)).isEqualTo("phone by Nights"); // Monday 22:00
    assertThat(pagedBy(other, 8 * 60 - 1)).isEqualTo("phone by Nights"); // Tuesday 05:59
    assertThat(pagedBy(other, 1)).isEqualTo("push by Primary Paging Policy"); // Tuesday 06:00
    assertThat(pagedBy(other, 16 * 60)).isEqualTo("push by Primary Paging Policy"); // 22:00
  }

  @Test
  void ofSeveralPoliciesThatHoldTheFirstCounts() {
    FakeSplunkOnCall other =
        withPolicies(
            organisation ->
                organisation
                    .pagingPolicy(
                        "ana",
                        "Sundays",
                        policy -> policy.on(DayOfWeek.SUNDAY).step(minutes(5), EMAIL))
                    .pagingPolicy("ana", "First", policy -> policy.step(minutes(5), SMS))
                    .pagingPolicy("ana", "Second", policy -> policy.step(minutes(5), PHONE)));

    assertThat(pagedBy(other, 0)).isEqualTo("sms by First");
  }

  @Test
  void aPolicyThatHasBegunGoesOnWhenItsTimeIsOver() {
    FakeSplunkOnCall other =
        withPolicies(
            organisation ->
                organisation.pagingPolicy(
                    "ana",
                    "Early",
                    policy ->
                        policy
                            .between(LocalTime.of(9, 0), LocalTime.of(9, 5))
                            .step(minutes(10), SMS)
                            .step(minutes(1), PHONE)));
    pagedBy(other, 0);
    other.clock().advance(minutes(20));

    assertThat(other.pages())
        .extracting(page -> page.at() + " " + page.notification().type())
        .containsExactly("2025-01-06T09:00:00Z sms", "2025-01-06T09:10:00Z phone");
  }

  @Test
  void anEscalationPolicyCanIgnorePoliciesForCertainTimes() {
    FakeSplunkOnCall other =
        withPolicies(
            organisation ->
                organisation
                    .team("Web", team -> team.policy("Loud", policy -> policy.notifyUsers("ana")))
                    .pagingPolicy("ana", "Always", policy -> policy.step(minutes(5), SMS)));
    String slug = other.policy("Loud").slug();
    EscalationPolicy policy = other.api().escalationPolicies().get(slug);
    IncidentTarget target = IncidentTarget.escalationPolicy(slug);
    other.api().triggerAlarm("s", "d", target);
    other
        .api()
        .escalationPolicies()
        .update(
            slug,
            UpdatePolicyRequest.builder()
                .steps(policy.steps())
                .ignoreCustomPagingPolicies(true)
                .build());
    other.api().triggerAlarm("s", "d", target);

    assertThat(other.pages())
        .extracting(page -> page.notification().policyName())
        .containsExactly("Always", "Primary Paging Policy");
  }

  // Who is reached again

  @Test
  void whoIsReachedAgainIsPagedFromTheFirstStepAgain() {
    assertThat(pagesOfWhoIsReachedAgain(true)).containsExactly("+0 0", "+5 1", "+10 0", "+15 1");
  }

  @Test
  void whoIsReachedAgainCanJustGoOn() {
    assertThat(pagesOfWhoIsReachedAgain(false)).containsExactly("+0 0", "+5 1", "+35 2");
  }

  /** Two steps of an escalation policy, ten minutes apart, and a paging policy of three steps. */
  private static List<String> pagesOfWhoIsReachedAgain(boolean anew) {
    FakeSplunkOnCall other =
        withPolicies(
            organisation ->
                organisation
                    .assume(Assumption.REACHED_AGAIN_IS_PAGED_ANEW, anew)
                    .team(
                        "Web",
                        team ->
                            team.policy(
                                "Twice",
                                policy ->
                                    policy
                                        .notifyUsers("ana")
                                        .after(minutes(10))
                                        .notifyUsers("ana"))));
    for (int timeout : new int[] {30, 1}) {
      other
          .api()
          .pagingPolicies()
          .createStep("ana", PagingStepRequest.of(minutes(timeout), PagingRuleRequest.push()));
    }
    other
        .api()
        .triggerAlarm("s", "d", IncidentTarget.escalationPolicy(other.policy("Twice").slug()));
    other.clock().advance(minutes(40));
    return other.pages().stream()
        .map(page -> "+%d %d".formatted(minute(page), page.notification().step()))
        .toList();
  }

  @Test
  void eachEscalationPolicyPagesForItself() {
    trigger("Primary", "Quick");

    assertThat(fake.pages())
        .extracting(page -> page.username() + " " + page.reason())
        .containsExactly("ana Primary step 0 (rotation Weekly, shift Day)", "ana Quick step 0");
  }

  @Test
  void aUserWhomAStepReachesInTwoWaysIsPagedOnceAndForTheFirstReason() {
    trigger("Double");

    assertThat(fake.pages())
        .extracting(page -> page.username() + " " + page.reason())
        .containsExactly("ana Double step 0");
  }

  // Several responders

  @Test
  void whereSeveralMustRespondOnlyThePoliciesOfTheResponderStop() {
    pagingPolicyOfAna();
    fake.api()
        .pagingPolicies()
        .createStep("cleo", PagingStepRequest.of(minutes(10), PagingRuleRequest.push()));
    fake.api()
        .triggerAlarm(
            CreateIncidentRequest.builder()
                .summary("s")
                .details("d")
                .addTargets(
                    IncidentTarget.escalationPolicy(fake.policy("Quick").slug()),
                    IncidentTarget.user("cleo"))
                .multiResponder(true)
                .build());
    fake.api("ana").acknowledgeIncident("1");
    fake.clock().advance(minutes(60));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0",
            "+0 cleo push Primary Paging Policy 0",
            "+5 cleo push Primary Paging Policy 1");
  }

  // Reroutes

  @Test
  void whoIsReroutedAwayFromIsPagedNoMore() {
    pagingPolicyOfAna();
    trigger("Primary");
    fake.clock().advance(minutes(2));
    fake.api().incidents().reroute("1", IncidentTarget.user("dora"));
    fake.clock().advance(minutes(60));

    assertThat(brief())
        .containsExactly(
            "+0 ana push Primary Paging Policy 0", "+2 dora push Primary Paging Policy 0");
  }

  @Test
  void additionalTargetsArePagedBesideThoseWhoAre() {
    pagingPolicyOfAna();
    trigger("Quick");
    fake.clock().advance(minutes(2));
    fake.api()
        .incidents()
        .reroute(
            List.of(
                Reroute.builder()
                    .incidentNumber("1")
                    .addTargets(IncidentTarget.user("dora"))
                    .additional(true)
                    .build()));
    fake.clock().advance(minutes(3));

    assertThat(fake.pages())
        .extracting(page -> minute(page) + " " + page.username())
        .containsExactly("0 ana", "2 dora", "5 ana", "5 ana");
  }

  @Test
  void pagesAreAListThatNobodyChanges() {
    trigger("Quick");
    List<Page> before = fake.pages();
    trigger("Quick");

    assertThat(before).hasSize(1);
    assertThat(before).isUnmodifiable();
    assertThat(fake.pages()).hasSize(2);
  }

  private static FakeSplunkOnCall withPolicies(Consumer<OrganisationBuilder> setUp) {
    return FakeSplunkOnCall.create(
        organisation -> {
          organisation.startingAt(NINE).users("ana").phone("ana", "Work", "+14115550110");
          setUp.accept(organisation);
        });
  }

  /** How ana is paged for an incident some minutes from now. */
  private static String pagedBy(FakeSplunkOnCall other, int minutes) {
    other.clock().advance(minutes(minutes));
    other.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    List<Page> pages = other.pages();
    Page.Notification how = pages.get(pages.size() - 1).notification();
    return how.type() + " by " + how.policyName();
  }

  private static long minute(Page page) {
    return Duration.between(NINE, page.at()).toMinutes();
  }

  private void pagingPolicyOfAna() {
    long phone = fake.api().contactMethods().all("ana").phones().get(0).id().orElseThrow();
    long email = fake.api().contactMethods().all("ana").emails().get(0).id().orElseThrow();
    fake.api()
        .pagingPolicies()
        .createStep(
            "ana",
            PagingStepRequest.of(
                minutes(30), PagingRuleRequest.sms(phone), PagingRuleRequest.email(email)));
  }

  private void trigger(String... policies) {
    CreateIncidentRequest.Builder request =
        CreateIncidentRequest.builder().summary("s").details("d");
    for (String policy : policies) {
      request.addTargets(IncidentTarget.escalationPolicy(fake.policy(policy).slug()));
    }
    fake.api().triggerAlarm(request.build());
  }

  /** Each page in short: the minute, who, how and by which step of which paging policy. */
  private List<String> brief() {
    return fake.pages().stream()
        .map(
            page ->
                "+%d %s %s%s %s %d"
                    .formatted(
                        minute(page),
                        page.username(),
                        page.notification().type(),
                        page.notification().contact().map(contact -> " " + contact).orElse(""),
                        page.notification().policyName(),
                        page.notification().step()))
        .toList();
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
