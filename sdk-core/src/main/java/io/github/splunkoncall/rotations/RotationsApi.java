package io.github.splunkoncall.rotations;

import java.util.List;

/**
 * Rotations of teams: shifts in which members take turns. A rotation has a slug, which escalation
 * policies use, and a number ({@code groupId}), which these operations use; {@link #groups} tells
 * both.
 */
public interface RotationsApi {

  /**
   * The rotations of a team with their shifts, and who is on duty when: {@code GET
   * /api-public/v2/team/{team}/rotations}.
   */
  List<Rotation> list(String team);

  /**
   * The rotations of a team by their slugs and numbers: {@code GET
   * /api-public/v1/teams/{team}/rotations}.
   */
  List<RotationGroup> groups(String team);

  /**
   * Creates a rotation: {@code POST /api-public/v1/teams/{team}/rotations}. Some deployments answer
   * with less than the whole, or with nothing: then only the label is there, {@link
   * Rotation#groupId()} is empty, and {@link #groups} tells number and slug under the label. The
   * lists show a new rotation only after a few seconds.
   */
  Rotation create(String team, CreateRotationRequest request);

  /**
   * Creates a rotation, and asks for the periods of {@code weeks} weeks in the answer, after the
   * first {@code skipWeeks}: {@code POST /api-public/v1/teams/{team}/rotations?skip=&count=}. See
   * {@link #create(String, CreateRotationRequest)}.
   */
  Rotation create(String team, CreateRotationRequest request, int skipWeeks, int weeks);

  /**
   * Deletes a rotation: {@code DELETE /api-public/v1/teams/{team}/rotations/{groupId}}. Take it out
   * of the escalation policies first.
   */
  void delete(String team, long groupId);

  /**
   * The user whose turn it is in a shift: {@code GET
   * /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/scheduled}.
   */
  ScheduledUser scheduledUser(String team, long groupId, long shiftId);

  /**
   * Makes it the turn of a member of a shift: {@code PUT
   * /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/scheduled}. Returns whose turn it is.
   */
  ScheduledUser setScheduledUser(
      String team, long groupId, long shiftId, ScheduledUserRequest request);

  /**
   * One rotation: {@code GET /api-public/v1/teams/{team}/rotations/{groupId}}. Only the newest
   * official client knows this operation.
   */
  Rotation get(String team, long groupId);

  /**
   * Gives a rotation another label: {@code PUT /api-public/v1/teams/{team}/rotations/{groupId}}. If
   * the service answers without content, only the number and the label are there. Only the newest
   * official client knows this operation.
   */
  Rotation rename(String team, long groupId, String label);

  /**
   * Adds a shift without members to a rotation: {@code POST
   * /api-public/v1/teams/{team}/rotations/{groupId}}. Only the newest official client knows this
   * operation.
   */
  RotationShift addShift(String team, long groupId, ShiftRequest request);

  /**
   * One shift: {@code GET /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}}. Only the
   * newest official client knows this operation.
   */
  RotationShift shift(String team, long groupId, long shiftId);

  /**
   * Replaces a shift; its members stay: {@code PUT
   * /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}}. The request is the whole of it:
   * {@link ShiftRequest#builder(RotationShift)} starts from what it was. Only the newest official
   * client knows this operation.
   */
  RotationShift updateShift(String team, long groupId, long shiftId, ShiftRequest request);

  /**
   * Deletes a shift: {@code DELETE /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}}. Only
   * the newest official client knows this operation.
   */
  void deleteShift(String team, long groupId, long shiftId);

  /**
   * Adds a member to a shift: {@code POST
   * /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members}. Never sent again if it may
   * have been done: a user can have more than one place. Only the newest official client knows this
   * operation.
   */
  void addMember(String team, long groupId, long shiftId, AddShiftMemberRequest request);

  /**
   * Removes a member from a shift: {@code DELETE
   * /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members}. Only the newest official
   * client knows this operation.
   */
  void removeMember(String team, long groupId, long shiftId, RemoveShiftMemberRequest request);

  /**
   * Gives a member of a shift another place in its order: {@code PUT
   * /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members}. Only the newest official
   * client knows this operation.
   */
  void moveMember(String team, long groupId, long shiftId, MoveShiftMemberRequest request);
}
