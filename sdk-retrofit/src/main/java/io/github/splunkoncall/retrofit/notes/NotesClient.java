package io.github.splunkoncall.retrofit.notes;

import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Notes of incidents over HTTP. */
public final class NotesClient implements NotesApi {
  /** Of the organisation that the connection leads to. */
  public NotesClient(Connection connection) {}
}
