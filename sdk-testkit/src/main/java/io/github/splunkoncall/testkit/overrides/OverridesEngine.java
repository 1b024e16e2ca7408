package io.github.splunkoncall.testkit.overrides;

import io.github.splunkoncall.overrides.AbsentUser;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.oncall.Duties;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.OverrideState;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.User;
import java.util.List;
import java.util.Optional;

/** Scheduled overrides in the fake. */
public final class OverridesEngine {
  private final Organisation organisation;
  private final Duties duties;

  /** Of this organisation. */
  public OverridesEngine(Organisation organisation) {
    this.organisation = organisation;
    this.duties = new Duties(organisation);
  }

  /** All scheduled overrides. */
  public List<ScheduledOverride> list() {
    return organisation.overrides().scheduled().values().stream().map(this::show).toList();
  }

  /** Creates one, with an assignment for each policy in which the absent user is on call. */
  public ScheduledOverride create(OverrideRequest request) {
    if (!organisation.users().containsKey(request.username())) {
      throw new ServiceRefusal(
          organisation.assumed(Assumption.UNKNOWN_ABSENT_USER_STATUS), "User not found");
    }
    List<OverrideState.Assignment> assignments =
        organisation.policies().values().stream()
            .filter(policy -> isScheduled(policy, request))
            .map(
                policy ->
                    new OverrideState.Assignment(
                        policy.slug(), policy.team().slug(), Optional.empty()))
            .toList();
    return keep(
        new OverrideState(
            organisation.ids().slug("ovrprd"),
            request.username(),
            request.zone(),
            request.start(),
            request.end(),
            assignments));
  }

  private boolean isScheduled(Policy policy, OverrideRequest request) {
    return duties.isScheduled(policy, request.username(), request.start(), request.end());
  }

  /** One scheduled override. */
  public ScheduledOverride get(String publicId) {
    return show(override(publicId));
  }

  /** Deletes one; the override as it was, where the service sends it. */
  public Optional<ScheduledOverride> delete(String publicId) {
    ScheduledOverride deleted = get(publicId);
    organisation.overrides().scheduled().remove(publicId);
    return Optional.of(deleted)
        .filter(override -> organisation.assumed(Assumption.DELETIONS_ARE_ANSWERED));
  }

  /** The assignments of one. */
  public List<OverrideAssignment> assignments(String publicId) {
    return get(publicId).assignments();
  }

  /** The assignment for one policy. */
  public OverrideAssignment assignment(String publicId, String policySlug) {
    return show(assignment(override(publicId), policySlug));
  }

  /** Lets a user stand in, who is not to be on call there anyway unless an overlap is accepted. */
  public OverrideAssignment assign(
      String publicId, String policySlug, String username, boolean acceptOverlap) {
    OverrideState override = override(publicId);
    OverrideState.Assignment assignment = assignment(override, policySlug);
    organisation.requireUser(username);
    Policy policy = organisation.policies().get(policySlug);
    boolean overlaps =
        policy != null && duties.isScheduled(policy, username, override.start(), override.end());
    if (overlaps && !acceptOverlap) {
      throw new ServiceRefusal(
          organisation.assumed(Assumption.OVERLAPPING_STAND_IN_STATUS),
          username + " is already on call in that time");
    }
    return put(override, assignment.with(Optional.of(username)));
  }

  /** Lets nobody stand in. */
  public OverrideAssignment unassign(String publicId, String policySlug) {
    OverrideState override = override(publicId);
    return put(override, assignment(override, policySlug).with(Optional.empty()));
  }

  private OverrideAssignment put(OverrideState override, OverrideState.Assignment assignment) {
    keep(override.with(assignment));
    return show(assignment);
  }

  private ScheduledOverride keep(OverrideState override) {
    organisation.overrides().scheduled().put(override.publicId(), override);
    return show(override);
  }

  private OverrideState override(String publicId) {
    OverrideState override = organisation.overrides().scheduled().get(publicId);
    if (override == null) {
      throw new ServiceRefusal(404, "No override '" + publicId + "' found");
    }
    return override;
  }

  private static OverrideState.Assignment assignment(OverrideState override, String policySlug) {
    return override.assignments().stream()
        .filter(assignment -> assignment.policySlug().equals(policySlug))
        .findFirst()
        .orElseThrow(
            () -> new ServiceRefusal(404, "No assignment for policy '" + policySlug + "' found"));
  }

  private ScheduledOverride show(OverrideState override) {
    User user = organisation.user(override.username());
    return ScheduledOverride.builder()
        .publicId(override.publicId())
        .user(
            AbsentUser.builder()
                .username(user.username())
                .firstName(user.firstName())
                .lastName(user.lastName())
                .build())
        .zone(override.zone())
        .start(override.start())
        .end(override.end())
        .assignments(override.assignments().stream().map(this::show).toList())
        .build();
  }

  private OverrideAssignment show(OverrideState.Assignment assignment) {
    boolean counts = organisation.assumed(Assumption.STAND_INS_COUNT_AS_ASSIGNED);
    return OverrideAssignment.builder()
        .policySlug(assignment.policySlug())
        .teamSlug(assignment.teamSlug())
        .assigned(counts && assignment.standIn().isPresent())
        .standIn(assignment.standIn())
        .build();
  }
}
