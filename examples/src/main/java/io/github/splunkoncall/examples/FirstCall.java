package io.github.splunkoncall.examples;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.ingest.MonitoredEntity;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.teams.Team;
import java.time.Duration;
import java.time.Instant;
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

  /** Who is on call for a team: now, and at another time. */
  static String whoIsOnCall(SplunkOnCallApi api, Team team, Instant saturday) {
    List<String> now = api.onCall().whoIsOnCall(team.slug());
    List<String> then = api.onCall().whoIsOnCall(team.slug(), saturday); // Up to 213 days ahead.
    return "%s: now %s, on Saturday %s".formatted(team.name(), now, then);
  }

  /** What a monitoring tool does: an entity has one open incident at most. */
  static void watch(SplunkOnCallApi api) {
    MonitoredEntity disk = api.ingest().entity("database", "disk/db7");
    disk.trigger("Disk of db7 is nearly full", "/var at 97 %"); // Opens an incident, or joins it.
    disk.acknowledge("mara", "Deleting old logs");
    disk.recover("/var at 61 %"); // Resolves the incident.
  }

  /** Reads the newest incidents of the history, and says what is left. */
  static String readHistory(SplunkOnCallApi api, Instant now) {
    HistoryQuery query = HistoryQuery.builder().allPhases().startedBefore(now).build();
    IncidentHistory history = api.reporting().history(query, Duration.ofMinutes(1));
    List<Incident> newest = history.stream().limit(250).toList(); // Three pages, two minutes.
    HistoryQuery rest = history.rest(); // Goes on from here, in another process too.
    return "%d read, the rest begins at %d".formatted(newest.size(), rest.offset());
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
