package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.pagingpolicies.FlatPagingRule;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingOption;
import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.pagingpolicies.TimeMask;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.PagingPolicyBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal paging policies: how users want to be paged. */
abstract class PagingPoliciesContract extends ContractSuite {
  private static final Duration FIVE = Duration.ofMinutes(5);
  private static final Duration TEN = Duration.ofMinutes(10);
  private static final PagingRuleRequest PUSH = PagingRuleRequest.push();
  private static final PagingRule FIRST_PUSH =
      PagingRule.builder().index(0).type(NotificationType.PUSH).build();

  private SplunkOnCallApi paged;

  /** Everybody but zoe has a policy for weekend nights beside the primary one. */
  @BeforeEach
  final void openAnOrganisationWithPolicies() {
    paged =
        open(
            FakeSplunkOnCall.create(
                organisation -> {
                  organisation.users("ana", "ben", "cleo", "zoe");
                  for (String username : List.of("ana", "ben", "cleo")) {
                    organisation.pagingPolicy(
                        username, "Weekend nights", PagingPoliciesContract::weekendNights);
                  }
                }));
  }

  private static void weekendNights(PagingPolicyBuilder policy) {
    policy
        .on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
        .between(LocalTime.of(22, 0), LocalTime.of(6, 30))
        .zone(ZoneId.of("Europe/Stockholm"))
        .step(Duration.ofMinutes(1), NotificationType.PUSH, NotificationType.EMAIL);
  }

  @Test
  void aNewUserIsPagedByPushInOneStepOfFiveMinutes() {
    everything().users().create(user("jun"));

    assertThat(paging().primary("jun").steps())
        .containsExactly(PagingStep.builder().index(0).timeout(FIVE).addRules(FIRST_PUSH).build());
    assertThat(paging().primary("ana")).isEqualTo(paging().primary("jun"));
  }

  @Test
  void q38_aCreatedStepComesLastAndIsFoundByItsIndexFrom0() {
    PagingStep created =
        paging().createStep("ana", PagingStepRequest.of(TEN, PUSH, PagingRuleRequest.email(id())));

    assertThat(created.index()).isEqualTo(1);
    assertThat(created.timeout()).isEqualTo(TEN);
    assertThat(created.rules()).containsExactly(FIRST_PUSH, mail(1));
    assertThat(paging().step("ana", 1)).isEqualTo(created);
    assertThat(paging().primary("ana").steps()).hasSize(2).endsWith(created);
    assertThat(paging().rule("ana", 1, 1)).isEqualTo(mail(1));
    assertThat(paging().primary("ben").steps()).hasSize(1);
  }

  @Test
  void q38_aStepCanBeCreatedWithoutRules() {
    assertThat(paging().createStep("ana", PagingStepRequest.of(FIVE)).rules()).isEmpty();
    assertThat(paging().createRule("ana", 1, PUSH)).isEqualTo(FIRST_PUSH);
  }

  @Test
  void aStepIsReplacedWithAllOfItsRules() {
    PagingStep before = twoRules();

    PagingStep after =
        paging()
            .updateStep(
                "ana", 0, PagingStepRequest.builder(before).timeout(Duration.ofHours(1)).build());

    assertThat(after)
        .isEqualTo(PagingStep.builder().from(before).timeout(Duration.ofHours(1)).build());
    assertThat(paging().updateStep("ana", 0, PagingStepRequest.of(TEN)).rules()).isEmpty();
    assertThat(paging().primary("ana").steps()).hasSize(1);
  }

  @Test
  void aRuleIsReplacedWhereItIs() {
    twoRules();

    assertThat(paging().updateRule("ana", 0, 0, PagingRuleRequest.email(id()))).isEqualTo(mail(0));
    assertThat(paging().step("ana", 0).rules()).containsExactly(mail(0), mail(1));
    assertThat(paging().step("ana", 0).timeout()).isEqualTo(FIVE);
  }

  @Test
  void laterRulesMoveUpWhenOneIsDeleted() {
    twoRules();
    paging().createRule("ana", 0, PUSH);

    assertThat(paging().deleteRule("ana", 0, 1)).contains(mail(1));
    assertThat(paging().step("ana", 0).rules())
        .extracting(rule -> rule.index() + " " + rule.type())
        .containsExactly("0 push", "1 push");
  }

  @Test
  void aStepGoesWithItsLastRuleAndLaterStepsMoveUp() {
    paging().createStep("ana", PagingStepRequest.of(TEN, PUSH));
    paging().createStep("ana", PagingStepRequest.of(Duration.ofMinutes(60), PUSH));

    paging().deleteRule("ana", 1, 0);

    assertThat(paging().primary("ana").steps())
        .extracting(PagingStep::timeout)
        .containsExactly(FIVE, Duration.ofMinutes(60));
    assertThat(paging().step("ana", 1).index()).isEqualTo(1);
  }

  @Test
  void aPolicyIsEmptiedFromTheEndButForItsFirstRule() {
    twoRules();
    paging().createStep("ana", PagingStepRequest.of(TEN, PUSH, PUSH));

    for (int step = 1; step >= 0; step--) {
      for (int rule = 1; rule >= 0; rule--) {
        if (step + rule > 0) {
          paging().deleteRule("ana", step, rule);
        }
      }
    }

    assertThat(paging().primary("ana").steps())
        .singleElement()
        .satisfies(step -> assertThat(step.rules()).containsExactly(FIRST_PUSH));
  }

  @Test
  void theFirstRuleOfTheFirstStepCannotBeDeleted() {
    twoRules();

    refuses(400, api -> api.deleteRule("ana", 0, 0));
    assertThat(paging().step("ana", 0).rules()).hasSize(2);
  }

  @Test
  void q34_aRuleNamesAContactOfTheUserByItsNumber() {
    assertThat(paging().createRule("ana", 0, PagingRuleRequest.email(id()))).isEqualTo(mail(1));
  }

  @Test
  void aContactOfAnotherUserOrOfAnotherKindIsRefused() {
    long ofBen = contactId("ben");
    for (PagingRuleRequest unfit :
        List.of(
            PagingRuleRequest.email(ofBen),
            PagingRuleRequest.email(4_000_000_000L),
            PagingRuleRequest.sms(id()),
            PagingRuleRequest.phone(id()))) {
      refuses(400, api -> api.createRule("ana", 0, unfit));
      refuses(400, api -> api.updateRule("ana", 0, 0, unfit));
      refuses(400, api -> api.createStep("ana", PagingStepRequest.of(FIVE, PUSH, unfit)));
      refuses(400, api -> api.updateStep("ana", 0, PagingStepRequest.of(FIVE, unfit)));
    }
    assertThat(paging().primary("ana").steps())
        .containsExactly(PagingStep.builder().index(0).timeout(FIVE).addRules(FIRST_PUSH).build());
  }

  @Test
  void q37_aContactIsSpelledAsTheServiceDoes() {
    assertThat(paging().createRule("ana", 0, PagingRuleRequest.email(id())).contact())
        .map(contact -> contact.type().text())
        .contains("Email");
  }

  @Test
  void anUnknownTypeIsKeptAndComesBackUnchanged() {
    PagingRuleRequest satellite =
        PagingRuleRequest.builder()
            .type(NotificationType.of("Satellite"))
            .contact(PagingContact.of(9, PagingContactType.of("Dish")))
            .build();

    PagingRule created = paging().createRule("ana", 0, satellite);

    assertThat(created.type().text()).isEqualTo("Satellite");
    assertThat(created.contact().orElseThrow().type().text()).isEqualTo("Dish");
    assertThat(paging().updateRule("ana", 0, 1, PagingRuleRequest.of(created))).isEqualTo(created);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    PagingStepRequest step = PagingStepRequest.of(FIVE);
    for (Consumer<PagingPoliciesApi> call :
        List.<Consumer<PagingPoliciesApi>>of(
            api -> api.step("ana", 1),
            api -> api.updateStep("ana", 1, step),
            api -> api.createRule("ana", 1, PUSH),
            api -> api.rule("ana", 0, 1),
            api -> api.rule("ana", 7, 0),
            api -> api.updateRule("ana", 0, 1, PUSH),
            api -> api.deleteRule("ana", 0, 1),
            api -> api.deleteRule("ana", Integer.MAX_VALUE, Integer.MAX_VALUE))) {
      refuses(404, call);
    }
  }

  @Test
  void anUnknownUserIsNotFound() {
    for (Consumer<PagingPoliciesApi> call : callsFor("nobody")) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> call.accept(paging()))
          .withMessageContaining("None found for username:nobody");
    }
  }

  @Test
  void badArgumentsAreRefusedBeforeTheCall() {
    for (String username : List.of("", " ", "..", "a\nb")) {
      for (Consumer<PagingPoliciesApi> call : callsFor(username)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> call.accept(paging()))
            .withMessageStartingWith("username ");
      }
    }
    PagingStepRequest step = PagingStepRequest.of(FIVE);
    refusesIndex("step", api -> api.step("ana", -1));
    refusesIndex("step", api -> api.updateStep("ana", -1, step));
    refusesIndex("step", api -> api.createRule("ana", -1, PUSH));
    refusesIndex("step", api -> api.rule("ana", -1, 0));
    refusesIndex("step", api -> api.updateRule("ana", -1, 0, PUSH));
    refusesIndex("step", api -> api.deleteRule("ana", -1, 0));
    refusesIndex("rule", api -> api.rule("ana", 0, -1));
    refusesIndex("rule", api -> api.updateRule("ana", 0, -1, PUSH));
    refusesIndex("rule", api -> api.deleteRule("ana", 0, -1));
  }

  @Test
  void allPoliciesAreThePrimaryOneAndThoseForCertainTimes() {
    twoRules();

    TimedPagingPolicy primary = paging().all("ana").get(0);

    assertThat(paging().all("zoe")).hasSize(1);
    assertThat(primary.primary()).isTrue();
    assertThat(primary.name()).contains("Primary Paging Policy");
    assertThat(primary.rank()).isZero();
    assertThat(primary.steps()).isEqualTo(paging().primary("ana").steps());
    assertThat(primary.timeMask().orElseThrow().days()).containsExactly(DayOfWeek.values());

    TimedPagingPolicy nights = paging().all("cleo").get(1);
    assertThat(nights)
        .isEqualTo(
            TimedPagingPolicy.builder()
                .rank(1)
                .name("Weekend nights")
                .slug("weekend-nights")
                .timeMask(
                    TimeMask.builder()
                        .addDays(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .zone(ZoneId.of("Europe/Stockholm"))
                        .start(LocalTime.of(22, 0))
                        .end(LocalTime.of(6, 30))
                        .build())
                .addSteps(
                    PagingStep.builder()
                        .index(0)
                        .timeout(Duration.ofMinutes(1))
                        .addRules(FIRST_PUSH, mail("cleo", 1))
                        .build())
                .build());
  }

  @Test
  void q39_theFlatViewRepeatsTheOrderOfAStep() {
    twoRules();
    paging().createStep("ana", PagingStepRequest.of(TEN, PUSH));

    assertThat(paging().flat("ana").username()).isEqualTo("ana");
    assertThat(paging().flat("ana").userId()).isPresent().isEqualTo(paging().flat("ana").userId());
    assertThat(paging().flat("ana").userId()).isNotEqualTo(paging().flat("ben").userId());
    assertThat(paging().flat("ana").rules())
        .extracting(FlatPagingRule::order, FlatPagingRule::timeout, line -> line.type().text())
        .containsExactly(tuple(1, FIVE, "push"), tuple(1, FIVE, "email"), tuple(2, TEN, "push"));
    assertThat(paging().flat("ana").rules())
        .extracting(line -> line.contactId().isPresent())
        .as("ana has an address and no device")
        .containsExactly(false, true, false);
  }

  @Test
  void theValuesThatAPolicyCanHaveAreListed() {
    assertThat(paging().notificationTypes())
        .extracting(PagingOption::value)
        .containsExactlyElementsOf(NotificationType.values());
    assertThat(paging().contactTypes())
        .extracting(PagingOption::value)
        .containsExactlyElementsOf(PagingContactType.values());
    assertThat(paging().notificationTypes())
        .extracting(PagingOption::description)
        .noneMatch(String::isBlank);
  }

  @Test
  void q36_theTimeoutsThatAStepCanHaveAreListed() {
    assertThat(paging().timeoutTypes())
        .extracting(PagingOption::value)
        .containsExactlyElementsOf(PagingStepRequest.TIMEOUTS);
    assertThat(paging().timeoutTypes())
        .extracting(PagingOption::description)
        .startsWith("If still unacked after 1 minute", "If still unacked after 5 minutes");
  }

  @Test
  void aUserWhoComesBackStartsAnew() {
    paging().createStep("zoe", PagingStepRequest.of(TEN, PUSH));
    everything().users().delete("zoe", UserReplacement.none());
    refuses(404, api -> api.primary("zoe"));

    everything().users().create(user("zoe"));

    assertThat(paging().primary("zoe").steps()).hasSize(1);
  }

  @Test
  void aNewUserCanBeAssumedToBePagedByEmailAndLater() {
    with(
        organisation ->
            organisation
                .assume(Assumption.NEW_USERS_ARE_PAGED_BY, NotificationType.EMAIL)
                .assume(Assumption.NEW_PAGING_STEP_TIMEOUT, TEN),
        api -> {
          PagingStep step = api.pagingPolicies().primary("ana").steps().get(0);
          assertThat(step.timeout()).isEqualTo(TEN);
          assertThat(step.rules())
              .extracting(PagingRule::type)
              .containsExactly(NotificationType.EMAIL);
          PagingRuleRequest again = PagingRuleRequest.of(step.rules().get(0));
          assertThat(api.pagingPolicies().createRule("ana", 0, again).index()).isEqualTo(1);
        });
  }

  @Test
  void contactsThatAreNotVerifiedCanBeAssumedToBeRefused() {
    for (boolean possible : new boolean[] {true, false}) {
      with(
          organisation ->
              organisation
                  .assume(Assumption.NEW_USERS_ARE_PAGED_BY, NotificationType.EMAIL)
                  .assume(Assumption.UNVERIFIED_CONTACTS_CAN_BE_PAGED, possible),
          api -> {
            api.users().create(user("jun"));
            PagingRuleRequest mail = PagingRuleRequest.of(api.pagingPolicies().rule("jun", 0, 0));
            if (possible) {
              assertThat(api.pagingPolicies().createRule("jun", 0, mail).index()).isEqualTo(1);
            } else {
              assertThatExceptionOfType(InvalidRequestException.class)
                  .isThrownBy(() -> api.pagingPolicies().createRule("jun", 0, mail))
                  .withMessageContaining("jun has no contact");
            }
          });
    }
  }

  @Test
  void refusalsCanBeAssumedToHaveAnotherStatus() {
    with(
        organisation ->
            organisation
                .assume(Assumption.REFUSED_PAGING_RULE_STATUS, 422)
                .assume(Assumption.UNKNOWN_PAGING_INDEX_STATUS, 400),
        api -> {
          PagingPoliciesApi paging = api.pagingPolicies();
          refuses(paging, 422, it -> it.deleteRule("ana", 0, 0));
          refuses(paging, 422, it -> it.createRule("ana", 0, PagingRuleRequest.email(1)));
          refuses(paging, 400, it -> it.step("ana", 3));
        });
  }

  @Test
  void aDeletionCanBeAssumedToAnswerNothing() {
    with(
        organisation -> organisation.assume(Assumption.DELETIONS_ARE_ANSWERED, false),
        api -> {
          api.pagingPolicies().createRule("ana", 0, PUSH);
          assertThat(api.pagingPolicies().deleteRule("ana", 0, 1)).isEmpty();
          assertThat(api.pagingPolicies().step("ana", 0).rules()).hasSize(1);
        });
  }

  @Test
  void q36_timeoutTypesCanBeAssumedToBeNumbers() {
    with(
        organisation -> organisation.assume(Assumption.TIMEOUT_TYPES_ARE_TEXT, false),
        api -> assertThat(api.pagingPolicies().timeoutTypes()).isEqualTo(paging().timeoutTypes()));
  }

  /** The same on a fake of its own, with the user ana and what {@code setUp} says. */
  private void with(Consumer<OrganisationBuilder> setUp, Consumer<SplunkOnCallApi> test) {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation -> {
              organisation.users("ana");
              setUp.accept(organisation);
            });
    test.accept(open(other));
  }

  private static CreateUserRequest user(String username) {
    return CreateUserRequest.builder()
        .username(username)
        .firstName("New")
        .lastName("User")
        .email(username + "@example.net")
        .build();
  }

  private PagingStep twoRules() {
    paging().createRule("ana", 0, PagingRuleRequest.email(id()));
    return paging().step("ana", 0);
  }

  private long id() {
    return contactId("ana");
  }

  private PagingRule mail(int index) {
    return mail("ana", index);
  }

  private PagingRule mail(String username, int index) {
    return PagingRule.builder()
        .index(index)
        .type(NotificationType.EMAIL)
        .contact(PagingContact.of(contactId(username), PagingContactType.EMAIL))
        .build();
  }

  private static List<Consumer<PagingPoliciesApi>> callsFor(String username) {
    return List.of(
        api -> api.primary(username),
        api -> api.createStep(username, PagingStepRequest.of(FIVE)),
        api -> api.step(username, 0),
        api -> api.updateStep(username, 0, PagingStepRequest.of(FIVE)),
        api -> api.createRule(username, 0, PUSH),
        api -> api.rule(username, 0, 0),
        api -> api.updateRule(username, 0, 0, PUSH),
        api -> api.deleteRule(username, 0, 0),
        api -> api.all(username),
        api -> api.flat(username));
  }

  private void refuses(int status, Consumer<PagingPoliciesApi> call) {
    refuses(paging(), status, call);
  }

  private static void refuses(
      PagingPoliciesApi paging, int status, Consumer<PagingPoliciesApi> call) {
    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(() -> call.accept(paging))
        .satisfies(e -> assertThat(e.status()).hasValue(status));
  }

  private void refusesIndex(String parameter, Consumer<PagingPoliciesApi> call) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.accept(paging()))
        .withMessageStartingWith(parameter + " must be from 0 ");
  }

  /** The number of the default email, as the policy for weekend nights names it. */
  private long contactId(String username) {
    return paging().all(username).get(1).steps().get(0).rules().get(1).contact().orElseThrow().id();
  }

  private SplunkOnCallApi everything() {
    return paged;
  }

  private PagingPoliciesApi paging() {
    return everything().pagingPolicies();
  }
}
