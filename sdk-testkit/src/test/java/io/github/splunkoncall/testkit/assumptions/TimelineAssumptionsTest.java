package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, messages, maintenance mode and alert rules on the other side of each guess. */
class TimelineAssumptionsTest {
  private static final NoteRequest TICKET =
      NoteRequest.of("ticket", Map.of("id", 81, "open", true));

  @ParameterizedTest
  @ValueSource(ints = {400, 409, 422})
  void anExistingNoteIsRefusedWithAStatus(int status) {
    SplunkOnCallApi api = assuming(Assumption.EXISTING_NOTE_STATUS, status).api();
    api.notes().create("1", TICKET);

    refuses(status, () -> api.notes().create("1", NoteRequest.of("ticket", Map.of())));
  }

  @Test
  void anExistingNoteIsOverwritten() {
    SplunkOnCallApi api = assuming(Assumption.EXISTING_NOTE_STATUS, 200).api();
    api.notes().create("1", TICKET);
    api.notes().create("1", NoteRequest.of("hint", Map.of()));

    api.notes().create("1", NoteRequest.of("ticket", Map.of("id", 82)));
    assertThat(api.notes().list("1"))
        .containsExactly(
            Note.builder().name("ticket").jsonValue(Map.of("id", 82L)).build(),
            Note.builder().name("hint").build());

    api.notes().update("1", "hint", NoteRequest.of("ticket", Map.of()));
    assertThat(api.notes().list("1")).containsExactly(Note.builder().name("ticket").build());
  }

  @Test
  void anUpdateAddsToWhatANoteSays() {
    SplunkOnCallApi api = assuming(Assumption.NOTE_UPDATES_REPLACE, false).api();
    api.notes().create("1", TICKET);

    api.notes().update("1", NoteRequest.of("ticket", Map.of("open", false)));

    assertThat(api.notes().list("1").get(0).jsonValue())
        .isEqualTo(Map.of("id", 81L, "open", false));
  }

  @Test
  void anybodyMayChat() {
    ChatMessageRequest hello =
        ChatMessageRequest.builder().username("bot").text("hello").monitoringTool("x").build();
    SplunkOnCallApi api = assuming(Assumption.CHAT_USER_MUST_EXIST, false).api();

    api.chat().send(hello);

    assertThat(api.chat().messages().messages()).hasSize(1);
    refuses(404, () -> fake().api().chat().send(hello));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 400, 422})
  void aMessageToNobodyWhoExistsIsRefusedWithAStatus(int status) {
    StakeholderMessage message =
        StakeholderMessage.builder()
            .title("t")
            .message("m")
            .incidentNumber("1")
            .addRecipients("nobody")
            .build();

    refuses(
        status,
        () ->
            assuming(Assumption.STAKEHOLDER_REFUSAL_STATUS, status)
                .api()
                .stakeholders()
                .send(message));
  }

  @Test
  void theLimitOfMaintenanceModesIsAnother() {
    SplunkOnCallApi api = assuming(Assumption.MAINTENANCE_LIMIT, 1).api();
    api.maintenance().start(StartMaintenance.of("a"));

    refuses(420, () -> api.maintenance().start(StartMaintenance.of("b")));
  }

  @Test
  void incidentsInMaintenanceModeShowWhoWouldHaveBeenPaged() {
    FakeSplunkOnCall fake = assuming(Assumption.MAINTENANCE_HIDES_POLICIES, false);
    fake.api().maintenance().start(StartMaintenance.global("move"));
    IncidentTarget policy = IncidentTarget.escalationPolicy(fake.policy("Night").slug());

    String number = fake.api().triggerAlarm("s", "d", policy, IncidentTarget.user("ana")).number();

    Incident incident = fake.incident(number);
    assertThat(incident.pagedUsers()).isEmpty();
    assertThat(incident.pagedPolicies()).hasSize(2);
    assertThat(incident.pagedTeams()).containsExactly(fake.team("Ops").slug());
  }

  @Test
  void maintenanceModesAreStartedByAnother() {
    SplunkOnCallApi api = assuming(Assumption.MAINTENANCE_STARTED_BY, "ana").api();

    assertThat(api.maintenance().start(StartMaintenance.of("a")).instances())
        .extracting(MaintenanceInstance::startedBy)
        .containsExactly(Optional.of("ana"));
  }

  @Test
  void maintenanceModesEndByThemselves() {
    FakeSplunkOnCall fake =
        assuming(Assumption.MAINTENANCE_ENDS_AFTER, Optional.of(Duration.ofHours(2)));
    MaintenanceInstance mode =
        fake.api().maintenance().start(StartMaintenance.global("move")).instances().get(0);

    fake.clock().advance(Duration.ofMinutes(119));
    assertThat(fake.api().maintenance().state().instances()).containsExactly(mode);
    fake.clock().advance(Duration.ofMinutes(1));

    assertThat(fake.api().maintenance().state().instances()).isEmpty();
    refuses(404, () -> fake.api().maintenance().end(mode.instanceId()));
    String number = fake.api().triggerAlarm("s", "d", IncidentTarget.user("ana")).number();
    assertThat(fake.incident(number).pagedUsers()).containsExactly("ana");
  }

  @Test
  void maintenanceModesDoNotEndByThemselvesByDefault() {
    FakeSplunkOnCall fake = fake();
    fake.api().maintenance().start(StartMaintenance.global("move"));

    fake.clock().advance(Duration.ofDays(1000));

    assertThat(fake.api().maintenance().state().instances()).hasSize(1);
  }

  @Test
  void laterStepsCanPageInMaintenanceMode() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .assume(Assumption.MAINTENANCE_MUTES_LATER_STEPS, false)
                    .team(
                        "Web",
                        team ->
                            team.members("ana", "ben")
                                .policy(
                                    "Web primary",
                                    policy ->
                                        policy
                                            .notifyUsers("ana")
                                            .after(Duration.ofMinutes(5))
                                            .notifyUsers("ben"))));
    IncidentTarget target = IncidentTarget.escalationPolicy(fake.policy("Web primary").slug());
    String number = fake.api().triggerAlarm("s", "d", target).number();
    fake.api().maintenance().start(StartMaintenance.global("move"));
    fake.clock().advance(Duration.ofMinutes(5));

    assertThat(fake.incident(number).pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void theEndOfWhatIsNotActiveIsRefusedWithAStatusOrNotAtAll() {
    refuses(404, () -> fake().api().maintenance().end("mm-x"));
    refuses(
        500,
        () -> assuming(Assumption.UNKNOWN_MAINTENANCE_STATUS, 500).api().maintenance().end("mm-x"));
    assertThat(assuming(Assumption.UNKNOWN_MAINTENANCE_STATUS, 200).api().maintenance().end("mm-x"))
        .isEqualTo(fake().api().maintenance().state());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 400, 422})
  void anUnknownAlertRuleIsRefusedWithAStatus(int status) {
    SplunkOnCallApi api = assuming(Assumption.UNKNOWN_ALERT_RULE_STATUS, status).api();

    refuses(status, () -> api.alertRules().delete(7));
    refuses(
        status,
        () ->
            api.alertRules()
                .update(
                    7, AlertRuleRequest.builder().alertField("a").alertValueMatch("b").build()));
  }

  private static void refuses(int status, ThrowingCallable call) {
    assertThat(catchThrowableOfType(SplunkOnCallException.class, call).status()).hasValue(status);
  }

  private static FakeSplunkOnCall fake() {
    return fake(organisation -> {});
  }

  private static <T> FakeSplunkOnCall assuming(Assumption<T> assumption, T value) {
    return fake(organisation -> organisation.assume(assumption, value));
  }

  /** A fake with an incident of number 1. */
  private static FakeSplunkOnCall fake(Consumer<OrganisationBuilder> assumptions) {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                assumptions.accept(
                    organisation.team(
                        "Ops",
                        team ->
                            team.members("ana")
                                .policy("Night", policy -> policy.notifyUsers("ana")))));
    fake.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    return fake;
  }
}
