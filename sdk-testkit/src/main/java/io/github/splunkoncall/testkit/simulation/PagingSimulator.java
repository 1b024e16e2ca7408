package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.incidents.Rehearsal;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.persistence.Restore;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says who would be paged in an organisation, when nobody would be, and who carries how much of it.
 * The organisation may be the real one: {@code OrganisationReader.of(api).read(now)} reads it by
 * calls that change nothing, and the simulator itself makes no call. Whom a policy reaches at an
 * instant is computed as the fake does it, from rotations, overrides and taken duty as the snapshot
 * has them. Safe for use by many threads.
 */
public final class PagingSimulator {
  private final Engine engine;
  private final Coverages coverages;
  private final Rehearsal rehearsal;

  private PagingSimulator(Engine engine) {
    this.engine = engine;
    this.coverages = new Coverages(engine.organisation(), engine.onCall().duties());
    this.rehearsal = new Rehearsal(engine.organisation(), engine.onCall());
  }

  /**
   * A simulator of this organisation. Throws {@link IllegalArgumentException} if one part of it
   * refers to another that there is not.
   */
  public static PagingSimulator of(OrganisationSnapshot organisation) {
    return new PagingSimulator(Restore.of(organisation));
  }

  /**
   * The pages for an incident that an alert with this routing key opens at an instant, and that
   * nobody acknowledges for so long, oldest first; other incidents, and alert rules, have no part
   * in it. A key that there is not leads to the default route, as in the service. Maintenance that
   * is active in the snapshot mutes the pages, because nobody knows when it will end. Throws {@link
   * IllegalArgumentException} if the key is blank or the duration negative.
   */
  public List<Page> pages(String routingKey, Instant at, Duration howLong) {
    Require.notBlank("routingKey", routingKey);
    if (howLong.isNegative()) {
      throw new IllegalArgumentException("howLong must not be negative, but is " + howLong);
    }
    return engine.locked(e -> rehearsal.pages(routingKey, at, howLong));
  }

  /**
   * Who is on call for each escalation policy from an instant until before another, and when nobody
   * is. Throws {@link IllegalArgumentException} if the window is empty.
   */
  public List<PolicyCoverage> coverage(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("from must be before to: " + from + ", " + to);
    }
    return engine.locked(e -> coverages.within(from, to));
  }

  /**
   * The gaps of all escalation policies in a window, in the order of the policies. A webhook or an
   * email address in a step is nobody, maintenance makes no gap, and who is on call is taken to
   * have a paging policy that pages. Throws {@link IllegalArgumentException} if the window is
   * empty.
   */
  public List<Gap> gaps(Instant from, Instant to) {
    return coverage(from, to).stream().flatMap(policy -> policy.gaps().stream()).toList();
  }

  /**
   * How long each user is on call in a window, most first: for the first step of the policies that
   * a routing key leads to, as {@link PolicyCoverage#isRouted} says. Users who are not on call are
   * not in the list. Throws {@link IllegalArgumentException} if the window is empty.
   */
  public List<OnCallTime> hours(Instant from, Instant to) {
    return hours(from, to, PolicyCoverage::isRouted);
  }

  /** The same for the policies that are {@code counted}. */
  public List<OnCallTime> hours(Instant from, Instant to, Predicate<PolicyCoverage> counted) {
    OnCallTimes times = new OnCallTimes(from, to);
    coverage(from, to).stream().filter(counted).forEach(times::add);
    return times.times();
  }
}
