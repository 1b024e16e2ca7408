package io.github.splunkoncall.retrofit.teams;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Members and admins of teams on the wire. */
public final class MemberWire {
  /** A member; the documentation has {@code verified} as text, the service as a boolean (Q43). */
  private static final Codec<TeamMember> MEMBER =
      Table.of(TeamMember::builder, TeamMember.Builder::build)
          .field("username", STRING, TeamMember::username, TeamMember.Builder::username)
          .optional("firstName", STRING, TeamMember::firstName, TeamMember.Builder::firstName)
          .optional("lastName", STRING, TeamMember::lastName, TeamMember.Builder::lastName)
          .optional("displayName", STRING, TeamMember::displayName, TeamMember.Builder::displayName)
          .number("version", TeamMember::version, TeamMember.Builder::version)
          .field("verified", BOOLEAN, TeamMember::verified, TeamMember.Builder::verified)
          .build();

  /** The members of a team. */
  public static final Codec<List<TeamMember>> LIST =
      Table.envelope("members", Codecs.list(MEMBER)).build();

  /** The members that are left. */
  static final Codec<Optional<List<TeamMember>>> REMAINING = Codecs.present(LIST);

  /** Who becomes a member: a username. */
  public static final Codec<String> ADD = Table.envelope("username", STRING).build();

  /** Who takes over from a member that leaves; an empty object if nobody does (Q44). */
  public static final Codec<Optional<String>> REMOVE =
      Table.<Optional<String>, List<String>>of(
              ArrayList::new, replacements -> replacements.stream().findFirst())
          .optional("replacement", STRING, Function.identity(), List::add)
          .build();

  private static final Codec<TeamAdmin> ADMIN =
      Table.of(TeamAdmin::builder, TeamAdmin.Builder::build)
          .field("username", STRING, TeamAdmin::username, TeamAdmin.Builder::username)
          .optional("firstName", STRING, TeamAdmin::firstName, TeamAdmin.Builder::firstName)
          .optional("lastName", STRING, TeamAdmin::lastName, TeamAdmin.Builder::lastName)
          .optional("createdAt", INSTANT, TeamAdmin::createdAt, TeamAdmin.Builder::createdAt)
          .optional(
              "passwordLastUpdated",
              INSTANT,
              TeamAdmin::passwordLastUpdated,
              TeamAdmin.Builder::passwordLastUpdated)
          .optional("verified", BOOLEAN, TeamAdmin::verified, TeamAdmin.Builder::verified)
          .written("_selfUrl", admin -> "/api-public/v1/user/" + admin.username())
          .build();

  /** The admins of a team (Q42). */
  public static final Codec<List<TeamAdmin>> ADMINS =
      Table.envelope("teamAdmins", Codecs.list(ADMIN)).build();

  private MemberWire() {}
}
