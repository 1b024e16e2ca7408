package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UsersApi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The eight operations by name do nothing but call the accessor of their resource. */
class SplunkOnCallApiTest {
  private static final CreateIncidentRequest REQUEST =
      CreateIncidentRequest.builder()
          .summary("Queue is full")
          .details("12000 waiting")
          .addTargets(IncidentTarget.user("noor"), IncidentTarget.escalationPolicy("pol-9"))
          .build();

  private final Recording api = new Recording();

  @Test
  void getIncidentsListsIncidents() {
    assertThat(api.getIncidents()).isSameAs(api.incidents);
    assertThat(api.calls).containsExactly("incidents.list");
  }

  @Test
  void getOnCallUsersTellsTheCurrentOnCall() {
    assertThat(api.getOnCallUsers()).isSameAs(api.onCall);
    assertThat(api.calls).containsExactly("onCall.current");
  }

  @Test
  void getUsersListsUsers() {
    assertThat(api.getUsers()).isSameAs(api.users);
    assertThat(api.calls).containsExactly("users.list");
  }

  @Test
  void getTeamsListsTeams() {
    assertThat(api.getTeams()).isSameAs(api.teams);
    assertThat(api.calls).containsExactly("teams.list");
  }

  @Test
  void getEscalationPoliciesListsPolicies() {
    assertThat(api.getEscalationPolicies()).isSameAs(api.policies);
    assertThat(api.calls).containsExactly("escalationPolicies.list");
  }

  @Test
  void triggerAlarmCreatesAnIncident() {
    assertThat(api.triggerAlarm(REQUEST)).isSameAs(api.created);
    assertThat(api.calls).containsExactly("incidents.create " + REQUEST);
  }

  @Test
  void triggerAlarmMakesTheRequestOutOfItsParts() {
    CreatedIncident created =
        api.triggerAlarm(
            "Queue is full",
            "12000 waiting",
            IncidentTarget.user("noor"),
            IncidentTarget.escalationPolicy("pol-9"));

    assertThat(created).isSameAs(api.created);
    assertThat(api.calls).containsExactly("incidents.create " + REQUEST);
  }

  @Test
  void triggerAlarmRefusesToPageNobody() {
    assertThatThrownBy(() -> api.triggerAlarm("Queue is full", "12000 waiting"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("targets");
    assertThat(api.calls).isEmpty();
  }

  @Test
  void acknowledgeIncidentAcknowledgesOne() {
    assertThat(api.acknowledgeIncident("815").incidentNumber()).isEqualTo("815");
    assertThat(api.calls).containsExactly("incidents.acknowledge " + IncidentCommand.of("815"));
  }

  @Test
  void acknowledgeIncidentPassesTheMessageOn() {
    assertThat(api.acknowledgeIncident("815", "mine").incidentNumber()).isEqualTo("815");
    assertThat(api.calls).containsExactly("incidents.acknowledge " + command("815", "mine"));
  }

  @Test
  void resolveIncidentResolvesOne() {
    assertThat(api.resolveIncident("816").incidentNumber()).isEqualTo("816");
    assertThat(api.calls).containsExactly("incidents.resolve " + IncidentCommand.of("816"));
  }

  @Test
  void resolveIncidentPassesTheMessageOn() {
    assertThat(api.resolveIncident("816", "fixed").incidentNumber()).isEqualTo("816");
    assertThat(api.calls).containsExactly("incidents.resolve " + command("816", "fixed"));
  }

  private static IncidentCommand command(String number, String message) {
    return IncidentCommand.builder().addIncidentNumbers(number).message(message).build();
  }

  /** Answers with fixed values and writes down what it was asked. */
  private static final class Recording implements SplunkOnCallApi, IncidentsApi {
    private final List<String> calls = new ArrayList<>();
    private final List<Incident> incidents = List.of(Incident.builder().number("815").build());
    private final List<TeamOnCall> onCall =
        List.of(TeamOnCall.builder().team(TeamRef.of("Ops", "team-1")).build());
    private final List<User> users = List.of(User.builder().username("noor").build());
    private final List<Team> teams = List.of(Team.builder().slug("team-1").build());
    private final List<EscalationPolicySummary> policies =
        List.of(EscalationPolicySummary.builder().policy(PolicyRef.of("Ops", "pol-9")).build());
    private final CreatedIncident created = CreatedIncident.builder().number("817").build();

    @Override
    public IncidentsApi incidents() {
      return this;
    }

    @Override
    public OnCallApi onCall() {
      return () -> {
        calls.add("onCall.current");
        return onCall;
      };
    }

    @Override
    public UsersApi users() {
      return new UsersApi() {
        @Override
        public List<User> list() {
          calls.add("users.list");
          return users;
        }

        @Override
        public List<User> listV1() {
          throw new AssertionError("nothing asks for the older version");
        }

        @Override
        public List<User> findByEmail(String email) {
          throw new AssertionError("nothing asks for an address");
        }
      };
    }

    @Override
    public TeamsApi teams() {
      return () -> {
        calls.add("teams.list");
        return teams;
      };
    }

    @Override
    public EscalationPoliciesApi escalationPolicies() {
      return () -> {
        calls.add("escalationPolicies.list");
        return policies;
      };
    }

    @Override
    public SplunkOnCallApi actingAs(String username) {
      throw new AssertionError("nothing changes the acting user");
    }

    @Override
    public List<Incident> list() {
      calls.add("incidents.list");
      return incidents;
    }

    @Override
    public CreatedIncident create(CreateIncidentRequest request) {
      calls.add("incidents.create " + request);
      return created;
    }

    @Override
    public List<CommandResult> acknowledge(IncidentCommand command) {
      calls.add("incidents.acknowledge " + command);
      return accepted(command);
    }

    @Override
    public List<CommandResult> resolve(IncidentCommand command) {
      calls.add("incidents.resolve " + command);
      return accepted(command);
    }

    private static List<CommandResult> accepted(IncidentCommand command) {
      return command.incidentNumbers().stream()
          .map(number -> CommandResult.builder().incidentNumber(number).accepted(true).build())
          .toList();
    }
  }
}
