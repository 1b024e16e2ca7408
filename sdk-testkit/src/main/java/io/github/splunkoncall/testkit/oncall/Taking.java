package io.github.splunkoncall.testkit.oncall;

import io.github.splunkoncall.internal.Takes;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Overrides;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Somebody takes the duty of somebody who is on call now. */
final class Taking {
  /** The end of what has none. */
  private static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");

  private static final int OK = 200;

  private final Organisation organisation;
  private final Duties duties;

  Taking(Organisation organisation, Duties duties) {
    this.organisation = organisation;
    this.duties = duties;
  }

  /** Takes duty in those of the policies where there is some; what the service says to that. */
  String take(List<Policy> policies, String fromUser, String toUser) {
    organisation.requireUser(fromUser);
    organisation.requireUser(toUser);
    List<Policy> held =
        policies.stream().filter(policy -> !held(policy, fromUser).isEmpty()).toList();
    if (held.isEmpty()) {
      int status = organisation.assumed(Assumption.REFUSED_TAKE_STATUS);
      String text = fromUser + " is not on call";
      if (status != OK) {
        throw new ServiceRefusal(status, text);
      }
      return text;
    }
    for (Policy policy : held) {
      Instant end = end(held(policy, fromUser));
      organisation
          .overrides()
          .add(new Overrides.Take(policy.slug(), fromUser, toUser, organisation.now(), end));
    }
    return Takes.OK;
  }

  /** What a user really fills now, in any step. */
  private List<Place> held(Policy policy, String username) {
    return duties
        .places(policy)
        .filter(
            place ->
                duties.reached(policy, place, organisation.now()).equals(Optional.of(username)))
        .toList();
  }

  /** When the last period ends that is running; never if there is none. */
  private Instant end(List<Place> held) {
    if (!organisation.assumed(Assumption.TAKEN_DUTY_ENDS_WITH_THE_PERIOD)) {
      return FOREVER;
    }
    return held.stream()
        .filter(Place.OnShift.class::isInstance)
        .map(Place.OnShift.class::cast)
        .flatMap(shift -> shift.shift().turnAt(organisation.now()).stream())
        .map(turn -> turn.end())
        .max(Comparator.naturalOrder())
        .orElse(FOREVER);
  }
}
