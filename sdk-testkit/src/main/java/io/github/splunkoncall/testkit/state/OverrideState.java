package io.github.splunkoncall.testkit.state;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A scheduled override.
 *
 * @param username who is absent
 * @param assignments one for each policy in which the user is on call in that time
 */
public record OverrideState(
    String publicId,
    String username,
    ZoneId zone,
    Instant start,
    Instant end,
    List<Assignment> assignments) {

  /** A policy, and who stands in there. */
  public record Assignment(String policySlug, String teamSlug, Optional<String> standIn) {
    /** The assignment with somebody else, or with nobody. */
    public Assignment with(Optional<String> newStandIn) {
      return new Assignment(policySlug, teamSlug, newStandIn);
    }
  }

  /** The override with an assignment in the place of the one for the same policy. */
  public OverrideState with(Assignment assignment) {
    return with(
        assignments.stream()
            .map(old -> old.policySlug().equals(assignment.policySlug()) ? assignment : old)
            .toList());
  }

  /** The override without anybody by that name as a stand-in. */
  OverrideState withoutStandIn(String gone) {
    return with(
        assignments.stream()
            .map(old -> old.with(old.standIn().filter(user -> !user.equals(gone))))
            .toList());
  }

  /** The override without its assignments for some policies. */
  OverrideState without(Collection<String> gonePolicySlugs) {
    return with(
        assignments.stream().filter(old -> !gonePolicySlugs.contains(old.policySlug())).toList());
  }

  private OverrideState with(List<Assignment> newAssignments) {
    return new OverrideState(publicId, username, zone, start, end, newAssignments);
  }
}
