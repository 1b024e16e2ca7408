package io.github.splunkoncall.testkit.contactmethods;

import io.github.splunkoncall.testkit.state.Organisation;

/** Contact methods of users in the fake. */
public final class ContactMethodsEngine {
  /** Of this organisation. */
  public ContactMethodsEngine(Organisation organisation) {}
}
