package io.github.splunkoncall.internal;

import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who is on call at a time: which schedule to ask the service for, and how to read it. */
public final class WhoIsOnCall {
  private static final int MOST_FORWARD = 123;
  private static final int MOST_SKIPPED = 90;
  private static final Duration HORIZON = Duration.ofDays(MOST_FORWARD + MOST_SKIPPED);

  /** By so much the clocks of caller, client and service may differ. */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  private WhoIsOnCall() {}

  /**
   * The usernames on call at {@code at}, each once, in the order of the policies. Asks for one
   * schedule; throws {@link IllegalArgumentException} before that if no schedule reaches {@code
   * at}.
   */
  public static List<String> at(
      Instant at, Instant now, Function<ScheduleQuery, TeamSchedule> schedule) {
    if (at.isBefore(now.minus(TOLERANCE)) || at.isAfter(now.plus(HORIZON))) {
      throw new IllegalArgumentException(
          "at must be from now, %s, to %d days from now, not %s"
              .formatted(now, HORIZON.toDays(), at));
    }
    return at.isAfter(now)
        ? users(schedule.apply(reaching(at, now)), at)
        : schedule.apply(ScheduleQuery.standard()).users();
  }

  /**
   * The service lists the current period, and those that begin on the days asked for. So nothing is
   * skipped that need not be: the period around {@code at} may have begun long before. One day more
   * than needed, because the days of the service may begin at midnight.
   */
  private static ScheduleQuery reaching(Instant at, Instant now) {
    int days = (int) Duration.between(now, at).plusDays(2).minusNanos(1).toDays();
    ScheduleQuery.Builder query = ScheduleQuery.builder();
    query.daysForward(Math.min(days, MOST_FORWARD));
    if (days > MOST_FORWARD) {
      query.daysSkip(Math.min(days - MOST_FORWARD, MOST_SKIPPED));
    }
    return query.step(0).build();
  }

  private static List<String> users(TeamSchedule schedule, Instant at) {
    return schedule.policies().stream()
        .flatMap(policy -> users(policy, at).stream())
        .distinct()
        .toList();
  }

  private static List<String> users(PolicySchedule schedule, Instant at) {
    return schedule.entries().stream()
        .flatMap(entry -> scheduled(entry, at).stream())
        .map(user -> effective(user, schedule.policy().slug(), schedule.overrides(), at))
        .toList();
  }

  /** Where no periods are listed, nobody hands over: a fixed user stays on call. */
  private static Optional<String> scheduled(OnCallEntry entry, Instant at) {
    return entry.rolls().isEmpty()
        ? entry.onCallUser()
        : entry.rolls().stream()
            .filter(roll -> roll.covers(at))
            .findFirst()
            .flatMap(OnCallRoll::onCallUser);
  }

  /**
   * Who is on call for a policy at {@code at} in the place of {@code user}. Overrides count in the
   * order in which they begin, because who took over can be replaced in turn.
   */
  public static String effective(
      String user, String policySlug, List<OnCallOverride> overrides, Instant at) {
    String effective = user;
    for (OnCallOverride override :
        overrides.stream().sorted(Comparator.comparing(OnCallOverride::start)).toList()) {
      boolean applies =
          override.covers(at)
              && override.policy().map(policy -> policy.slug().equals(policySlug)).orElse(true)
              && override.originalUser().equals(Optional.of(effective));
      if (applies) {
        effective = override.overrideUser().orElse(effective);
      }
    }
    return effective;
  }
}
