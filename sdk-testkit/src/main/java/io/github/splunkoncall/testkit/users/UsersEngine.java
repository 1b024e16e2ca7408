package io.github.splunkoncall.testkit.users;

import static io.github.splunkoncall.testkit.assumptions.Assumption.BATCH_FORM;
import static io.github.splunkoncall.testkit.assumptions.Assumption.EMAIL_SEARCH_FINDS_PARTS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.FAILED_BATCH_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.MOST_USERS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.TAKEN_USER_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNMATCHED_EMAIL_STATUS;

import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.assumptions.BatchForm;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.TeamState;
import io.github.splunkoncall.users.BatchError;
import io.github.splunkoncall.users.BatchUser;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The users of the fake. */
public final class UsersEngine {
  static final int LARGEST_BATCH = 50;

  private static final int SHORTEST_SEARCH = 3;

  private final Organisation organisation;
  private final Departure departure;

  /** The users of this organisation. */
  public UsersEngine(Organisation organisation) {
    this.organisation = organisation;
    this.departure = new Departure(organisation);
  }

  /** All users. */
  public List<User> list() {
    return List.copyOf(organisation.users().values());
  }

  /** All users, as version 1 shows them: without display names. */
  public List<User> listV1() {
    return list().stream().map(UsersEngine::inVersion1).toList();
  }

  /** The users whose address contains the text, whatever its case. */
  public List<User> findByEmail(String text) {
    if (text.length() < SHORTEST_SEARCH) {
      throw new ServiceRefusal(400, "email must have at least 3 characters");
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    BiPredicate<String, String> matches =
        organisation.assumed(EMAIL_SEARCH_FINDS_PARTS) ? String::contains : String::equals;
    List<User> found =
        list().stream()
            .filter(user -> matches.test(user.email().orElse("").toLowerCase(Locale.ROOT), wanted))
            .toList();
    int status = organisation.assumed(UNMATCHED_EMAIL_STATUS);
    if (found.isEmpty() && status != 200) {
      throw new ServiceRefusal(status, "None found for email:" + text);
    }
    return found;
  }

  /** A user who has not accepted the invitation yet. */
  public User create(CreateUserRequest request) {
    if (organisation.users().containsKey(request.username())) {
      throw taken("User name " + request.username() + " is unavailable");
    }
    requireFree(request.email());
    if (organisation.users().size() >= organisation.assumed(MOST_USERS)) {
      throw new ServiceRefusal(422, "The user limit is reached");
    }
    User user =
        User.builder()
            .username(request.username())
            .firstName(request.firstName())
            .lastName(request.lastName())
            .email(request.email())
            .createdAt(organisation.now())
            .passwordLastUpdated(organisation.now())
            .verified(false)
            .build();
    organisation.users().put(user.username(), user);
    return user;
  }

  /** Creates those that can be created, and tells about the others. */
  public List<BatchUser> createAll(List<CreateUserRequest> requests, BatchForm sent) {
    BatchForm form = organisation.assumed(BATCH_FORM);
    if (form != BatchForm.EITHER && form != sent) {
      throw new ServiceRefusal(400, "A batch must be an " + form.name().toLowerCase(Locale.ROOT));
    }
    if (requests.size() > LARGEST_BATCH) {
      throw new ServiceRefusal(400, "A batch has at most " + LARGEST_BATCH + " users");
    }
    List<BatchUser> results = requests.stream().map(this::tryToCreate).toList();
    int failed = organisation.assumed(FAILED_BATCH_STATUS);
    if (failed != 200 && results.stream().noneMatch(BatchUser::created)) {
      throw new ServiceRefusal(failed, "None of the users is available");
    }
    return results;
  }

  private BatchUser tryToCreate(CreateUserRequest request) {
    BatchUser.Builder result = BatchUser.builder().username(request.username());
    try {
      create(request);
    } catch (ServiceRefusal refusal) {
      result.addErrors(BatchError.builder().code("DUPLICATE").message(refusal.text()).build());
    }
    return result.build();
  }

  /** One user. */
  public User get(String username) {
    return inVersion1(organisation.user(username));
  }

  /** Changes everything but the username. */
  public User update(String username, UpdateUserRequest request) {
    User before = organisation.user(username);
    if (!before.email().orElse("").equalsIgnoreCase(request.email())) {
      requireFree(request.email());
    }
    User after =
        User.builder()
            .from(before)
            .firstName(request.firstName())
            .lastName(request.lastName())
            .email(request.email())
            .build();
    organisation.replaceUser(after);
    return inVersion1(after);
  }

  /** Lets a user go; returns what the service says about it. */
  public String delete(String username, UserReplacement replacement) {
    organisation.user(username);
    departure.of(username, replacement);
    return username + " deleted";
  }

  /** The teams of which the user is a member. */
  public List<TeamRef> teams(String username) {
    organisation.user(username);
    return organisation.teams().values().stream()
        .filter(team -> team.members().contains(username))
        .map(TeamState::ref)
        .toList();
  }

  private void requireFree(String email) {
    boolean taken =
        list().stream().anyMatch(user -> user.email().orElse("").equalsIgnoreCase(email));
    if (taken) {
      throw taken("The email address " + email + " is already in use");
    }
  }

  private ServiceRefusal taken(String text) {
    return new ServiceRefusal(organisation.assumed(TAKEN_USER_STATUS), text);
  }

  private static User inVersion1(User user) {
    return User.builder().from(user).displayName(Optional.empty()).build();
  }
}
