package io.github.splunkoncall.testkit.simulation;

import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICY_ENTRIES_PAGE;

import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The steps that an incident of a policy comes to if nobody takes it, in order: its own, and those
 * of policies that they lead to, each policy once.
 */
final class Course {
  private final Organisation organisation;
  private final PriorityQueue<Planned> queue =
      new PriorityQueue<>(
          Comparator.comparing((Planned planned) -> planned.stop().after())
              .thenComparingInt(Planned::order));
  private final Set<String> followed = new HashSet<>();
  private final List<Stop> stops = new ArrayList<>();
  private int order;

  private Course(Organisation organisation) {
    this.organisation = organisation;
  }

  /** A step of a policy, and how long after the beginning of the incident it is done. */
  record Stop(Duration after, Policy policy, int step) {}

  private record Planned(Stop stop, int order) {}

  static List<Stop> of(Policy policy, Organisation organisation) {
    Course course = new Course(organisation);
    course.follow(policy, Duration.ZERO);
    for (Planned next = course.queue.poll(); next != null; next = course.queue.poll()) {
      course.visit(next.stop());
    }
    return List.copyOf(course.stops);
  }

  private void follow(Policy policy, Duration after) {
    if (followed.add(policy.slug())) {
      plan(policy, 0, after);
    }
  }

  private void plan(Policy policy, int step, Duration before) {
    if (step < policy.steps().size()) {
      Duration after = before.plus(policy.steps().get(step).delay());
      queue.add(new Planned(new Stop(after, policy, step), order++));
    }
  }

  private void visit(Stop stop) {
    stops.add(stop);
    if (organisation.assumed(POLICY_ENTRIES_PAGE)) {
      for (String slug : stop.policy().steps().get(stop.step()).policySlugs()) {
        Policy other = organisation.policies().get(slug);
        if (other != null) {
          follow(other, stop.after());
        }
      }
    }
    plan(stop.policy(), stop.step() + 1, stop.after());
  }
}
