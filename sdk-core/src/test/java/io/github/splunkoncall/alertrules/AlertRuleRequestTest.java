package io.github.splunkoncall.alertrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AlertRuleRequestTest {
  @Test
  void startsFromARule() {
    AlertRule rule =
        AlertRule.builder()
            .id(7)
            .alertField("host_name")
            .alertValueMatch("db-.*")
            .matchType(MatchType.REGEX)
            .rank(3)
            .stopFlag(true)
            .routingKey("database")
            .notes("why")
            .addActions(RuleAction.set("state_message", "x"))
            .build();

    AlertRuleRequest request = AlertRuleRequest.builder(rule).rank(4).build();

    assertThat(request.rank()).isEqualTo(4);
    assertThat(AlertRuleRequest.builder(rule).build())
        .isEqualTo(AlertRuleRequest.builder().from(request).rank(3).build());
    assertThat(request.matchType()).isEqualTo(MatchType.REGEX);
    assertThat(request.stopFlag()).isTrue();
    assertThat(request.routingKey()).contains("database");
    assertThat(request.notes()).contains("why");
    assertThat(request.actions()).isEqualTo(rule.actions());
  }

  @Test
  void anUnknownActionHoldsNumbersAsTheServiceGivesThemBack() {
    assertThat(OtherAction.builder().putFields("flags", 9).build())
        .isEqualTo(OtherAction.builder().putFields("flags", 9L).build());
  }

  @Test
  void aRuleNeedsItsNumberOnly() {
    AlertRule rule = AlertRule.builder().id(7).build();

    assertThat(rule.matchType()).isEqualTo(MatchType.of(""));
    assertThat(rule.alertField()).isEmpty();
    assertThat(rule.alertValueMatch()).isEmpty();
    assertThat(rule.actions()).isEmpty();
  }

  @Test
  void refusesBlankTextsAndANegativeRank() {
    refuses("alertField", () -> rule().alertField(" ").build());
    refuses("alertValueMatch", () -> rule().alertValueMatch("").build());
    refuses("matchType", () -> rule().matchType(MatchType.of("")).build());
    refuses("rank", () -> rule().rank(-1).build());
    refuses("routingKey", () -> rule().routingKey("").build());
    refuses("label", () -> RuleAction.link("", "https://wiki.example.net"));
    refuses("field", () -> RuleAction.set(" ", "x"));
  }

  @Test
  void actionsTellApartWhatTheyAre() {
    assertThat(RuleAction.link("Wiki", "https://x").type()).isEqualTo(AnnotationType.URL);
    assertThat(RuleAction.note("Hint", "look").type()).isEqualTo(AnnotationType.NOTE);
    assertThat(RuleAction.image("Graph", "https://x").type()).isEqualTo(AnnotationType.IMAGE);
    assertThat((Object) RuleAction.set("Hint", "look"))
        .isNotEqualTo(RuleAction.note("Hint", "look"));
  }

  private static AlertRuleRequest.Builder rule() {
    AlertRuleRequest.Builder builder = AlertRuleRequest.builder();
    builder.alertField("host_name").alertValueMatch("db-*");
    return builder;
  }

  private static void refuses(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith(parameter + " must ");
  }
}
