package io.github.splunkoncall.testkit;

import static io.github.splunkoncall.Operation.GET_CURRENT_ON_CALL;
import static io.github.splunkoncall.Operation.LIST_WEBHOOKS;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.engine.InProcess;
import io.github.splunkoncall.testkit.escalationpolicies.InProcessEscalationPolicies;
import io.github.splunkoncall.testkit.incidents.InProcessIncidents;
import io.github.splunkoncall.testkit.routingkeys.InProcessRoutingKeys;
import io.github.splunkoncall.testkit.teams.InProcessTeams;
import io.github.splunkoncall.testkit.users.InProcessUsers;
import io.github.splunkoncall.users.UsersApi;
import io.github.splunkoncall.webhooks.WebhooksApi;

/** The API of the fake in process, resource by resource. */
record InProcessApi(InProcess door) implements SplunkOnCallApi {
  @Override
  public SplunkOnCallApi actingAs(String username) {
    return new InProcessApi(door.actingAs(Require.notBlank("username", username)));
  }

  @Override
  public IncidentsApi incidents() {
    return new InProcessIncidents(door);
  }

  @Override
  public OnCallApi onCall() {
    return () -> door.call(GET_CURRENT_ON_CALL, engine -> engine.onCall().current());
  }

  @Override
  public UsersApi users() {
    return new InProcessUsers(door);
  }

  @Override
  public TeamsApi teams() {
    return new InProcessTeams(door);
  }

  @Override
  public EscalationPoliciesApi escalationPolicies() {
    return new InProcessEscalationPolicies(door);
  }

  @Override
  public RoutingKeysApi routingKeys() {
    return new InProcessRoutingKeys(door);
  }

  @Override
  public WebhooksApi webhooks() {
    return () -> door.call(LIST_WEBHOOKS, Engine::webhooks);
  }
}
