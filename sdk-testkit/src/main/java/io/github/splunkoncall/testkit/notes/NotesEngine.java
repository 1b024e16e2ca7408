package io.github.splunkoncall.testkit.notes;

import io.github.splunkoncall.testkit.state.Organisation;

/** Notes of incidents in the fake. */
public final class NotesEngine {
  /** Of this organisation. */
  public NotesEngine(Organisation organisation) {}
}
