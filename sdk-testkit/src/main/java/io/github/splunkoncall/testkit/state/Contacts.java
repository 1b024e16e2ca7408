package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.users.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The contact methods of all users. */
public final class Contacts {
  /** The rank of a contact method for which nothing else is said. */
  public static final int DEFAULT_RANK = 500;

  private static final String DEFAULT_LABEL = "Default";
  private static final long FIRST_ID = 1001;

  private final Map<String, User> users;
  private final Ids ids;
  private final Map<String, List<ContactState>> byUser = new HashMap<>();
  private final Set<Long> defaults = new HashSet<>();
  private long nextId = FIRST_ID;

  Contacts(Map<String, User> users, Ids ids) {
    this.users = users;
    this.ids = ids;
  }

  /** Those of one user: the list itself, which the caller may change. */
  List<ContactState> of(String username) {
    // For everybody who has none yet, so that who is asked for first changes no identifier.
    if (byUser.size() < users.size()) {
      users.values().stream()
          .filter(user -> !byUser.containsKey(user.username()))
          .forEach(this::begin);
    }
    return byUser.computeIfAbsent(username, name -> new ArrayList<>());
  }

  private void begin(User user) {
    List<ContactState> list = new ArrayList<>();
    byUser.put(user.username(), list);
    user.email().ifPresent(email -> addDefault(list, user, email));
  }

  /** Adds one to the end of the list. A number comes back in another form than it is given. */
  public ContactState add(
      String username,
      ContactState.Kind kind,
      String label,
      String value,
      int rank,
      boolean verified) {
    return add(of(username), kind, label, value, rank, verified);
  }

  private ContactState add(
      List<ContactState> list,
      ContactState.Kind kind,
      String label,
      String value,
      int rank,
      boolean verified) {
    String stored = kind == ContactState.Kind.PHONE ? reformatted(value) : value;
    ContactState contact =
        new ContactState(nextId++, ids.uuid(), kind, label, stored, rank, verified);
    list.add(contact);
    return contact;
  }

  /** Whether it is the address that the user was created with. */
  public boolean isDefault(ContactState contact) {
    return defaults.contains(contact.id());
  }

  /** The address of the user has changed, and the default contact method with it; or it is new. */
  void follow(User user, boolean hadNoAddress) {
    List<ContactState> list = of(user.username());
    if (hadNoAddress) {
      user.email().ifPresent(email -> addDefault(list, user, email));
    }
    list.replaceAll(
        contact ->
            isDefault(contact) ? user.email().map(contact::withValue).orElse(contact) : contact);
  }

  /** Those of a user who has left. */
  void remove(String username) {
    byUser.remove(username);
  }

  private void addDefault(List<ContactState> list, User user, String email) {
    ContactState contact =
        add(list, ContactState.Kind.EMAIL, DEFAULT_LABEL, email, DEFAULT_RANK, user.verified());
    defaults.add(contact.id());
  }

  /** Like {@code +1 411-555-0110}; elsewhere than in North America as the digits. */
  private static String reformatted(String number) {
    return "+"
        + number.replaceAll("\\D", "").replaceFirst("^1(\\d{3})(\\d{3})(\\d{4})$", "1 $1-$2-$3");
  }
}
