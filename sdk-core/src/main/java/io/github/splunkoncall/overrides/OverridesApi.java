package io.github.splunkoncall.overrides;

import java.util.List;
import java.util.Optional;

/**
 * Scheduled overrides: who stands in for an absent user. An override is named by its public id; in
 * it there is an assignment for each escalation policy in which the absent user is on call.
 */
public interface OverridesApi {

  /** All scheduled overrides: {@code GET /api-public/v1/overrides}. */
  List<ScheduledOverride> list();

  /**
   * Creates an override for a user who will be absent: {@code POST /api-public/v1/overrides}.
   * Nobody stands in until {@link #assign(String, String, String)}.
   */
  ScheduledOverride create(OverrideRequest request);

  /** One scheduled override: {@code GET /api-public/v1/overrides/{publicId}}. */
  ScheduledOverride get(String publicId);

  /**
   * Deletes a scheduled override: {@code DELETE /api-public/v1/overrides/{publicId}}. Returns the
   * override as it was, or empty if the service does not send it.
   */
  Optional<ScheduledOverride> delete(String publicId);

  /**
   * The escalation policies of an override, and who stands in: {@code GET
   * /api-public/v1/overrides/{publicId}/assignments}.
   */
  List<OverrideAssignment> assignments(String publicId);

  /**
   * Who stands in for one escalation policy: {@code GET
   * /api-public/v1/overrides/{publicId}/assignments/{policySlug}}.
   */
  OverrideAssignment assignment(String publicId, String policySlug);

  /**
   * Lets {@code username} stand in for one escalation policy: {@code PUT
   * /api-public/v1/overrides/{publicId}/assignments/{policySlug}}. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException} or {@link
   * io.github.splunkoncall.errors.ConflictException}, as the deployment has it, if that user is
   * already on call there in that time.
   */
  OverrideAssignment assign(String publicId, String policySlug, String username);

  /**
   * The same, and says whether {@code username} may stand in though already on call there in that
   * time: {@code PUT /api-public/v1/overrides/{publicId}/assignments/{policySlug}}. Not every
   * deployment knows {@code acceptOverlap}.
   */
  OverrideAssignment assign(
      String publicId, String policySlug, String username, boolean acceptOverlap);

  /**
   * Lets nobody stand in for one escalation policy any more: {@code DELETE
   * /api-public/v1/overrides/{publicId}/assignments/{policySlug}}. Returns what the assignment is
   * now, or empty if the service does not send it.
   */
  Optional<OverrideAssignment> unassign(String publicId, String policySlug);
}
