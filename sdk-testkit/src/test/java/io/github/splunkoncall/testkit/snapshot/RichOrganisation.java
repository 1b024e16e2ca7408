package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;

/** A fake with something of everything in it. */
final class RichOrganisation {
  static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");

  private RichOrganisation() {}

  static FakeSplunkOnCall create() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create(RichOrganisation::setUp);
    SplunkOnCallApi ana = fake.api("ana");
    ana.chat()
        .send(
            ChatMessageRequest.builder()
                .username("ana")
                .text("Good morning")
                .monitoringTool("bot")
                .build());
    ana.chat()
        .send(
            ChatMessageRequest.builder()
                .username("ana")
                .text("On it")
                .monitoringTool("bot")
                .incidentNumber("2")
                .build());
    ana.notes().create("2", NoteRequest.of("cause", Map.of("text", "a leak", "sure", 0.5)));
    ana.stakeholders()
        .send(
            StakeholderMessage.builder()
                .title("Slow")
                .message("We look into it")
                .incidentNumber("2")
                .addRecipients("cleo")
                .build());
    ana.onCall().takeOnCall(fake.policy("Primary").slug(), "ben", "cleo");
    return fake;
  }

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(MONDAY_NINE)
        .users("zoë/1")
        .device("ana", DeviceType.IOS, "Phone of Ana")
        .email("ana", "Home", "ana@home.example")
        .phone("ana", "Work", "+1 411 555 0110")
        .pagingPolicy(
            "ana",
            "Weekends",
            policy ->
                policy
                    .on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                    .zone(ZoneId.of("Europe/Stockholm"))
                    .step(Duration.ofMinutes(5), NotificationType.PUSH, NotificationType.SMS))
        .team(
            "Platform",
            team ->
                team.description("Runs: everything")
                    .members("ana", "ben", "cleo")
                    .admins("ben")
                    .rotation("Weekly", "ben", "ana")
                    .rotation(
                        "Around the clock",
                        rotation ->
                            rotation
                                .zone(ZoneId.of("Europe/Stockholm"))
                                .members("ana", "cleo")
                                .shift(
                                    "Days",
                                    shift ->
                                        shift.partialDay(
                                            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                            LocalTime.of(8, 0),
                                            LocalTime.of(18, 0)))
                                .shift(
                                    "Weekend",
                                    shift ->
                                        shift.multiDay(
                                            DayOfWeek.FRIDAY,
                                            LocalTime.of(18, 0),
                                            DayOfWeek.MONDAY,
                                            LocalTime.of(8, 0))))
                    .policy(
                        "Primary",
                        policy ->
                            policy
                                .notifyRotation("Weekly")
                                .after(Duration.ofMinutes(10))
                                .notifyNextInRotation("Weekly")
                                .callWebhook("Status page")
                                .sendEmail("ops@example.org")
                                .after(Duration.ofMinutes(10))
                                .notifyPreviousInRotation("Weekly")
                                .notifyPolicy("Last resort"))
                    .policy(
                        "Last resort",
                        policy -> policy.ignoringPagingPolicies().notifyUsers("cleo", "admin")))
        .team("Empty", team -> {})
        .webhook("Status page", "https://hooks.example.org/vo")
        .routingKey("checkout", "Primary", "Last resort")
        .override(
            "ana",
            MONDAY_NINE.plus(Duration.ofDays(7)),
            MONDAY_NINE.plus(Duration.ofDays(9)),
            "cleo")
        .override("ben", MONDAY_NINE, MONDAY_NINE.plus(Duration.ofHours(4)))
        .alertRule(
            AlertRuleRequest.builder()
                .alertField("host")
                .alertValueMatch("db*")
                .routingKey("checkout")
                .addActions(RuleAction.set("entity_display_name", "DB: ${{host}}"))
                .addActions(RuleAction.link("Runbook", "https://runbooks.example.org"))
                .build())
        .maintenance(StartMaintenance.of("batch"))
        .incident("Disk full", incident -> incident.ago(Duration.ofHours(2)).resolvedBy("ana"))
        .incident(
            "Checkout is slow",
            incident ->
                incident
                    .routingKey("checkout")
                    .details("p99 above 4 s")
                    .ago(Duration.ofMinutes(12))
                    .acknowledgedBy("ana", Duration.ofMinutes(11)))
        .incident(
            "Replica lag",
            incident ->
                incident
                    .policies("Primary")
                    .users("zoë/1")
                    .openedBy("ben")
                    .multiResponder()
                    .ago(Duration.ofMinutes(4)))
        .incident("Nobody reacts");
  }
}
