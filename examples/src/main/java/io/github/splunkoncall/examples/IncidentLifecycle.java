package io.github.splunkoncall.examples;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.DemoOrganisation;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The life of an incident: created for a team, seen in the list with who is paged, acknowledged,
 * resolved. Runs on the embedded fake, or on the real service if the environment has credentials.
 */
public final class IncidentLifecycle {
  private final SplunkOnCallApi api;
  private final PrintStream out;

  IncidentLifecycle(SplunkOnCallApi api, PrintStream out) {
    this.api = api;
    this.out = out;
  }

  /** Tells the story; on the real service, the one argument is the name of the team to page. */
  public static void main(String[] args) {
    PrintStream out = System.out;
    String team = args.length == 0 ? null : args[0];
    try {
      if (!credentialsAreSet()) {
        out.println("The life of an incident, on the embedded fake\n");
        new IncidentLifecycle(DemoOrganisation.create().api("ana"), out)
            .tell("ana", team == null ? "Payments" : team);
      } else {
        String user = setting("USERNAME");
        if (user == null) {
          out.println("Set SPLUNK_ON_CALL_USERNAME too: the incident is created in your name.");
          return;
        }
        out.println("The life of an incident, on the service that the environment names\n");
        new IncidentLifecycle(SplunkOnCallClient.fromEnvironment(), out).tell(user, team);
      }
    } catch (SplunkOnCallException | IllegalArgumentException e) {
      out.println("It ended early. " + e.getMessage());
    }
  }

  static boolean credentialsAreSet() {
    return setting("API_ID") != null || setting("API_KEY") != null;
  }

  private static @Nullable String setting(String name) {
    String property = "splunk.on.call." + name.toLowerCase(Locale.ROOT).replace('_', '.');
    return System.getProperty(property, System.getenv("SPLUNK_ON_CALL_" + name));
  }

  /** Without a team the incident pages the acting user alone: an example must not wake others. */
  void tell(String actingUser, @Nullable String team) {
    out.println("Who is on call?");
    for (TeamOnCall onCall : api.getOnCallUsers()) {
      for (PolicyOnCall policy : onCall.policies()) {
        String users = policy.users().isEmpty() ? "nobody" : String.join(", ", policy.users());
        out.printf("    %-10s  %-18s  %s%n", onCall.team().name(), policy.policy().name(), users);
      }
    }

    IncidentTarget target =
        team == null
            ? IncidentTarget.user(actingUser)
            : IncidentTarget.escalationPolicy(policyOf(team));
    String whom = team == null ? actingUser + " alone" : "the team " + team;
    out.printf("%n%s creates an incident for %s%n", actingUser, whom);
    String number =
        api.triggerAlarm(
                "Checkout fails for 8 % of orders",
                "The payment gateway answers 503 since 09:58", target)
            .number();
    show(number);

    out.printf("%n%s acknowledges it, and the paging stops%n", actingUser);
    api.acknowledgeIncident(number, "Looking at the payment gateway");
    show(number);

    out.printf("%n%s resolves it%n", actingUser);
    api.resolveIncident(number, "Failed over to the second gateway");
    show(number);

    out.println("\nThe list, as everybody sees it now");
    for (Incident incident : api.getIncidents()) {
      out.printf("    %s%n", line(incident));
    }
  }

  /** The policy of the team that was made for paging, or else the default one. */
  private String policyOf(String team) {
    return api.getEscalationPolicies().stream()
        .filter(policy -> policy.team().filter(t -> t.name().equals(team)).isPresent())
        .reduce((first, last) -> last)
        .map(EscalationPolicySummary::slug)
        .orElseThrow(() -> new IllegalArgumentException("There is no team named " + team));
  }

  private void show(String number) {
    for (Incident incident : api.getIncidents()) {
      if (incident.number().equals(number)) {
        out.printf("    %s%n", line(incident));
        out.printf(
            "        paged: %s%s%n", String.join(", ", incident.pagedUsers()), through(incident));
        for (Transition transition : incident.transitions()) {
          out.printf(
              "        %s by %s: %s%n",
              transition.name(), transition.by().orElse("?"), transition.message().orElse(""));
        }
      }
    }
  }

  private static String line(Incident incident) {
    return "#%-4s %-9s %s"
        .formatted(incident.number(), incident.phase(), incident.displayName().orElse(""));
  }

  private static String through(Incident incident) {
    String policies =
        incident.pagedPolicies().stream()
            .map(EscalationPolicySummary::name)
            .collect(Collectors.joining(", "));
    return policies.isEmpty() ? "" : ", through " + policies;
  }
}
