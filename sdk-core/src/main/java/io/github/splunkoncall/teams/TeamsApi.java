package io.github.splunkoncall.teams;

import java.util.List;
import java.util.Optional;

/** Teams of the organisation, their members and their admins. A team is named by its slug. */
public interface TeamsApi {

  /** All teams: {@code GET /api-public/v1/team}. */
  List<Team> list();

  /**
   * Creates a team without members: {@code POST /api-public/v1/team}. Its default escalation policy
   * exists at once and has the slug of the team. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException}, {@link
   * io.github.splunkoncall.errors.ConflictException} or {@link
   * io.github.splunkoncall.errors.RefusedException}, as the deployment has it, if the name is
   * taken.
   */
  Team create(TeamRequest request);

  /** One team: {@code GET /api-public/v1/team/{team}}. */
  Team get(String team);

  /**
   * Gives a team another name or description; its slug stays: {@code PUT
   * /api-public/v1/team/{team}}. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException}, {@link
   * io.github.splunkoncall.errors.ConflictException} or {@link
   * io.github.splunkoncall.errors.RefusedException}, as the deployment has it, if the name is
   * taken.
   */
  Team update(String team, TeamRequest request);

  /**
   * Deletes a team with its escalation policies and rotations; its members stay users: {@code
   * DELETE /api-public/v1/team/{team}}. Returns the team as it was, or empty if the service does
   * not send it.
   */
  Optional<Team> delete(String team);

  /** The admins of a team: {@code GET /api-public/v1/team/{team}/admins}. */
  List<TeamAdmin> admins(String team);

  /** The members of a team: {@code GET /api-public/v1/team/{team}/members}. */
  List<TeamMember> members(String team);

  /**
   * Adds a user to a team: {@code POST /api-public/v1/team/{team}/members}. Returns all members. A
   * member is added again without harm.
   */
  List<TeamMember> addMember(String team, String username);

  /**
   * Removes a member who has no place in a rotation or escalation policy of the team: {@code DELETE
   * /api-public/v1/team/{team}/members/{user}}. Returns the members left, or empty if the service
   * does not send them.
   */
  Optional<List<TeamMember>> removeMember(String team, String username);

  /**
   * Removes a member; {@code replacement}, another member, takes over in the rotations and
   * escalation policies of the team: {@code DELETE /api-public/v1/team/{team}/members/{user}}.
   * Returns the members left, or empty if the service does not send them.
   */
  Optional<List<TeamMember>> removeMember(String team, String username, String replacement);
}
