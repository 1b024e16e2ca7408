package io.github.splunkoncall.retrofit.teams;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRequest;
import java.util.List;
import java.util.Optional;

/** Teams on the wire. */
public final class TeamsWire {
  private static final String PATH = "/api-public/v1/team/";

  /** A team. */
  public static final Table<Team, Team.Builder> TEAM =
      Table.of(Team::builder, Team.Builder::build)
          .field("name", STRING, Team::name, Team.Builder::name)
          .field("slug", STRING, Team::slug, Team.Builder::slug)
          .number("memberCount", Team::memberCount, Team.Builder::memberCount)
          .number("version", Team::version, Team.Builder::version)
          .field("isDefaultTeam", BOOLEAN, Team::defaultTeam, Team.Builder::defaultTeam)
          .optional("description", STRING, Team::description, Team.Builder::description)
          .written("_selfUrl", team -> PATH + team.slug())
          .written("_membersUrl", team -> PATH + team.slug() + "/members")
          .written("_policiesUrl", team -> PATH + team.slug() + "/policies")
          .written("_adminsUrl", team -> PATH + team.slug() + "/admins")
          .orRefusal()
          .build();

  /** The teams of the organisation: a bare array (Q41). */
  public static final Codec<List<Team>> LIST = Codecs.list(TEAM);

  /** A team that was deleted. */
  static final Codec<Optional<Team>> DELETED = Codecs.present(TEAM);

  /** What a team shall be called. */
  public static final Codec<TeamRequest> REQUEST =
      Table.of(TeamRequest::builder, TeamRequest.Builder::build)
          .field("name", STRING, TeamRequest::name, TeamRequest.Builder::name)
          .optional(
              "description", STRING, TeamRequest::description, TeamRequest.Builder::description)
          .build();

  private TeamsWire() {}
}
