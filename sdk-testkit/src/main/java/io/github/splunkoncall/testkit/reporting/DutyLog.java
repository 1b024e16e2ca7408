package io.github.splunkoncall.testkit.reporting;

import static io.github.splunkoncall.testkit.assumptions.Assumption.ADJUSTED_TOTAL_MERGES_DUTIES;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ON_CALL_LOG_LAGS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.RUNNING_DUTY_HAS_NO_END;
import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MILLIS;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.reporting.Duty;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.UserLog;
import io.github.splunkoncall.testkit.oncall.Duties;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who of a team was on call until now: for the first step of its policies, as rotations, policies
 * and overrides are now.
 */
final class DutyLog {
  private final Organisation organisation;
  private final Duties duties;

  DutyLog(Organisation organisation, Duties duties) {
    this.organisation = organisation;
    this.duties = duties;
  }

  /** A time on call for a policy; what reaches beyond now goes on. */
  private record Spell(PolicyRef policy, Instant start, Instant end, boolean running) {
    Duration length() {
      return Duration.between(start, end);
    }
  }

  OnCallLog of(String teamSlug, OnCallLogQuery query) {
    organisation.team(teamSlug);
    Instant midnight = organisation.now().atOffset(UTC).truncatedTo(DAYS).toInstant();
    Instant start = query.start().orElse(midnight);
    Instant end = query.end().orElse(midnight.plus(1, DAYS).minusSeconds(1));
    if (!end.isAfter(start)) {
      throw new ServiceRefusal(400, "end must be after start");
    }
    List<UserLog> logs = new ArrayList<>();
    spells(teamSlug, start, end)
        .forEach(
            (username, spells) -> {
              if (query.username().isEmpty() || query.username().get().equals(username)) {
                logs.add(log(username, spells));
              }
            });
    return OnCallLog.builder()
        .teamSlug(teamSlug)
        .start(start)
        .end(end)
        .results(logs.size())
        .users(logs)
        .build();
  }

  /** By username, in the order of the policies. */
  private Map<String, List<Spell>> spells(String teamSlug, Instant start, Instant end) {
    Instant now = organisation.now().minus(organisation.assumed(ON_CALL_LOG_LAGS));
    Map<String, List<Spell>> spells = new LinkedHashMap<>();
    for (Policy policy : organisation.policies().values()) {
      if (policy.team().slug().equals(teamSlug)) {
        duties.within(policy, start, end).stream()
            .filter(duty -> duty.start().isBefore(now))
            .forEach(
                duty -> {
                  boolean running = duty.end().isAfter(now);
                  Instant until = running ? now : duty.end();
                  spells
                      .computeIfAbsent(duty.username(), username -> new ArrayList<>())
                      .add(new Spell(policy.ref(), duty.start(), until, running));
                });
      }
    }
    return spells;
  }

  private UserLog log(String username, List<Spell> spells) {
    Duration total = spells.stream().map(Spell::length).reduce(Duration.ZERO, Duration::plus);
    boolean merges = organisation.assumed(ADJUSTED_TOTAL_MERGES_DUTIES);
    return UserLog.builder()
        .username(username)
        .total(inMinutes(total))
        .adjustedTotal(inMinutes(merges ? merged(spells) : total))
        .duties(spells.stream().map(this::duty).toList())
        .build();
  }

  private Duty duty(Spell spell) {
    boolean open = spell.running() && organisation.assumed(RUNNING_DUTY_HAS_NO_END);
    return Duty.builder()
        .on(spell.start().truncatedTo(MILLIS))
        .off(Optional.of(spell.end().truncatedTo(MILLIS)).filter(off -> !open))
        .duration(inMinutes(spell.length()))
        .policy(spell.policy())
        .build();
  }

  /** How long there was at least one. */
  private static Duration merged(List<Spell> spells) {
    Duration length = Duration.ZERO;
    Instant covered = Instant.MIN;
    for (Spell spell : spells.stream().sorted(Comparator.comparing(Spell::start)).toList()) {
      Instant from = spell.start().isAfter(covered) ? spell.start() : covered;
      if (spell.end().isAfter(from)) {
        length = length.plus(Duration.between(from, spell.end()));
        covered = spell.end();
      }
    }
    return length;
  }

  /** The service counts hours and minutes. */
  private static Duration inMinutes(Duration duration) {
    return Duration.ofMinutes(duration.toMinutes());
  }
}
