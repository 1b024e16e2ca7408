package io.github.splunkoncall.testkit.incidents;

import java.util.HashMap;
import java.util.Map;

/** One escalation policy, or one user, that is paged for an incident until somebody responds. */
final class PolicyRun {
  private final IncidentState incident;
  private final Map<String, UserRun> users = new HashMap<>();
  private boolean over;

  PolicyRun(IncidentState incident) {
    this.incident = incident;
  }

  /** The paging policy of a user, which pages step by step; another one can take its place. */
  final class UserRun {
    private final String username;

    private UserRun(String username) {
      this.username = username;
    }

    boolean isOver() {
      return over || users.get(username) != this;
    }
  }

  IncidentState incident() {
    return incident;
  }

  /** A user is paged from now on, from the beginning if that was so before. */
  UserRun reach(String username) {
    UserRun run = new UserRun(username);
    users.put(username, run);
    return run;
  }

  boolean hasReached(String username) {
    return users.containsKey(username);
  }

  boolean isOver() {
    return over;
  }

  void stop() {
    over = true;
  }
}
