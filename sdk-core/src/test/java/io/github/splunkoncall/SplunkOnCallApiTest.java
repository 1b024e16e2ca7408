package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.users.User;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The eight operations by name do nothing but call the accessor of their resource. */
class SplunkOnCallApiTest {
  private static final CreateIncidentRequest REQUEST =
      CreateIncidentRequest.builder()
          .summary("Queue is full")
          .details("12000 waiting")
          .addTargets(IncidentTarget.user("noor"), IncidentTarget.escalationPolicy("pol-9"))
          .build();

  private final Recording recording = new Recording();
  private final SplunkOnCallApi api = recording.api();

  @Test
  void getIncidentsListsIncidents() {
    assertThat(api.getIncidents()).isSameAs(recording.incidents);
    assertThat(recording.calls).containsExactly("incidents.list");
  }

  @Test
  void getOnCallUsersTellsTheCurrentOnCall() {
    assertThat(api.getOnCallUsers()).isSameAs(recording.onCall);
    assertThat(recording.calls).containsExactly("onCall.current");
  }

  @Test
  void getUsersListsUsers() {
    assertThat(api.getUsers()).isSameAs(recording.users);
    assertThat(recording.calls).containsExactly("users.list");
  }

  @Test
  void getTeamsListsTeams() {
    assertThat(api.getTeams()).isSameAs(recording.teams);
    assertThat(recording.calls).containsExactly("teams.list");
  }

  @Test
  void getEscalationPoliciesListsPolicies() {
    assertThat(api.getEscalationPolicies()).isSameAs(recording.policies);
    assertThat(recording.calls).containsExactly("escalationPolicies.list");
  }

  @Test
  void triggerAlarmCreatesAnIncident() {
    assertThat(api.triggerAlarm(REQUEST)).isSameAs(recording.created);
    assertThat(recording.calls).containsExactly("incidents.create " + REQUEST);
  }

  @Test
  void triggerAlarmMakesTheRequestOutOfItsParts() {
    CreatedIncident created =
        api.triggerAlarm(
            "Queue is full",
            "12000 waiting",
            IncidentTarget.user("noor"),
            IncidentTarget.escalationPolicy("pol-9"));

    assertThat(created).isSameAs(recording.created);
    assertThat(recording.calls).containsExactly("incidents.create " + REQUEST);
  }

  @Test
  void triggerAlarmRefusesToPageNobody() {
    assertThatThrownBy(() -> api.triggerAlarm("Queue is full", "12000 waiting"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("targets");
    assertThat(recording.calls).isEmpty();
  }

  @Test
  void acknowledgeIncidentAcknowledgesOne() {
    assertThat(api.acknowledgeIncident("815").incidentNumber()).isEqualTo("815");
    assertThat(recording.calls)
        .containsExactly("incidents.acknowledge " + IncidentCommand.of("815"));
  }

  @Test
  void acknowledgeIncidentPassesTheMessageOn() {
    assertThat(api.acknowledgeIncident("815", "mine").incidentNumber()).isEqualTo("815");
    assertThat(recording.calls).containsExactly("incidents.acknowledge " + command("815", "mine"));
  }

  @Test
  void resolveIncidentResolvesOne() {
    assertThat(api.resolveIncident("816").incidentNumber()).isEqualTo("816");
    assertThat(recording.calls).containsExactly("incidents.resolve " + IncidentCommand.of("816"));
  }

  @Test
  void resolveIncidentPassesTheMessageOn() {
    assertThat(api.resolveIncident("816", "fixed").incidentNumber()).isEqualTo("816");
    assertThat(recording.calls).containsExactly("incidents.resolve " + command("816", "fixed"));
  }

  private static IncidentCommand command(String number, String message) {
    return IncidentCommand.builder().addIncidentNumbers(number).message(message).build();
  }

  /** Answers with fixed values and writes down what it was asked; refuses whatever else it is. */
  private static final class Recording {
    private final List<String> calls = new ArrayList<>();
    private final List<Incident> incidents = List.of(Incident.builder().number("815").build());
    private final List<TeamOnCall> onCall =
        List.of(TeamOnCall.builder().team(TeamRef.of("Ops", "team-1")).build());
    private final List<User> users = List.of(User.builder().username("noor").build());
    private final List<Team> teams = List.of(Team.builder().slug("team-1").build());
    private final List<EscalationPolicySummary> policies =
        List.of(EscalationPolicySummary.builder().policy(PolicyRef.of("Ops", "pol-9")).build());
    private final CreatedIncident created = CreatedIncident.builder().number("817").build();

    private final Map<String, Object> answers =
        Map.of(
            "incidents.list", incidents,
            "incidents.create", created,
            "onCall.current", onCall,
            "users.list", users,
            "teams.list", teams,
            "escalationPolicies.list", policies);

    /** The API: its default methods are the real ones, its accessors lead to recorders. */
    SplunkOnCallApi api() {
      return proxy(
          SplunkOnCallApi.class,
          (proxy, method, arguments) ->
              method.isDefault()
                  ? InvocationHandler.invokeDefault(proxy, method, arguments)
                  : resource(method));
    }

    private Object resource(Method accessor) {
      assertThat(accessor.getParameterCount()).as("an accessor: %s", accessor).isZero();
      return proxy(
          accessor.getReturnType(),
          (proxy, method, arguments) -> {
            String call = accessor.getName() + "." + method.getName();
            calls.add(arguments == null ? call : call + " " + arguments[0]);
            if (arguments != null && arguments[0] instanceof IncidentCommand command) {
              return List.of(result(command.incidentNumbers().get(0)));
            }
            assertThat(answers).containsKey(call);
            return answers.get(call);
          });
    }

    private static CommandResult result(String number) {
      return CommandResult.builder().incidentNumber(number).accepted(true).build();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
  }
}
