package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.alertrules.OtherAction;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.ingest.AlertMessage;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Alert rules. */
abstract class AlertRulesContract extends ContractSuite {

  @Test
  void thereAreNoneAtFirst() {
    assertThat(rules().list()).isEmpty();
  }

  @Test
  void q65_aRuleIsListedAsItWasCreated() {
    AlertRule created =
        rules()
            .create(
                disks()
                    .notes("why")
                    .routingKey("database")
                    .stopFlag(true)
                    .rank(2)
                    .addActions(
                        RuleAction.link("Runbook", "https://wiki.example.org/disk"),
                        RuleAction.set("message_type", "WARNING"),
                        OtherAction.builder().fields(Map.of("flags", 9L)).build())
                    .build());

    assertThat(created)
        .isEqualTo(
            AlertRule.builder()
                .id(1)
                .alertField("entity_id")
                .alertValueMatch("disk/*")
                .matchType(MatchType.WILDCARD)
                .rank(2)
                .stopFlag(true)
                .notes("why")
                .routingKey("database")
                .addActions(
                    AlertAnnotation.builder()
                        .from(RuleAction.link("Runbook", "https://wiki.example.org/disk"))
                        .id(1L)
                        .build(),
                    AlertTransformation.builder()
                        .from(RuleAction.set("message_type", "WARNING"))
                        .id(2L)
                        .build(),
                    OtherAction.builder().fields(Map.of("flags", 9L)).id(3L).build())
                .lastUpdated(MONDAY_NINE)
                .lastUpdatedBy("admin")
                .build());
    assertThat(rules().list()).containsExactly(created);
  }

  @Test
  void aRuleChangesTheAlertsThatItMatches() {
    rules()
        .create(
            disks()
                .addActions(
                    RuleAction.link("Runbook", "https://wiki.example.org/${{host_name}}"),
                    RuleAction.set("entity_display_name", "Disk of ${{host_name}}"))
                .build());

    api()
        .ingest()
        .send(
            AlertMessage.builder()
                .messageType(MessageType.CRITICAL)
                .entityId("disk/db7")
                .hostName("db7")
                .build());
    api().ingest().entity("cpu/db7").trigger("hot");

    assertThat(api().getIncidents())
        .extracting(incident -> incident.displayName().orElseThrow())
        .containsExactly("cpu/db7", "Disk of db7");
    String alert = api().getIncidents().get(1).lastAlertId().orElseThrow();
    assertThat(api().alerts().get(alert).raw().orElseThrow())
        .contains("\"vo_annotate.u.Runbook\":\"https://wiki.example.org/db7\"");
  }

  @Test
  void aRuleOfARoutingKeyLeavesOtherAlertsAlone() {
    rules()
        .create(
            disks()
                .routingKey("database")
                .addActions(RuleAction.set("message_type", "INFO"))
                .build());

    api().ingest().entity("database", "disk/db7").trigger("full");
    assertThat(api().getIncidents()).isEmpty();
    api().ingest().entity("web", "disk/web1").trigger("full");
    api().ingest().entity("disk/cache1").trigger("full");

    assertThat(api().getIncidents())
        .extracting(incident -> incident.entityId().orElseThrow())
        .containsExactly("disk/cache1", "disk/web1");
  }

  @Test
  void rulesAreListedByRank() {
    rules().create(disks().rank(5).build());
    rules().create(disks().rank(0).build());
    rules().create(disks().rank(5).build());

    assertThat(rules().list()).extracting(AlertRule::id).containsExactly(2L, 1L, 3L);
  }

  @Test
  void q66_rulesOfARoutingKeyAreListedWithAllAndAlone() {
    rules().create(disks().build());
    rules().create(disks().routingKey("database").build());
    rules().create(disks().routingKey("web & more").build());

    assertThat(rules().list()).hasSize(3);
    assertThat(rules().list("Database")).extracting(AlertRule::id).containsExactly(2L);
    assertThat(rules().list("web & more")).extracting(AlertRule::id).containsExactly(3L);
    assertThat(rules().list("nobody")).isEmpty();
  }

  @Test
  void q67_anUpdateReplacesARuleAndTellsWhatItIsNow() {
    AlertRule created = rules().create(disks().notes("why").build());
    fake.clock().advance(Duration.ofHours(1));

    AlertRule updated =
        rules()
            .update(
                created.id(),
                AlertRuleRequest.builder(created)
                    .matchType(MatchType.REGEX)
                    .alertValueMatch("disk/.+")
                    .build());

    assertThat(updated)
        .isEqualTo(
            AlertRule.builder()
                .from(created)
                .matchType(MatchType.REGEX)
                .alertValueMatch("disk/.+")
                .lastUpdated(MONDAY_NINE.plusSeconds(3600))
                .build());
    assertThat(rules().list()).containsExactly(updated);
  }

  @Test
  void aDeletedRuleIsGoneAndItsNumberIsNotGivenAgain() {
    long id = rules().create(disks().build()).id();

    rules().delete(id);

    assertThat(rules().list()).isEmpty();
    assertThat(rules().create(disks().build()).id()).isEqualTo(id + 1);
  }

  @Test
  void aRuleMustExist() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> rules().update(77, disks().build()));
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rules().delete(77));
  }

  @Test
  void whatCannotMatchIsRefused() {
    AlertRule rule = rules().create(disks().build());
    AlertRuleRequest broken = disks().matchType(MatchType.REGEX).alertValueMatch("(").build();
    AlertRuleRequest fuzzy = disks().matchType(MatchType.of("FUZZY")).build();

    isInvalid(() -> rules().create(broken));
    isInvalid(() -> rules().create(fuzzy));
    isInvalid(() -> rules().update(rule.id(), broken));
    isInvalid(() -> rules().update(rule.id(), fuzzy));
    assertThat(rules().list()).containsExactly(rule);
  }

  @Test
  void badArgumentsAreRefusedAndNamed() {
    isBad("ruleId", () -> rules().update(-1, disks().build()));
    isBad("ruleId", () -> rules().delete(-1));
    isBad("routingKey", () -> rules().list(" "));
  }

  private AlertRulesApi rules() {
    return api().alertRules();
  }

  private static AlertRuleRequest.Builder disks() {
    AlertRuleRequest.Builder builder = AlertRuleRequest.builder();
    builder.alertField("entity_id").alertValueMatch("disk/*");
    return builder;
  }

  private static void isInvalid(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.status()).hasValue(400));
  }

  private static void isBad(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must ");
  }
}
