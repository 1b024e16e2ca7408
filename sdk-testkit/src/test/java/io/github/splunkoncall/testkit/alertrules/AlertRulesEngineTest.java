package io.github.splunkoncall.testkit.alertrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AnnotationType;
import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.alertrules.OtherAction;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Ids;
import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What alert rules make of an alert. */
class AlertRulesEngineTest {
  private static final Map<String, Object> ALERT =
      Map.of("entity_id", "disk/db-7", "host_name", "db-7", "load", 93L, "message_type", "INFO");

  private final Organisation organisation = new Organisation(new Ids(1), Instant.EPOCH);
  private final AlertRulesEngine rules = new AlertRulesEngine(organisation);

  @Test
  void anAlertStaysAsItIsWithoutRules() {
    assertThat(applied()).isEqualTo(ALERT);
  }

  @Test
  void anAnnotationBecomesAFieldOfItsTypeAndLabel() {
    rules.create(
        every()
            .addActions(
                RuleAction.link("Runbook", "https://wiki.example.org"),
                RuleAction.note("Hint", "look at ${{host_name}}"),
                RuleAction.image("Graph", "https://graphs.example.org/${{ host_name }}.png"),
                AlertAnnotation.of(AnnotationType.of("zz"), "New", "x"))
            .build());

    assertThat(applied())
        .containsAllEntriesOf(ALERT)
        .contains(
            entry("vo_annotate.u.Runbook", "https://wiki.example.org"),
            entry("vo_annotate.s.Hint", "look at db-7"),
            entry("vo_annotate.i.Graph", "https://graphs.example.org/db-7.png"),
            entry("vo_annotate.zz.New", "x"))
        .hasSize(ALERT.size() + 4);
  }

  @Test
  void aTransformationSetsAFieldWhetherItIsThereOrNot() {
    rules.create(
        every()
            .addActions(
                RuleAction.set("message_type", "CRITICAL"),
                RuleAction.set("title", "${{entity_id}} at ${{load}} %: ${{message_type}}"))
            .build());

    assertThat(applied())
        .containsEntry("message_type", "CRITICAL")
        .containsEntry("title", "disk/db-7 at 93 %: CRITICAL");
  }

  @Test
  void aPlaceholderOfNothingStaysAsItIs() {
    rules.create(
        every().addActions(RuleAction.set("x", "${{nothing}} $1 \\ ${{\\1}} ${{}")).build());

    assertThat(applied()).containsEntry("x", "${{nothing}} $1 \\ ${{\\1}} ${{}");
  }

  @Test
  void whatTheFakeDoesNotKnowDoesNothing() {
    rules.create(
        every().addActions(OtherAction.builder().fields(Map.of("flags", 9L)).build()).build());

    assertThat(applied()).isEqualTo(ALERT);
  }

  @ParameterizedTest
  @CsvSource({
    "disk/*, true",
    "*, true",
    "*db*, true",
    "disk/db-7, true",
    "DISK/DB-?, false",
    "DISK/DB-*, true",
    "disk, false",
    "isk/*, false",
    "disk.db-7, false",
    "*disk/db-7*, true",
    "disk/*8, false",
  })
  void anAsteriskStandsForAnythingInTheWholeValue(String match, boolean matches) {
    rules.create(marking().alertValueMatch(match).build());

    assertThat(applied().containsKey("marked")).isEqualTo(matches);
  }

  @Test
  void anAsteriskStandsForLinesToo() {
    rules.create(marking().alertField("text").alertValueMatch("a*b").build());

    assertThat(rules.applied("x", Map.of("text", "a\n\nb"))).containsKey("marked");
  }

  @Test
  void letterCaseMattersToWildcardsIfItIsAssumed() {
    organisation.assume(Assumption.ALERT_RULE_WILDCARDS_IGNORE_CASE, false);
    rules.create(marking().alertValueMatch("DISK/*").build());

    assertThat(applied()).isEqualTo(ALERT);
  }

  @ParameterizedTest
  @CsvSource({
    "disk/.+, true",
    "disk, false",
    "DISK/.+, false",
    "(?i)DISK/.+, true",
    "disk/db-[0-9], true",
    "disk/*, false",
  })
  void aRegularExpressionIsForTheWholeValue(String match, boolean matches) {
    rules.create(marking().matchType(MatchType.REGEX).alertValueMatch(match).build());

    assertThat(applied().containsKey("marked")).isEqualTo(matches);
  }

  @Test
  void groupsOfARegularExpressionCanBeUsed() {
    rules.create(
        every()
            .matchType(MatchType.REGEX)
            .alertValueMatch("(\\w+)/(.+?)(x)?")
            .addActions(RuleAction.set("title", "${{\\2}} of ${{\\1}} ${{\\3}} ${{\\4}}"))
            .build());

    rules.create(
        every()
            .matchType(MatchType.REGEX)
            .alertValueMatch("(\\w+)/(.+)")
            .addActions(RuleAction.set("last", "${{\\2}}"))
            .build());

    assertThat(applied())
        .containsEntry("title", "db-7 of disk ${{\\3}} ${{\\4}}")
        .containsEntry("last", "db-7");
  }

  @Test
  void aFieldThatIsNotThereMatchesNothingAndANumberIsText() {
    rules.create(marking().alertField("nothing").alertValueMatch("*").build());
    assertThat(applied()).isEqualTo(ALERT);

    rules.create(marking().alertField("load").alertValueMatch("9*").build());
    assertThat(applied()).containsKey("marked");
  }

  @Test
  void rulesApplyInTheOrderOfTheirRanksAndSeeWhatWasDoneBefore() {
    rules.create(every().rank(2).addActions(RuleAction.set("order", "${{order}}c")).build());
    rules.create(every().rank(1).addActions(RuleAction.set("order", "${{order}}a")).build());
    rules.create(every().rank(1).addActions(RuleAction.set("order", "${{order}}b")).build());
    rules.create(marking().rank(3).alertField("order").alertValueMatch("abc").build());

    Map<String, Object> alert = new HashMap<>(ALERT);
    alert.put("order", "");
    assertThat(rules.applied("x", alert)).containsEntry("order", "abc").containsKey("marked");
  }

  @Test
  void aRuleThatMatchesCanStopTheOthers() {
    rules.create(every().rank(0).alertValueMatch("cpu/*").stopFlag(true).build());
    rules.create(every().rank(0).alertField("nothing").stopFlag(true).build());
    rules.create(every().rank(1).addActions(RuleAction.set("one", "1")).stopFlag(true).build());
    rules.create(every().rank(2).addActions(RuleAction.set("two", "2")).build());

    assertThat(applied()).containsKey("one").doesNotContainKey("two");
  }

  @Test
  void aRoutingKeyLimitsARule() {
    rules.create(marking().routingKey("Database").stopFlag(true).build());
    rules.create(every().addActions(RuleAction.set("other", "x")).build());

    assertThat(rules.applied("dataBASE", ALERT)).containsKey("marked").doesNotContainKey("other");
    assertThat(rules.applied("web", ALERT)).containsKey("other").doesNotContainKey("marked");
  }

  @Test
  void theAlertThatCameInIsNotTouched() {
    Map<String, Object> alert = new HashMap<>(ALERT);
    rules.create(marking().build());

    rules.applied("x", alert);

    assertThat(alert).isEqualTo(ALERT);
  }

  private Map<String, Object> applied() {
    return rules.applied("database", ALERT);
  }

  private static AlertRuleRequest.Builder marking() {
    AlertRuleRequest.Builder builder = every();
    builder.addActions(RuleAction.set("marked", "yes"));
    return builder;
  }

  private static AlertRuleRequest.Builder every() {
    AlertRuleRequest.Builder builder = AlertRuleRequest.builder();
    builder.alertField("entity_id").alertValueMatch("*");
    return builder;
  }
}
