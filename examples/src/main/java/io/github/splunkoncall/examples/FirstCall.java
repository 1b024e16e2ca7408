package io.github.splunkoncall.examples;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import java.util.List;

/** The first calls that a user makes. */
public final class FirstCall {
  private FirstCall() {}

  public static void main(String[] args) {
    SplunkOnCallApi api = SplunkOnCallClient.fromEnvironment();

    for (Incident incident : api.getIncidents()) {
      switch (incident.phase().known()) {
        case UNACKED -> System.out.println("Nobody has taken #" + incident.number());
        case ACKED, RESOLVED -> {}
        case UNKNOWN -> System.out.println("A phase that is new: " + incident.phase().text());
      }
    }
  }

  /** Pages a policy, and then does the rest of the life of the incident. */
  static void trigger(SplunkOnCallApi api) {
    String number =
        api.triggerAlarm(
                "Checkout is slow",
                "p99 above 4 s since 07:00",
                IncidentTarget.escalationPolicy("pol-u1QJm0Zt8sXw4HcB"),
                IncidentTarget.user("mara"))
            .number();
    api.acknowledgeIncident(number, "Looking into it");
    api.actingAs("jun").resolveIncident(number);
  }

  /** What can go wrong, from the special to the general. */
  static void resolveAll(SplunkOnCallApi api, List<String> numbers) {
    for (String number : numbers) {
      try {
        api.resolveIncident(number);
      } catch (RefusedException e) {
        System.out.println("Not resolved: " + e.refusals()); // Already resolved, for instance.
      } catch (RateLimitedException e) {
        System.out.println("Wait for " + e.retryAfter());
      } catch (SplunkOnCallException e) {
        System.out.println(e.getMessage()); // What happened, where, and what to do next.
      }
    }
  }
}
