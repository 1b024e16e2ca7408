package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.testkit.state.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up who is on call for how long. */
final class OnCallTimes {
  private final Instant from;
  private final Instant to;
  private final Map<String, Map<String, List<Interval>>> byUserAndTeam = new LinkedHashMap<>();

  OnCallTimes(Instant from, Instant to) {
    this.from = from;
    this.to = to;
  }

  void add(PolicyCoverage coverage) {
    for (Stint stint : coverage.stints()) {
      byUserAndTeam
          .computeIfAbsent(stint.username(), username -> new LinkedHashMap<>())
          .computeIfAbsent(coverage.team().slug(), slug -> new ArrayList<>())
          .add(new Interval(stint.start(), stint.end()));
    }
  }

  /** Who has most comes first, and who has the same in the order of the alphabet. */
  List<OnCallTime> times() {
    List<OnCallTime> times = new ArrayList<>();
    byUserAndTeam.forEach((username, teams) -> times.add(time(username, teams)));
    times.sort(
        Comparator.comparing(OnCallTime::total).reversed().thenComparing(OnCallTime::username));
    return List.copyOf(times);
  }

  private OnCallTime time(String username, Map<String, List<Interval>> teams) {
    Map<String, Duration> byTeam = new LinkedHashMap<>();
    teams.forEach((team, intervals) -> byTeam.put(team, length(intervals)));
    return new OnCallTime(
        username, length(teams.values().stream().flatMap(List::stream).toList()), byTeam);
  }

  private Duration length(List<Interval> intervals) {
    return Interval.merged(intervals, from, to).stream()
        .map(interval -> Duration.between(interval.start(), interval.end()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
