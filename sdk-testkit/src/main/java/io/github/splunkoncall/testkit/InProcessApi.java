package io.github.splunkoncall.testkit;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.GET_CURRENT_ON_CALL;
import static io.github.splunkoncall.Operation.LIST_ESCALATION_POLICIES;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.LIST_USERS_V1;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.internal.ActingUser;
import io.github.splunkoncall.internal.Commands;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UsersApi;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door in process: calls the engine, and says what it refuses as the client would. */
final class InProcessApi implements SplunkOnCallApi {
  private final Engine engine;
  private final @Nullable String actingUser;

  InProcessApi(Engine engine, @Nullable String actingUser) {
    this.engine = engine;
    this.actingUser = actingUser;
  }

  @Override
  public SplunkOnCallApi actingAs(String username) {
    return new InProcessApi(engine, Require.notBlank("username", username));
  }

  @Override
  public IncidentsApi incidents() {
    return new Incidents();
  }

  @Override
  public OnCallApi onCall() {
    return () -> call(GET_CURRENT_ON_CALL, engine -> engine.onCall().current());
  }

  @Override
  public UsersApi users() {
    return new Users();
  }

  @Override
  public TeamsApi teams() {
    return () -> call(LIST_TEAMS, Engine::teams);
  }

  @Override
  public EscalationPoliciesApi escalationPolicies() {
    return () -> call(LIST_ESCALATION_POLICIES, Engine::policies);
  }

  private <T> T call(Operation operation, Function<Engine, T> work) {
    try {
      return engine.locked(work);
    } catch (ServiceRefusal refusal) {
      throw StatusErrors.exceptionFor(
          ErrorContext.builder()
              .operation(operation)
              .status(refusal.status())
              .serviceMessage(refusal.text())
              .build(),
          null);
    }
  }

  private final class Incidents implements IncidentsApi {
    @Override
    public List<Incident> list() {
      return call(LIST_INCIDENTS, engine -> engine.incidents().list());
    }

    @Override
    public CreatedIncident create(CreateIncidentRequest request) {
      String user = ActingUser.require(actingUser, CREATE_INCIDENT);
      return call(CREATE_INCIDENT, engine -> engine.incidents().create(user, request));
    }

    @Override
    public List<CommandResult> acknowledge(IncidentCommand command) {
      String user = ActingUser.require(actingUser, ACKNOWLEDGE_INCIDENTS);
      return Commands.accepted(
          ACKNOWLEDGE_INCIDENTS,
          command.incidentNumbers(),
          call(ACKNOWLEDGE_INCIDENTS, engine -> engine.incidents().acknowledge(user, command)));
    }

    @Override
    public List<CommandResult> resolve(IncidentCommand command) {
      String user = ActingUser.require(actingUser, RESOLVE_INCIDENTS);
      return Commands.accepted(
          RESOLVE_INCIDENTS,
          command.incidentNumbers(),
          call(RESOLVE_INCIDENTS, engine -> engine.incidents().resolve(user, command)));
    }
  }

  private final class Users implements UsersApi {
    @Override
    public List<User> list() {
      return call(LIST_USERS, engine -> engine.users().list());
    }

    @Override
    public List<User> listV1() {
      return call(LIST_USERS_V1, engine -> engine.users().listV1());
    }

    @Override
    public List<User> findByEmail(String email) {
      String wanted = Require.atLeast(3, "email", email);
      return call(LIST_USERS, engine -> engine.users().findByEmail(wanted));
    }
  }
}
