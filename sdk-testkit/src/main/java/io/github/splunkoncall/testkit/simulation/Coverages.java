package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.testkit.oncall.Duties;
import io.github.splunkoncall.testkit.state.Interval;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.RoutingKeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is on call for the policies of an organisation, and when nobody is. */
final class Coverages {
  private final Organisation organisation;
  private final Duties duties;

  Coverages(Organisation organisation, Duties duties) {
    this.organisation = organisation;
    this.duties = duties;
  }

  List<PolicyCoverage> within(Instant from, Instant to) {
    Map<String, List<String>> keys = routingKeys();
    return organisation.policies().values().stream()
        .map(policy -> of(policy, keys.getOrDefault(policy.slug(), List.of()), from, to))
        .toList();
  }

  private PolicyCoverage of(Policy policy, List<String> keys, Instant from, Instant to) {
    return new PolicyCoverage(
        policy.ref(), policy.team(), keys, stints(policy, from, to), gaps(policy, keys, from, to));
  }

  private List<Stint> stints(Policy policy, Instant from, Instant to) {
    return policy.steps().isEmpty()
        ? List.of()
        : duties.within(policy, 0, from, to).stream()
            .map(
                filled ->
                    new Stint(
                        filled.duty().username(),
                        filled.duty().start(),
                        filled.duty().end(),
                        filled.reason()))
            .toList();
  }

  /** Step by step, what is left of the window in which an incident has paged nobody yet. */
  private List<Gap> gaps(Policy policy, List<String> keys, Instant from, Instant to) {
    List<Course.Stop> course = Course.of(policy, organisation);
    List<Interval> left = List.of(new Interval(from, to));
    List<Gap> gaps = new ArrayList<>();
    for (Course.Stop stop : course) {
      if (left.isEmpty()) {
        break;
      }
      List<Interval> waiting = Interval.without(left, covered(stop, from, to));
      if (stop.after().compareTo(course.get(0).after()) > 0) {
        Interval.without(left, waiting)
            .forEach(late -> gaps.add(gap(policy, keys, late, Optional.of(stop.after()))));
      }
      left = waiting;
    }
    left.forEach(nobody -> gaps.add(gap(policy, keys, nobody, Optional.empty())));
    gaps.sort(Comparator.comparing(Gap::start));
    return joined(gaps);
  }

  /** When an incident has to begin so that the step reaches somebody. */
  private List<Interval> covered(Course.Stop stop, Instant from, Instant to) {
    Duration after = stop.after();
    List<Interval> covered =
        duties.within(stop.policy(), stop.step(), from.plus(after), to.plus(after)).stream()
            .map(Duties.Filled::duty)
            .map(duty -> new Interval(duty.start().minus(after), duty.end().minus(after)))
            .toList();
    return Interval.merged(covered, from, to);
  }

  private static Gap gap(
      Policy policy, List<String> keys, Interval interval, Optional<Duration> firstPageAfter) {
    return new Gap(policy.ref(), keys, interval.start(), interval.end(), firstPageAfter);
  }

  /** Two that touch and are of one kind are one: the steps of two policies may be due at once. */
  private static List<Gap> joined(List<Gap> gaps) {
    List<Gap> joined = new ArrayList<>();
    for (Gap next : gaps) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).end().equals(next.start())
          && joined.get(last).firstPageAfter().equals(next.firstPageAfter())) {
        Gap before = joined.get(last);
        joined.set(
            last,
            new Gap(
                before.policy(),
                before.routingKeys(),
                before.start(),
                next.end(),
                before.firstPageAfter()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** By the slug of each policy that they lead to, by themselves or by way of another. */
  private Map<String, List<String>> routingKeys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (RoutingKeyState key : organisation.routingKeys().values()) {
      key.policySlugs().stream()
          .flatMap(slug -> Stream.ofNullable(organisation.policies().get(slug)))
          .flatMap(policy -> Course.of(policy, organisation).stream())
          .map(stop -> stop.policy().slug())
          .distinct()
          .forEach(slug -> keys.computeIfAbsent(slug, s -> new ArrayList<>()).add(key.key()));
    }
    return keys;
  }
}
