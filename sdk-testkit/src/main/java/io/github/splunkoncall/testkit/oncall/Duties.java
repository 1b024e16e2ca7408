package io.github.splunkoncall.testkit.oncall;

import io.github.splunkoncall.internal.WhoIsOnCall;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is on call for a policy at any time, by the rotations, policies and overrides that there are
 * now. Of several overrides of one user the one that began first counts, and of those the one that
 * was made first; who stands in can be replaced in turn by an override that begins later.
 */
public final class Duties {
  private final Organisation organisation;

  /** On-call of this organisation. */
  public Duties(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Who is really on call for a step at an instant, overrides applied, each once. */
  public List<String> reached(Policy policy, PolicyStep step, Instant at) {
    return places(step).flatMap(place -> reached(policy, place, at).stream()).distinct().toList();
  }

  /** Whom a step reaches at an instant, overrides applied, and why: the first reason counts. */
  public Map<String, Page.Reason> reached(Policy policy, int step, Instant at) {
    List<OnCallOverride> overrides = organisation.overrides().of(policy.ref());
    Map<String, Page.Reason> reached = new LinkedHashMap<>();
    places(policy.steps().get(step))
        .forEach(
            place ->
                place
                    .userAt(at)
                    .ifPresent(
                        user -> {
                          String standIn = effective(policy, user, overrides, at);
                          Optional<String> absent =
                              Optional.of(user).filter(scheduled -> !scheduled.equals(standIn));
                          reached.putIfAbsent(standIn, reason(policy, step, place, absent));
                        }));
    return reached;
  }

  private static Page.Reason reason(
      Policy policy, int step, Place place, Optional<String> inPlaceOf) {
    Page.Source source =
        switch (place.type().known()) {
          case ROTATION_GROUP -> Page.Source.ROTATION;
          case ROTATION_GROUP_NEXT -> Page.Source.ROTATION_NEXT;
          case ROTATION_GROUP_PREVIOUS -> Page.Source.ROTATION_PREVIOUS;
          default -> Page.Source.USER;
        };
    Optional<Place.OnShift> onShift =
        place instanceof Place.OnShift shift ? Optional.of(shift) : Optional.empty();
    return new Page.Reason(
        policy.ref(),
        step,
        source,
        onShift.map(shift -> shift.rotation().label()),
        onShift.map(shift -> shift.shift().label()),
        inPlaceOf);
  }

  /** Who really fills a place at an instant. */
  Optional<String> reached(Policy policy, Place place, Instant at) {
    return place.userAt(at).map(user -> effective(policy, user, at));
  }

  /**
   * Who is really on call for the first step of a policy in a window, place by place and in order.
   * Two times of one user touch only where they belong to two places, and what reaches beyond the
   * window is cut.
   */
  public List<Duty> within(Policy policy, Instant from, Instant to) {
    List<Duty> all = new ArrayList<>();
    policy.steps().stream()
        .limit(1)
        .flatMap(this::places)
        .forEach(place -> all.addAll(within(policy, place, from, to)));
    return List.copyOf(all);
  }

  private List<Duty> within(Policy policy, Place place, Instant from, Instant to) {
    List<Duty> merged = new ArrayList<>();
    List<OnCallOverride> overrides = organisation.overrides().of(policy.ref());
    for (Duty duty : place.duties(from, to)) {
      Instant start = duty.start().isBefore(from) ? from : duty.start();
      for (Instant end : ends(start, duty.end().isAfter(to) ? to : duty.end(), overrides)) {
        append(merged, new Duty(effective(policy, duty.username(), start), start, end));
        start = end;
      }
    }
    return merged;
  }

  /** Where a time is cut because an override begins or ends, and its own end. */
  private static Iterable<Instant> ends(
      Instant start, Instant end, List<OnCallOverride> overrides) {
    TreeSet<Instant> ends = new TreeSet<>();
    overrides.stream()
        .flatMap(override -> Stream.of(override.start(), override.end()))
        .filter(cut -> cut.isAfter(start) && cut.isBefore(end))
        .forEach(ends::add);
    ends.add(end);
    return ends;
  }

  private static void append(List<Duty> merged, Duty next) {
    Duty last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
    if (last != null
        && last.username().equals(next.username())
        && last.end().equals(next.start())) {
      merged.set(merged.size() - 1, new Duty(last.username(), last.start(), next.end()));
    } else {
      merged.add(next);
    }
  }

  /** Whether a user is on call for a policy at some time of a window, by the schedule alone. */
  public boolean isScheduled(Policy policy, String username, Instant from, Instant to) {
    return places(policy)
        .flatMap(place -> place.duties(from, to).stream())
        .anyMatch(duty -> duty.username().equals(username));
  }

  /** Whom a policy reaches, step by step. */
  Stream<Place> places(Policy policy) {
    return policy.steps().stream().flatMap(this::places);
  }

  /** Whom or what a step reaches. */
  Stream<Place> places(PolicyStep step) {
    return step.entries().stream().flatMap(this::places);
  }

  private Stream<Place> places(PolicyStep.Entry entry) {
    if (entry instanceof PolicyStep.UserEntry user) {
      return Stream.of(new Place.Fixed(user.username()));
    }
    if (entry instanceof PolicyStep.RotationEntry rotation) {
      return shifts(OnCallType.ROTATION_GROUP, rotation.rotationSlug(), 0);
    }
    if (entry instanceof PolicyStep.NeighbourEntry neighbour) {
      return neighbour.next()
          ? shifts(OnCallType.ROTATION_GROUP_NEXT, neighbour.rotationSlug(), 1)
          : shifts(OnCallType.ROTATION_GROUP_PREVIOUS, neighbour.rotationSlug(), -1);
    }
    String type = ((PolicyStep.OtherEntry) entry).entry().type().text();
    return Stream.of(new Place.Nobody(OnCallType.of(type)));
  }

  private Stream<Place> shifts(OnCallType type, String rotationSlug, int places) {
    Rotation rotation = organisation.rotations().get(rotationSlug);
    return rotation == null
        ? Stream.empty()
        : rotation.shifts().stream().map(shift -> new Place.OnShift(type, rotation, shift, places));
  }

  private String effective(Policy policy, String user, Instant at) {
    return effective(policy, user, organisation.overrides().of(policy.ref()), at);
  }

  private static String effective(
      Policy policy, String user, List<OnCallOverride> overrides, Instant at) {
    return overrides.isEmpty() ? user : WhoIsOnCall.effective(user, policy.slug(), overrides, at);
  }
}
