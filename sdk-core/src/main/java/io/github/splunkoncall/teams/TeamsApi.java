package io.github.splunkoncall.teams;

import java.util.List;

/** Teams of the organisation. */
public interface TeamsApi {

  /** All teams: {@code GET /api-public/v1/team}. */
  List<Team> list();
}
