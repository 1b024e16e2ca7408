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

  /** How the service labels the contact method that shows the address of a user. */
  public static final String DEFAULT_LABEL = "Default";

  private static final long FIRST_ID = 1001;

  private final Ids ids;
  private final Map<String, List<ContactState>> byUser = new HashMap<>();
  private final Set<Long> defaults = new HashSet<>();
  private long nextId = FIRST_ID;

  Contacts(Ids ids) {
    this.ids = ids;
  }

  /** Those of one user: the list itself, which the caller may change. */
  List<ContactState> of(String username) {
    return byUser.computeIfAbsent(username, name -> new ArrayList<>());
  }

  /** A new user has the default contact method if there is an address. */
  void welcome(User user) {
    user.email().ifPresent(email -> addDefault(user, email));
  }

  /** Adds one to the end of the list as it is. */
  public void keep(String username, ContactState contact, boolean isDefault) {
    of(username).add(contact);
    if (isDefault) {
      defaults.add(contact.id());
    }
    nextId = Math.max(nextId, contact.id() + 1);
  }

  /** The number of the next one. */
  public long nextId() {
    return nextId;
  }

  /** Goes on with this number. */
  public void goOnWith(long id) {
    nextId = id;
  }

  /** Where their identifiers come from. */
  public Ids ids() {
    return ids;
  }

  /** Adds one to the end of the list. A number comes back in another form than it is given. */
  public ContactState add(
      String username,
      ContactState.Kind kind,
      String label,
      String value,
      int rank,
      boolean verified) {
    List<ContactState> list = of(username);
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
      user.email().ifPresent(email -> addDefault(user, email));
    }
    list.replaceAll(
        contact ->
            isDefault(contact) ? user.email().map(contact::withValue).orElse(contact) : contact);
  }

  /** Those of a user who has left. */
  void remove(String username) {
    byUser.remove(username);
  }

  private void addDefault(User user, String email) {
    ContactState contact =
        add(
            user.username(),
            ContactState.Kind.EMAIL,
            DEFAULT_LABEL,
            email,
            DEFAULT_RANK,
            user.verified());
    defaults.add(contact.id());
  }

  /** Like {@code +1 411-555-0110}; elsewhere than in North America as the digits. */
  private static String reformatted(String number) {
    return "+"
        + number.replaceAll("\\D", "").replaceFirst("^1(\\d{3})(\\d{3})(\\d{4})$", "1 $1-$2-$3");
  }
}
