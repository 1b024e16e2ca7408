package io.github.splunkoncall.retrofit.pagingpolicies;

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
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.RequestBody;

/** Personal paging policies over HTTP. */
public final class PagingPoliciesClient implements PagingPoliciesApi {
  private final Connection connection;
  private final PagingPoliciesService service;

  /** Of the organisation that the connection leads to. */
  public PagingPoliciesClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(PagingPoliciesService.class);
  }

  @Override
  public PagingPolicy primary(String username) {
    return PagingPolicy.of(
        connection.call(
            GET_PAGING_POLICY, service.primary(user(username)), PagingPoliciesWire.STEPS));
  }

  @Override
  public PagingStep createStep(String username, PagingStepRequest request) {
    RequestBody body = Caller.body(PagingPoliciesWire.STEP_REQUEST, request);
    return connection.call(
        CREATE_PAGING_STEP, service.createStep(user(username), body), PagingPoliciesWire.STEP);
  }

  @Override
  public PagingStep step(String username, int step) {
    return connection.call(
        GET_PAGING_STEP,
        service.step(user(username), index("step", step)),
        PagingPoliciesWire.STEP);
  }

  @Override
  public PagingStep updateStep(String username, int step, PagingStepRequest request) {
    RequestBody body = Caller.body(PagingPoliciesWire.STEP_REQUEST, request);
    return connection.call(
        UPDATE_PAGING_STEP,
        service.updateStep(user(username), index("step", step), body),
        PagingPoliciesWire.STEP);
  }

  @Override
  public PagingRule createRule(String username, int step, PagingRuleRequest request) {
    RequestBody body = Caller.body(PagingPoliciesWire.RULE_REQUEST, request);
    return connection.call(
        CREATE_PAGING_RULE,
        service.createRule(user(username), index("step", step), body),
        PagingPoliciesWire.RULE);
  }

  @Override
  public PagingRule rule(String username, int step, int rule) {
    return connection.call(
        GET_PAGING_RULE,
        service.rule(user(username), index("step", step), index("rule", rule)),
        PagingPoliciesWire.RULE);
  }

  @Override
  public PagingRule updateRule(String username, int step, int rule, PagingRuleRequest request) {
    RequestBody body = Caller.body(PagingPoliciesWire.RULE_REQUEST, request);
    return connection.call(
        UPDATE_PAGING_RULE,
        service.updateRule(user(username), index("step", step), index("rule", rule), body),
        PagingPoliciesWire.RULE);
  }

  @Override
  public Optional<PagingRule> deleteRule(String username, int step, int rule) {
    return connection.callOr(
        Optional.empty(),
        DELETE_PAGING_RULE,
        service.deleteRule(
            user(username), index("step", step), index("rule", rule), Caller.nothing()),
        PagingPoliciesWire.DELETED);
  }

  @Override
  public List<TimedPagingPolicy> all(String username) {
    return connection.call(LIST_PAGING_POLICIES, service.all(user(username)), PagingViewsWire.ALL);
  }

  @Override
  public FlatPagingPolicy flat(String username) {
    return connection.call(
        GET_FLAT_PAGING_POLICY, service.flat(user(username)), PagingViewsWire.FLAT);
  }

  @Override
  public List<PagingOption<NotificationType>> notificationTypes() {
    return connection.call(
        LIST_NOTIFICATION_TYPES, service.notificationTypes(), PagingViewsWire.NOTIFICATION_TYPES);
  }

  @Override
  public List<PagingOption<PagingContactType>> contactTypes() {
    return connection.call(
        LIST_CONTACT_TYPES, service.contactTypes(), PagingViewsWire.CONTACT_TYPES);
  }

  @Override
  public List<PagingOption<Duration>> timeoutTypes() {
    return connection.call(
        LIST_TIMEOUT_TYPES, service.timeoutTypes(), PagingViewsWire.TIMEOUT_TYPES);
  }

  private static String user(String username) {
    return Require.identifier("username", username);
  }

  private static int index(String parameter, int index) {
    return Require.inRange(parameter, index, 0, Integer.MAX_VALUE);
  }
}
