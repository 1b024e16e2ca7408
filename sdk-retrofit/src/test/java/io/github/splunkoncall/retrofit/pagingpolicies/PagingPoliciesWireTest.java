package io.github.splunkoncall.retrofit.pagingpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.pagingpolicies.FlatPagingRule;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingOption;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.pagingpolicies.TimeMask;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingPoliciesWireTest {
  private static final Duration FIVE = Duration.ofMinutes(5);

  @ParameterizedTest
  @ValueSource(strings = {"\"5\"", "5", "5.0", "\"5.0\""})
  void q36_aTimeoutTypeIsReadAsTextAndAsANumber(String type) throws IOException {
    String json = "{\"timeoutTypes\":[{\"type\":" + type + ",\"description\":\"soon\"}]}";

    assertThat(decode(PagingViewsWire.TIMEOUT_TYPES, json))
        .containsExactly(PagingOption.of(FIVE, "soon"));
  }

  @Test
  void q36_aTimeoutTypeIsWrittenInEitherForm() {
    List<PagingOption<Duration>> options = List.of(PagingOption.of(FIVE, "soon"));

    assertThat(encode(PagingViewsWire.TIMEOUT_TYPES, options)).contains("\"type\":\"5\"");
    assertThat(encode(PagingViewsWire.TIMEOUT_TYPES_AS_NUMBERS, options)).contains("\"type\":5,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phone", "phone", "PHONE"})
  void q37_aContactTypeIsReadInAnyCaseAndSentInLowerCase(String type) throws IOException {
    PagingRule rule =
        rule("{\"index\":0,\"type\":\"sms\",\"contact\":{\"id\":9,\"type\":\"" + type + "\"}}");

    assertThat(rule.contact()).contains(PagingContact.of(9, PagingContactType.PHONE));
    assertThat(encode(PagingPoliciesWire.RULE_REQUEST, PagingRuleRequest.of(rule)))
        .isEqualTo("{\"type\":\"sms\",\"contact\":{\"id\":9,\"type\":\"phone\"}}");
  }

  @Test
  void q37_anEmailIsSentInLowerCaseToo() throws IOException {
    PagingRule rule =
        rule("{\"index\":0,\"type\":\"email\",\"contact\":{\"id\":9,\"type\":\"Email\"}}");

    assertThat(encode(PagingPoliciesWire.RULE_REQUEST, PagingRuleRequest.of(rule)))
        .isEqualTo("{\"type\":\"email\",\"contact\":{\"id\":9,\"type\":\"email\"}}");
  }

  @Test
  void theAnswersOfAUserLinkToThePolicyStepAndRule() throws IOException {
    PagingRule rule = PagingRule.builder().index(2).type(NotificationType.PUSH).build();
    PagingStep step = PagingStep.builder().index(1).timeout(FIVE).addRules(rule).build();
    Codec<List<PagingStep>> steps = PagingPoliciesWire.steps("mara");
    Codec<PagingStep> oneStep = PagingPoliciesWire.step("mara");
    Codec<PagingRule> oneRule = PagingPoliciesWire.rule("mara", 1);
    String url = ",\"_selfUrl\":\"/api-public/v1/profile/mara/policies";

    assertThat(encode(steps, List.of(step))).endsWith(url + "\"}");
    assertThat(encode(oneStep, step)).endsWith(url + "/1\"}");
    assertThat(encode(oneRule, rule)).endsWith(url + "/1/2\"}");
    assertThat(decode(steps, encode(steps, List.of(step)))).containsExactly(step);
    assertThat(decode(oneStep, encode(oneStep, step))).isEqualTo(step);
    assertThat(decode(oneRule, encode(oneRule, rule))).isEqualTo(rule);
  }

  @Test
  void q37_aPushRuleHasNoContact() throws IOException {
    assertThat(rule("{\"index\":0,\"type\":\"push\"}").contact()).isEmpty();
    assertThat(encode(PagingPoliciesWire.RULE_REQUEST, PagingRuleRequest.push()))
        .isEqualTo("{\"type\":\"push\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":0,\"type\":\"\"}", "{\"id\":0}", "{}", "null"})
  void q34_theContact0StandsForAllDevices(String contact) throws IOException {
    String json = "\"type\":\"push\",\"contact\":" + contact + "}";

    assertThat(rule("{\"index\":0," + json).contact()).isEmpty();
    assertThat(decode(PagingPoliciesWire.RULE_REQUEST, "{" + json))
        .isEqualTo(PagingRuleRequest.push());
  }

  @Test
  void q34_aContactIsNamedByItsNumberHoweverLargeItIs() throws IOException {
    PagingRule rule = rule("{\"index\":0,\"type\":\"email\",\"contact\":{\"id\":90311000311}}");

    assertThat(rule.contact().orElseThrow().id()).isEqualTo(90311000311L);
    assertThat(encode(PagingPoliciesWire.RULE_REQUEST, PagingRuleRequest.of(rule)))
        .isEqualTo("{\"type\":\"email\",\"contact\":{\"id\":90311000311}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"Satellite\",\"contact\":{\"id\":9,\"type\":\"Dish\"}}",
        "{\"type\":\"satellite\"}",
        "{\"type\":\"email\",\"contact\":{\"id\":9,\"type\":\"Fax\"}}"
      })
  void anUnknownTypeIsKeptAndGoesBackUnchanged(String json) throws IOException {
    PagingRule rule = rule("{\"index\":3," + json.substring(1));

    assertThat(encode(PagingPoliciesWire.RULE_REQUEST, PagingRuleRequest.of(rule))).isEqualTo(json);
  }

  @Test
  void q38_aStepIsSentWithItsRulesThoughThereAreNone() throws IOException {
    assertThat(encode(PagingPoliciesWire.STEP_REQUEST, PagingStepRequest.of(FIVE)))
        .isEqualTo("{\"timeout\":5,\"rules\":[]}");
    assertThat(
            decode(
                PagingPoliciesWire.STEP_REQUEST, "{\"timeout\":5,\"rules\":[{\"type\":\"push\"}]}"))
        .isEqualTo(PagingStepRequest.of(FIVE, PagingRuleRequest.push()));
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode(PagingPoliciesWire.STEP_REQUEST, "{\"timeout\":5}"))
        .withMessageContaining("rules");
    assertThat(
            decode(PagingPoliciesWire.STEP, "{\"step\":{\"index\":0,\"timeout\":\"5\"}}").rules())
        .isEmpty();
  }

  @Test
  void aTimeoutThatNoStepCanHaveYetIsReadNevertheless() throws IOException {
    PagingStep step = decode(PagingPoliciesWire.STEP, "{\"step\":{\"index\":0,\"timeout\":90}}");

    assertThat(step.timeout()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void q39_theOrderOfAFlatPolicyRepeats() throws IOException {
    String lines =
        "{\"order\":1,\"timeout\":5,\"contactType\":\"push\"},"
            + "{\"order\":1,\"timeout\":5,\"contactType\":\"sms\",\"extId\":\"b8\"}";

    assertThat(
            decode(PagingViewsWire.FLAT, "{\"username\":\"mara\",\"policies\":[" + lines + "]}")
                .rules())
        .containsExactly(
            FlatPagingRule.builder().order(1).timeout(FIVE).type(NotificationType.PUSH).build(),
            FlatPagingRule.builder()
                .order(1)
                .timeout(FIVE)
                .type(NotificationType.SMS)
                .contactId("b8")
                .build());
  }

  @Test
  void q40_anOlderPolicyHasATypeInThePlaceOfNameAndSlug() throws IOException {
    TimedPagingPolicy older = timed("{\"rank\":0,\"policyType\":\"PRIMARY\",\"steps\":[]}");
    TimedPagingPolicy newer = timed("{\"rank\":0,\"slug\":\"primary-paging-policy\"}");

    assertThat(older.policyType()).contains("PRIMARY");
    assertThat(older.slug()).isEmpty();
    assertThat(older.name()).isEmpty();
    assertThat(newer.policyType()).isEmpty();
    assertThat(newer.primary()).isTrue();
  }

  @Test
  void aTimeMaskIsReadWithoutWhatThisJavaDoesNotKnow() throws IOException {
    TimeMask mask =
        timed(
                "{\"timeMask\":{\"monday\":true,\"tuesday\":\"true\",\"friday\":false,"
                    + "\"timeZone\":\"Mars/Olympus\",\"startTime\":\"08:15\"}}")
            .timeMask()
            .orElseThrow();

    assertThat(mask)
        .isEqualTo(
            TimeMask.builder()
                .addDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
                .start(LocalTime.of(8, 15))
                .build());
  }

  @Test
  void aTimeOfDayThatIsNoneIsToldWithItsPlace() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> timed("{\"timeMask\":{\"endTime\":\"late\"}}"))
        .withMessageContaining("'late' is no time of day")
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.policies[0].timeMask.endTime"));
  }

  @Test
  void q4_aRefusalIsFoundInAnAnswerOfEveryForm() {
    for (Codec<?> codec :
        List.of(
            PagingPoliciesWire.STEPS,
            PagingPoliciesWire.STEP,
            PagingPoliciesWire.RULE,
            PagingPoliciesWire.DELETED,
            PagingViewsWire.ALL,
            PagingViewsWire.FLAT)) {
      assertThatExceptionOfType(WireException.class)
          .isThrownBy(() -> decode(codec, "{\"error\":\"no\"}"))
          .satisfies(e -> assertThat(e.refusal()).contains("no"));
    }
  }

  private static PagingRule rule(String json) throws IOException {
    return decode(PagingPoliciesWire.RULE, "{\"stepRule\":" + json + "}");
  }

  private static TimedPagingPolicy timed(String json) throws IOException {
    return decode(PagingViewsWire.ALL, "{\"policies\":[" + json + "]}").get(0);
  }

  private static <T> T decode(Codec<T> codec, String json) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }

  private static <T> String encode(Codec<T> codec, T value) {
    return Json.encode(codec, value).utf8();
  }
}
