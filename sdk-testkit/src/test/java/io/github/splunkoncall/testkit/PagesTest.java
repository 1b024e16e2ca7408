package io.github.splunkoncall.testkit;

import static io.github.splunkoncall.pagingpolicies.NotificationType.PUSH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.testkit.paging.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is paged when, why and how, as the clock moves. */
class PagesTest {
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
                            policy
                                .notifyRotation("Weekly")
                                .after(minutes(15))
                                .notifyUsers("cleo")));
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
                        Duration.between(NINE, page.at()).toMinutes(),
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
