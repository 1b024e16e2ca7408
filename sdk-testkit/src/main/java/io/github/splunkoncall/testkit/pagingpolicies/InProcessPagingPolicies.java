package io.github.splunkoncall.testkit.pagingpolicies;

import static io.github.splunkoncall.Operation.CREATE_PAGING_RULE;
import static io.github.splunkoncall.Operation.CREATE_PAGING_STEP;
import static io.github.splunkoncall.Operation.DELETE_PAGING_RULE;
import static io.github.splunkoncall.Operation.GET_FLAT_PAGING_POLICY;
import static io.github.splunkoncall.Operation.GET_PAGING_POLICY;
import static io.github.splunkoncall.Operation.GET_PAGING_RULE;
import static io.github.splunkoncall.Operation.GET_PAGING_STEP;
import static io.github.splunkoncall.Operation.LIST_CONTACT_TYPES;
import static io.github.splunkoncall.Operation.LIST_NOTIFICATION_TYPES;
import static io.github.splunkoncall.Operation.LIST_PAGING_POLICIES;
import static io.github.splunkoncall.Operation.LIST_TIMEOUT_TYPES;
import static io.github.splunkoncall.Operation.UPDATE_PAGING_RULE;
import static io.github.splunkoncall.Operation.UPDATE_PAGING_STEP;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.pagingpolicies.FlatPagingPolicy;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingOption;
import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.pagingpolicies.PagingPolicy;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Personal paging policies through the door in process. */
public record InProcessPagingPolicies(InProcess door) implements PagingPoliciesApi {
  @Override
  public PagingPolicy primary(String username) {
    String user = user(username);
    return call(GET_PAGING_POLICY, Arguments.of("username", user), engine -> engine.primary(user));
  }

  @Override
  public PagingStep createStep(String username, PagingStepRequest request) {
    String user = user(username);
    return call(
        CREATE_PAGING_STEP,
        Arguments.of("username", user).body(request),
        engine -> engine.createStep(user, request));
  }

  @Override
  public PagingStep step(String username, int step) {
    String user = user(username);
    int place = index("step", step);
    return call(
        GET_PAGING_STEP,
        Arguments.of("username", user).text("step", place),
        engine -> engine.step(user, place));
  }

  @Override
  public PagingStep updateStep(String username, int step, PagingStepRequest request) {
    String user = user(username);
    int place = index("step", step);
    return call(
        UPDATE_PAGING_STEP,
        Arguments.of("username", user).text("step", place).body(request),
        engine -> engine.updateStep(user, place, request));
  }

  @Override
  public PagingRule createRule(String username, int step, PagingRuleRequest request) {
    String user = user(username);
    int place = index("step", step);
    return call(
        CREATE_PAGING_RULE,
        Arguments.of("username", user).text("step", place).body(request),
        engine -> engine.createRule(user, place, request));
  }

  @Override
  public PagingRule rule(String username, int step, int rule) {
    String user = user(username);
    int place = index("step", step);
    int inStep = index("rule", rule);
    return call(
        GET_PAGING_RULE,
        Arguments.of("username", user).text("step", place).text("rule", inStep),
        engine -> engine.rule(user, place, inStep));
  }

  @Override
  public PagingRule updateRule(String username, int step, int rule, PagingRuleRequest request) {
    String user = user(username);
    int place = index("step", step);
    int inStep = index("rule", rule);
    return call(
        UPDATE_PAGING_RULE,
        Arguments.of("username", user).text("step", place).text("rule", inStep).body(request),
        engine -> engine.updateRule(user, place, inStep, request));
  }

  @Override
  public Optional<PagingRule> deleteRule(String username, int step, int rule) {
    String user = user(username);
    int place = index("step", step);
    int inStep = index("rule", rule);
    return door.callOr(
        Optional.empty(),
        DELETE_PAGING_RULE,
        Arguments.of("username", user).text("step", place).text("rule", inStep),
        engine -> engine.pagingPolicies().deleteRule(user, place, inStep));
  }

  @Override
  public List<TimedPagingPolicy> all(String username) {
    String user = user(username);
    return call(
        LIST_PAGING_POLICIES, Arguments.of("username", user), engine -> engine.views().all(user));
  }

  @Override
  public FlatPagingPolicy flat(String username) {
    String user = user(username);
    return call(
        GET_FLAT_PAGING_POLICY, Arguments.of("user", user), engine -> engine.views().flat(user));
  }

  @Override
  public List<PagingOption<NotificationType>> notificationTypes() {
    return call(
        LIST_NOTIFICATION_TYPES, Arguments.none(), engine -> engine.views().notificationTypes());
  }

  @Override
  public List<PagingOption<PagingContactType>> contactTypes() {
    return call(LIST_CONTACT_TYPES, Arguments.none(), engine -> engine.views().contactTypes());
  }

  @Override
  public List<PagingOption<Duration>> timeoutTypes() {
    return call(LIST_TIMEOUT_TYPES, Arguments.none(), engine -> engine.views().timeoutTypes());
  }

  private <T> T call(
      Operation operation, Arguments arguments, Function<PagingPoliciesEngine, T> work) {
    return door.call(operation, arguments, engine -> work.apply(engine.pagingPolicies()));
  }

  private static String user(String username) {
    return Require.identifier("username", username);
  }

  private static int index(String parameter, int index) {
    return Require.inRange(parameter, index, 0, Integer.MAX_VALUE);
  }
}
