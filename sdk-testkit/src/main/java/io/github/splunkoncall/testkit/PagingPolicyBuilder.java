package io.github.splunkoncall.testkit;

import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.pagingpolicies.TimeMask;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Rule;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Step;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A paging policy that a user has for certain times, in the making. Unless something else is said,
 * it holds all week and all day, in UTC.
 */
public final class PagingPolicyBuilder {
  private final String name;
  private final String username;
  private final TimeMask.Builder times = TimeMask.builder().from(PagingPolicyState.ALWAYS);
  private final List<StepToBe> steps = new ArrayList<>();

  PagingPolicyBuilder(String name, String username) {
    this.name = name;
    this.username = username;
  }

  /** What it pages is known only when the contact methods are. */
  private record StepToBe(Duration timeout, List<NotificationType> ways) {}

  /** The days on which the policy holds. */
  public PagingPolicyBuilder on(DayOfWeek... days) {
    times.days(List.of(days));
    return this;
  }

  /** From when until when the policy holds on each of the days. */
  public PagingPolicyBuilder between(LocalTime start, LocalTime end) {
    times.start(start).end(end);
    return this;
  }

  /** Where the days and times are. */
  public PagingPolicyBuilder zone(ZoneId zone) {
    times.zone(zone);
    return this;
  }

  /**
   * Adds a step that pages in these ways, each at the first contact method of the user that fits,
   * and waits this long; one of {@link PagingStepRequest#TIMEOUTS}.
   */
  public PagingPolicyBuilder step(Duration timeout, NotificationType... ways) {
    PagingStepRequest valid = PagingStepRequest.of(timeout);
    steps.add(new StepToBe(valid.timeout(), List.of(ways)));
    return this;
  }

  void addTo(Organisation organisation) {
    List<ContactState> contacts = organisation.contacts(username);
    List<Step> built = new ArrayList<>();
    for (StepToBe step : steps) {
      built.add(
          new Step(step.timeout(), step.ways().stream().map(way -> rule(way, contacts)).toList()));
    }
    organisation.pagingPolicies(username).add(new PagingPolicyState(name, times.build(), built));
  }

  private Rule rule(NotificationType way, List<ContactState> contacts) {
    if (way.contactType().isEmpty()) {
      return Rule.push();
    }
    ContactState.Kind kind =
        way.contactType().get().equals(PagingContactType.EMAIL)
            ? ContactState.Kind.EMAIL
            : ContactState.Kind.PHONE;
    return contacts.stream()
        .filter(contact -> contact.kind() == kind)
        .findFirst()
        .map(contact -> Rule.to(way, contact))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the paging policy '%s' pages %s by %s, who has no contact method for it"
                        .formatted(name, username, way)));
  }
}
