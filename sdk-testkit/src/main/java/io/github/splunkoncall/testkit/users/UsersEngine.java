package io.github.splunkoncall.testkit.users;

import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.User;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The users of the fake. */
public final class UsersEngine {
  private static final int SHORTEST_SEARCH = 3;

  private final Organisation organisation;

  /** The users of this organisation. */
  public UsersEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** All users. */
  public List<User> list() {
    return List.copyOf(organisation.users().values());
  }

  /** All users, as version 1 shows them: without display names. */
  public List<User> listV1() {
    return list().stream()
        .map(user -> User.builder().from(user).displayName(Optional.empty()).build())
        .toList();
  }

  /** The users whose address contains the text, whatever its case. */
  public List<User> findByEmail(String text) {
    if (text.length() < SHORTEST_SEARCH) {
      throw new ServiceRefusal(400, "email must have at least 3 characters");
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    return list().stream()
        .filter(user -> user.email().orElse("").toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
