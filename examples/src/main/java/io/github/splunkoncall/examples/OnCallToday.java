package io.github.splunkoncall.examples;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One screen about an organisation: who is on call, the next hand-offs, who takes turns, and what
 * is open. It only reads. Runs on the embedded fake, or on the real service if the environment has
 * credentials; a read-only key is enough.
 */
public final class OnCallToday {
  private static final int DAYS = 7;
  private static final ZoneId ZONE_OF_THE_DEMO = ZoneId.of("Europe/Stockholm");

  private final SplunkOnCallApi api;
  private final Instant now;
  private final ZoneId zone;
  private final PrintStream out;

  OnCallToday(SplunkOnCallApi api, Instant now, ZoneId zone, PrintStream out) {
    this.api = api;
    this.now = now;
    this.zone = zone;
    this.out = out;
  }

  /** Prints the screen; the one argument is the name of a team, without it all teams are shown. */
  public static void main(String[] args) {
    Optional<String> team = args.length == 0 ? Optional.empty() : Optional.of(args[0]);
    try {
      if (IncidentLifecycle.credentialsAreSet()) {
        SplunkOnCallApi service = SplunkOnCallClient.fromEnvironment();
        new OnCallToday(service, Instant.now(), ZoneId.systemDefault(), System.out).print(team);
      } else {
        FakeSplunkOnCall fake = DemoOrganisation.create();
        new OnCallToday(fake.api(), fake.clock().now(), ZONE_OF_THE_DEMO, System.out).print(team);
      }
    } catch (SplunkOnCallException e) {
      System.out.println("It ended early. " + e.getMessage());
    }
  }

  /** Asks twice for each team: for its schedule, and for its rotations. */
  void print(Optional<String> onlyTeam) {
    List<Team> teams =
        api.getTeams().stream()
            .filter(team -> onlyTeam.map(team.name()::equals).orElse(true))
            .toList();
    if (onlyTeam.isPresent() && teams.isEmpty()) {
      out.println("There is no team named " + onlyTeam.get());
      return;
    }
    ScheduleQuery week = ScheduleQuery.builder().daysForward(DAYS).build();
    List<TeamSchedule> schedules =
        teams.stream().map(team -> api.onCall().teamSchedule(team.slug(), week)).toList();

    out.printf("It is %s in %s%n", time("EEEE d MMMM yyyy, HH:mm", now), zone);
    section("Who is on call now", onCall(schedules));
    section("Hand-offs in the next seven days", handOffs(schedules));
    section("Who stands in for whom", standIns(schedules));
    section("Who takes turns", teams.stream().flatMap(team -> turns(team).stream()).toList());
    section(
        "Incidents that nobody has resolved",
        api.getIncidents().stream()
            .filter(incident -> !incident.phase().equals(IncidentPhase.RESOLVED))
            .map(this::line)
            .toList());
  }

  private void section(String title, List<String> lines) {
    out.printf("%n%s%n", title);
    (lines.isEmpty() ? List.of("none") : lines).forEach(line -> out.println("    " + line));
  }

  private static List<String> onCall(List<TeamSchedule> schedules) {
    List<String> lines = new ArrayList<>();
    for (TeamSchedule schedule : schedules) {
      for (PolicySchedule policy : schedule.policies()) {
        String users = policy.users().isEmpty() ? "nobody" : String.join(", ", policy.users());
        lines.add("%-10s  %-18s  %s".formatted(schedule.team().name(), name(policy), users));
      }
    }
    return lines;
  }

  /** In order of time, and each once though several policies may notify the same rotation. */
  private List<String> handOffs(List<TeamSchedule> schedules) {
    record HandOff(Instant at, String rotation, String to) {}
    Instant end = now.plus(Duration.ofDays(DAYS));
    return schedules.stream()
        .flatMap(schedule -> schedule.policies().stream())
        .flatMap(policy -> policy.entries().stream())
        .flatMap(
            entry ->
                entry.rolls().stream()
                    .filter(OnCallRoll::roll)
                    .filter(roll -> roll.start().isAfter(now) && !roll.start().isAfter(end))
                    .map(
                        roll ->
                            new HandOff(
                                roll.start(),
                                entry.rotationName().orElse(""),
                                roll.onCallUser().orElse("nobody"))))
        .distinct()
        .sorted(Comparator.comparing(HandOff::at))
        .map(
            next ->
                "%-16s  %-18s  to %s".formatted(shortTime(next.at()), next.rotation(), next.to()))
        .toList();
  }

  private List<String> standIns(List<TeamSchedule> schedules) {
    List<String> lines = new ArrayList<>();
    for (TeamSchedule schedule : schedules) {
      for (PolicySchedule policy : schedule.policies()) {
        for (OnCallOverride override : policy.overrides()) {
          override
              .overrideUser()
              .ifPresent(
                  standIn ->
                      lines.add(
                          "%-16s  %-18s  %s for %s, until %s"
                              .formatted(
                                  shortTime(override.start()),
                                  name(policy),
                                  standIn,
                                  override.originalUser().orElse("?"),
                                  shortTime(override.end()))));
        }
      }
    }
    return lines;
  }

  private List<String> turns(Team team) {
    List<String> lines = new ArrayList<>();
    for (Rotation rotation : api.rotations().list(team.slug())) {
      for (RotationShift shift : rotation.shifts()) {
        String members =
            shift.members().stream().map(ShiftMember::username).collect(Collectors.joining(", "));
        int days = shift.handOffEveryDays();
        lines.add(
            "%-10s  %-18s  %d day%s each: %s"
                .formatted(team.name(), rotation.label(), days, days == 1 ? "" : "s", members));
      }
    }
    return lines;
  }

  private String line(Incident incident) {
    return "#%-4s %-8s  %-28s  since %s, paged: %s"
        .formatted(
            incident.number(),
            incident.phase(),
            incident.displayName().orElse(""),
            incident.startTime().map(this::shortTime).orElse("?"),
            String.join(", ", incident.pagedUsers()));
  }

  private static String name(PolicySchedule schedule) {
    return schedule.policy().name();
  }

  private String shortTime(Instant instant) {
    return time("EEE d MMM HH:mm", instant);
  }

  private String time(String pattern, Instant instant) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(zone).format(instant);
  }
}
