package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * An organisation with whatever makes on-call hard to see through: masks over midnight and over
 * several days, three time zones in the week in which the clocks of Stockholm go forward, an empty
 * rotation, neighbours, policies that lead to each other, overrides that overlap, taken duty.
 */
final class RichOrganisation {
  static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Wednesday 08:55 in Stockholm; its clocks go forward on Sunday 2025-03-30 at 01:00 UTC. */
  static final Instant START = Instant.parse("2025-03-26T07:55:00Z");

  final FakeSplunkOnCall fake = FakeSplunkOnCall.create(RichOrganisation::people);
  private final SplunkOnCallApi api = fake.api();

  RichOrganisation() {
    String night = policy("Nights", step(0, rotation("Night")), step(20, rotation("Weekend")));
    String empty = policy("Nobody", step(0, rotation("Empty")), step(5, rotation("Empty")));
    String chain =
        policy(
            "Chain",
            step(3, rotation("Weekend")),
            step(10, EscalationEntry.policy(night), EscalationEntry.policy(empty)),
            step(10, EscalationEntry.nextRotation(slug("Daily"))));
    policy("Neighbours", step(0, EscalationEntry.previousRotation(slug("Night"))));
    policy("Hook", step(0, EscalationEntry.email("ops@example.org")));
    key("nights", night);
    key("nobody", empty);
    key("chain", chain);
    key("daily", fake.policy("Daily primary").slug());
    key("two", fake.policy("Daily primary").slug(), night);
    override("ana", "zoe", "2025-03-27T06:00:00Z", "2025-03-29T20:00:00Z");
    override("zoe", "yara", "2025-03-28T10:00:00Z", "2025-03-28T14:30:00Z");
    override("cleo", "ana", "2025-03-29T23:30:00Z", "2025-03-30T06:15:00Z");
    override("cleo", "zoe", "2025-03-30T00:00:00Z", "2025-04-02T12:00:00Z");
    api.onCall().takeOnCall(fake.policy("Daily primary").slug(), "cleo", "yara");
  }

  private static void people(OrganisationBuilder organisation) {
    organisation
        .startingAt(START)
        .users("zoe", "yara", "dan")
        .pagingPolicy(
            "ben",
            "Slow mornings",
            policy ->
                policy
                    .on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                    .step(Duration.ofMinutes(5), NotificationType.PUSH)
                    .step(Duration.ofMinutes(5), NotificationType.PUSH))
        .team(
            "Core",
            team ->
                team.members("ana", "ben", "cleo")
                    .rotation(
                        "Daily",
                        r ->
                            r.members("ana", "ben", "cleo")
                                .handOffEveryDays(1)
                                .zone(STOCKHOLM)
                                .startingAt(Instant.parse("2025-03-20T08:00:00Z")))
                    .rotation(
                        "Night",
                        r ->
                            r.members("cleo", "dan")
                                .handOffEveryDays(2)
                                .zone(ZoneId.of("America/New_York"))
                                .startingAt(Instant.parse("2025-03-24T18:00:00Z"))
                                .shift("A", s -> s.partialDay(weekdays(), time(20), time(6)))
                                .shift(
                                    "B",
                                    s ->
                                        s.partialDay(Set.of(DayOfWeek.SUNDAY), time(12), time(18))))
                    .rotation(
                        "Weekend",
                        r ->
                            r.members("dan", "ana")
                                .zone(ZoneId.of("Asia/Kolkata"))
                                .startingAt(Instant.parse("2025-03-21T00:00:00Z"))
                                .shift(
                                    "Weekend",
                                    s ->
                                        s.multiDay(
                                            DayOfWeek.FRIDAY, time(17), DayOfWeek.MONDAY, time(8))))
                    .rotation("Empty")
                    .policy(
                        "Daily primary",
                        policy ->
                            policy
                                .notifyRotation("Daily")
                                .after(Duration.ofMinutes(15))
                                .notifyUsers("zoe")));
  }

  private static Set<DayOfWeek> weekdays() {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  private static LocalTime time(int hour) {
    return LocalTime.of(hour, 0);
  }

  private String policy(String name, EscalationStep... steps) {
    return api.escalationPolicies()
        .create(
            CreatePolicyRequest.builder()
                .name(name)
                .teamSlug(fake.team("Core").slug())
                .addSteps(steps)
                .build())
        .slug();
  }

  private static EscalationStep step(int minutes, EscalationEntry... entries) {
    return EscalationStep.of(Duration.ofMinutes(minutes), entries);
  }

  private EscalationEntry rotation(String label) {
    return EscalationEntry.rotation(slug(label));
  }

  private String slug(String rotation) {
    return api.rotations().groups(fake.team("Core").slug()).stream()
        .filter(group -> group.label().equals(rotation))
        .findFirst()
        .orElseThrow()
        .slug();
  }

  private void key(String key, String... policies) {
    api.routingKeys().create(RoutingKeyRequest.of(key, policies));
  }

  /** Somebody stands in for all policies. */
  private void override(String absent, String standIn, String from, String to) {
    String id =
        api.overrides()
            .create(
                OverrideRequest.builder()
                    .username(absent)
                    .zone(STOCKHOLM)
                    .start(Instant.parse(from))
                    .end(Instant.parse(to))
                    .build())
            .publicId();
    api.overrides()
        .get(id)
        .assignments()
        .forEach(one -> api.overrides().assign(id, one.policySlug(), standIn, true));
  }
}
