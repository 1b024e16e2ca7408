package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An escalation policy of a team.
 *
 * @param ignoringPagingPolicies whether users are paged by their primary paging policies, whatever
 *     they have for certain times
 */
public record Policy(
    String slug,
    String name,
    TeamRef team,
    List<PolicyStep> steps,
    boolean ignoringPagingPolicies) {
  /** A policy that pages users as they wish. */
  public Policy(String slug, String name, TeamRef team, List<PolicyStep> steps) {
    this(slug, name, team, steps, false);
  }

  /** The default policy of a team: pages all members at once. */
  public static Policy everybody(TeamState team) {
    return new Policy(team.slug(), team.name(), team.ref(), everybodyIn(team));
  }

  private static List<PolicyStep> everybodyIn(TeamState team) {
    List<PolicyStep.Entry> members =
        team.members().stream().<PolicyStep.Entry>map(PolicyStep.UserEntry::new).toList();
    return List.of(new PolicyStep(Duration.ZERO, members));
  }

  /** Whether this is the default policy of its team, which cannot be deleted. */
  public boolean isDefault() {
    return slug.equals(team.slug());
  }

  /** Whether this is the default policy of the team, and pages all members as it did at first. */
  public boolean isEverybody(TeamState state) {
    return slug.equals(state.slug()) && steps.equals(everybodyIn(state));
  }

  /** The policy after its team has changed; one that pages everybody goes on to. */
  public Policy following(TeamState before, TeamState after) {
    return new Policy(
        slug,
        name,
        after.ref(),
        isEverybody(before) ? everybodyIn(after) : steps,
        ignoringPagingPolicies);
  }

  /** The policy and its team, as the service shows them. */
  public EscalationPolicySummary summary() {
    return EscalationPolicySummary.builder().policy(ref()).team(team).build();
  }

  /** The name and slug. */
  public PolicyRef ref() {
    return PolicyRef.of(name, slug);
  }

  /** The policy with another user in the place of one, or with nobody. */
  public Policy replacing(String username, Optional<String> replacement) {
    return new Policy(
        slug,
        name,
        team,
        steps.stream().map(step -> step.replacing(username, replacement)).toList(),
        ignoringPagingPolicies);
  }

  /** Whether a step leads to the rotation. */
  public boolean uses(String rotationSlug) {
    return steps.stream().anyMatch(step -> step.uses(rotationSlug));
  }

  /** The policy without the entries that lead to a rotation. */
  public Policy withoutRotation(String rotationSlug) {
    return new Policy(
        slug,
        name,
        team,
        steps.stream().map(step -> step.withoutRotation(rotationSlug)).toList(),
        ignoringPagingPolicies);
  }

  /** The policy without the entries that lead to some other policies. */
  Policy withoutPolicies(Collection<String> goneSlugs) {
    return new Policy(
        slug,
        name,
        team,
        steps.stream().map(step -> step.withoutPolicies(goneSlugs)).toList(),
        ignoringPagingPolicies);
  }

  /** Whether a step names the user. */
  public boolean involves(String username) {
    return steps.stream()
        .anyMatch(step -> step.entries().contains(new PolicyStep.UserEntry(username)));
  }
}
