package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.TIMEOUT_TYPES_ARE_TEXT;
import static java.util.Map.entry;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.retrofit.pagingpolicies.PagingPoliciesWire;
import io.github.splunkoncall.retrofit.pagingpolicies.PagingViewsWire;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.pagingpolicies.PagingPoliciesEngine;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import okio.ByteString;

/** The routes of paging policies. Answers link to themselves, so that their forms depend on it. */
final class PagingPolicyRoutes {
  private PagingPolicyRoutes() {}

  static Map<Operation, Route> all() {
    return Map.ofEntries(
        entry(Operation.GET_PAGING_POLICY, PagingPolicyRoutes::primary),
        entry(
            Operation.CREATE_PAGING_STEP,
            step((engine, request) -> engine.createStep(user(request), stepIn(request)))
                .reading(PagingPoliciesWire.STEP_REQUEST)),
        entry(
            Operation.GET_PAGING_STEP,
            step((engine, request) -> engine.step(user(request), index("step", request)))),
        entry(
            Operation.UPDATE_PAGING_STEP,
            step((engine, request) ->
                    engine.updateStep(user(request), index("step", request), stepIn(request)))
                .reading(PagingPoliciesWire.STEP_REQUEST)),
        entry(
            Operation.CREATE_PAGING_RULE,
            rule((engine, request) ->
                    engine.createRule(user(request), index("step", request), ruleIn(request)))
                .reading(PagingPoliciesWire.RULE_REQUEST)),
        entry(
            Operation.GET_PAGING_RULE,
            rule(
                (engine, request) ->
                    engine.rule(user(request), index("step", request), index("rule", request)))),
        entry(
            Operation.UPDATE_PAGING_RULE,
            rule((engine, request) ->
                    engine.updateRule(
                        user(request),
                        index("step", request),
                        index("rule", request),
                        ruleIn(request)))
                .reading(PagingPoliciesWire.RULE_REQUEST)),
        entry(Operation.DELETE_PAGING_RULE, PagingPolicyRoutes::deleteRule),
        entry(
            Operation.LIST_PAGING_POLICIES,
            Route.of(
                PagingViewsWire.ALL,
                (engine, request) -> engine.pagingPolicies().views().all(user(request)))),
        entry(
            Operation.GET_FLAT_PAGING_POLICY,
            Route.of(
                PagingViewsWire.FLAT,
                (engine, request) -> engine.pagingPolicies().views().flat(request.path("user")))),
        entry(
            Operation.LIST_NOTIFICATION_TYPES,
            Route.of(
                PagingViewsWire.NOTIFICATION_TYPES,
                (engine, request) -> engine.pagingPolicies().views().notificationTypes())),
        entry(
            Operation.LIST_CONTACT_TYPES,
            Route.of(
                PagingViewsWire.CONTACT_TYPES,
                (engine, request) -> engine.pagingPolicies().views().contactTypes())),
        entry(Operation.LIST_TIMEOUT_TYPES, PagingPolicyRoutes::timeoutTypes));
  }

  private static ByteString primary(Engine engine, Request request) {
    return Route.of(
            PagingPoliciesWire.steps(user(request)),
            (e, r) -> e.pagingPolicies().primary(user(r)).steps())
        .answer(engine, request);
  }

  private static Route step(BiFunction<PagingPoliciesEngine, Request, PagingStep> work) {
    return (engine, request) ->
        Route.of(
                PagingPoliciesWire.step(user(request)), (e, r) -> work.apply(e.pagingPolicies(), r))
            .answer(engine, request);
  }

  private static Route rule(BiFunction<PagingPoliciesEngine, Request, PagingRule> work) {
    return (engine, request) ->
        Route.of(
                PagingPoliciesWire.rule(user(request), index("step", request)),
                (e, r) -> work.apply(e.pagingPolicies(), r))
            .answer(engine, request);
  }

  private static ByteString deleteRule(Engine engine, Request request) {
    int step = index("step", request);
    Optional<PagingRule> shown =
        engine.locked(
            e -> e.pagingPolicies().deleteRule(user(request), step, index("rule", request)));
    return shown
        .map(rule -> Json.encode(PagingPoliciesWire.rule(user(request), step), rule))
        .orElse(ByteString.EMPTY);
  }

  private static ByteString timeoutTypes(Engine engine, Request request) {
    return Route.of(
            engine.organisation().assumed(TIMEOUT_TYPES_ARE_TEXT)
                ? PagingViewsWire.TIMEOUT_TYPES
                : PagingViewsWire.TIMEOUT_TYPES_AS_NUMBERS,
            (e, r) -> e.pagingPolicies().views().timeoutTypes())
        .answer(engine, request);
  }

  private static String user(Request request) {
    return request.path("username");
  }

  private static PagingStepRequest stepIn(Request request) {
    return request.decode(PagingPoliciesWire.STEP_REQUEST);
  }

  private static PagingRuleRequest ruleIn(Request request) {
    return request.decode(PagingPoliciesWire.RULE_REQUEST);
  }

  /** What is no number is no index either. */
  private static int index(String parameter, Request request) {
    try {
      return Integer.parseInt(request.path(parameter));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
