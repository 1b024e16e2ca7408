package io.github.splunkoncall.retrofit.teams;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.teams.TeamRef;

/** A reference to a team on the wire: apart, because most who need it need no teams. */
public final class TeamRefWire {
  /** A team as other things refer to it. */
  public static final Table<TeamRef, TeamRef.Builder> REF =
      Table.of(TeamRef::builder, TeamRef.Builder::build)
          .field("name", STRING, TeamRef::name, TeamRef.Builder::name)
          .field("slug", STRING, TeamRef::slug, TeamRef.Builder::slug)
          .build();

  private TeamRefWire() {}
}
