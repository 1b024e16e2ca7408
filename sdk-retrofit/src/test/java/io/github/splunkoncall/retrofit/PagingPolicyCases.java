package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.*;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.pagingpolicies.FlatPagingPolicy;
import io.github.splunkoncall.pagingpolicies.FlatPagingRule;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingOption;
import io.github.splunkoncall.pagingpolicies.PagingPolicy;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.pagingpolicies.TimeMask;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fixtures of paging policies in Java. */
final class PagingPolicyCases {
  private static final PagingRule PUSH =
      PagingRule.builder().index(0).type(NotificationType.PUSH).build();
  private static final PagingRule TEXT_MESSAGE =
      PagingRule.builder()
          .index(1)
          .type(NotificationType.SMS)
          .contact(PagingContact.of(70412, PagingContactType.PHONE))
          .build();
  private static final PagingRule MAIL =
      PagingRule.builder()
          .index(0)
          .type(NotificationType.EMAIL)
          .contact(PagingContact.of(70411, PagingContactType.EMAIL))
          .build();

  private static final PagingStep FIRST =
      PagingStep.builder()
          .index(0)
          .timeout(Duration.ofMinutes(1))
          .addRules(PUSH, TEXT_MESSAGE)
          .build();
  private static final PagingStep SECOND =
      PagingStep.builder().index(1).timeout(Duration.ofMinutes(45)).addRules(MAIL).build();

  private static final PagingStepRequest STEP = PagingStepRequest.builder(SECOND).build();
  private static final PagingRuleRequest RULE = PagingRuleRequest.sms(70412);

  private static final List<TimedPagingPolicy> POLICIES =
      List.of(
          TimedPagingPolicy.builder()
              .rank(0)
              .name("Primary Paging Policy")
              .slug("primary-paging-policy")
              .timeMask(mask("UTC", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, DayOfWeek.values()))
              .addSteps(FIRST)
              .build(),
          TimedPagingPolicy.builder()
              .rank(1)
              .name("Weekends")
              .slug("weekends-8d2c")
              .timeMask(
                  mask(
                      "Asia/Kathmandu",
                      LocalTime.of(9, 30),
                      LocalTime.of(22, 0, 0, 500_000_000),
                      DayOfWeek.SATURDAY,
                      DayOfWeek.SUNDAY))
              .build());

  private static final FlatPagingPolicy FLAT =
      FlatPagingPolicy.builder()
          .username("ben@shop x")
          .userId(8_123_456_789L)
          .addRules(
              line(1, 1, NotificationType.PUSH, "0d5e8a51-93b8-4b6e-8d5b-7f0a4f7a1c01"),
              line(1, 1, NotificationType.SMS, "5a2a1b9e-40a4-4f0b-9d55-2b2c0d0f8c02"),
              line(2, 45, NotificationType.EMAIL, "9c7be0c3-6f6c-4a57-a0a5-c1b1d2e3f403"))
          .build();

  private PagingPolicyCases() {}

  static List<WireCase> all() {
    return List.of(
        of(
            GET_PAGING_POLICY,
            api -> api.pagingPolicies().primary("ben@shop x"),
            PagingPolicy.of(List.of(FIRST, SECOND))),
        of(CREATE_PAGING_STEP, api -> api.pagingPolicies().createStep("ben@shop x", STEP), SECOND),
        of(GET_PAGING_STEP, api -> api.pagingPolicies().step("ben@shop x", 1), SECOND),
        of(
            UPDATE_PAGING_STEP,
            api -> api.pagingPolicies().updateStep("ben@shop x", 1, STEP),
            SECOND),
        of(
            CREATE_PAGING_RULE,
            api -> api.pagingPolicies().createRule("ben@shop x", 1, RULE),
            TEXT_MESSAGE),
        of(GET_PAGING_RULE, api -> api.pagingPolicies().rule("ben@shop x", 1, 2), MAIL),
        of(
            UPDATE_PAGING_RULE,
            api -> api.pagingPolicies().updateRule("ben@shop x", 1, 2, RULE),
            TEXT_MESSAGE),
        of(
            DELETE_PAGING_RULE,
            api -> api.pagingPolicies().deleteRule("ben@shop x", 1, 2),
            Optional.of(MAIL)),
        of(LIST_PAGING_POLICIES, api -> api.pagingPolicies().all("ben@shop x"), POLICIES),
        of(GET_FLAT_PAGING_POLICY, api -> api.pagingPolicies().flat("ben@shop x"), FLAT),
        of(
            LIST_NOTIFICATION_TYPES,
            api -> api.pagingPolicies().notificationTypes(),
            List.of(
                PagingOption.of(NotificationType.PUSH, "Send a push notification"),
                PagingOption.of(NotificationType.PHONE, "Make a phone call"))),
        of(
            LIST_CONTACT_TYPES,
            api -> api.pagingPolicies().contactTypes(),
            List.of(
                PagingOption.of(PagingContactType.EMAIL, "An address"),
                PagingOption.of(PagingContactType.PHONE, "A number"))),
        of(
            LIST_TIMEOUT_TYPES,
            api -> api.pagingPolicies().timeoutTypes(),
            List.of(
                PagingOption.of(Duration.ofMinutes(1), "If still unacked after 1 minute"),
                PagingOption.of(Duration.ofHours(1), "If still unacked after 60 minutes"))));
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(GET_PAGING_POLICY, "username", (api, x) -> api.pagingPolicies().primary(x)),
        new PathCase(
            CREATE_PAGING_STEP, "username", (api, x) -> api.pagingPolicies().createStep(x, STEP)),
        new PathCase(GET_PAGING_STEP, "username", (api, x) -> api.pagingPolicies().step(x, 7)),
        new PathCase(
            UPDATE_PAGING_STEP,
            "username",
            (api, x) -> api.pagingPolicies().updateStep(x, 7, STEP)),
        new PathCase(
            CREATE_PAGING_RULE,
            "username",
            (api, x) -> api.pagingPolicies().createRule(x, 7, RULE)),
        new PathCase(GET_PAGING_RULE, "username", (api, x) -> api.pagingPolicies().rule(x, 7, 7)),
        new PathCase(
            UPDATE_PAGING_RULE,
            "username",
            (api, x) -> api.pagingPolicies().updateRule(x, 7, 7, RULE)),
        new PathCase(
            DELETE_PAGING_RULE, "username", (api, x) -> api.pagingPolicies().deleteRule(x, 7, 7)),
        new PathCase(LIST_PAGING_POLICIES, "username", (api, x) -> api.pagingPolicies().all(x)),
        new PathCase(GET_FLAT_PAGING_POLICY, "user", (api, x) -> api.pagingPolicies().flat(x)));
  }

  /** The second step and its third rule of ben@shop x. */
  private static WireCase of(
      Operation operation, Function<SplunkOnCallApi, Object> call, Object expected) {
    String target =
        operation
            .path()
            .replaceFirst("\\{user(name)?}", "ben@shop%20x")
            .replace("{step}", "1")
            .replace("{rule}", "2");
    return new WireCase(operation, target, call, expected);
  }

  private static TimeMask mask(String zone, LocalTime start, LocalTime end, DayOfWeek... days) {
    return TimeMask.builder().addDays(days).zone(ZoneId.of(zone)).start(start).end(end).build();
  }

  private static FlatPagingRule line(int order, int minutes, NotificationType type, String extId) {
    return FlatPagingRule.builder()
        .order(order)
        .timeout(Duration.ofMinutes(minutes))
        .type(type)
        .contactId(extId)
        .build();
  }
}
