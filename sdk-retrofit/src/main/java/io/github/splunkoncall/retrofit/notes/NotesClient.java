package io.github.splunkoncall.retrofit.notes;

import static io.github.splunkoncall.Operation.CREATE_NOTE;
import static io.github.splunkoncall.Operation.DELETE_NOTE;
import static io.github.splunkoncall.Operation.LIST_NOTES;
import static io.github.splunkoncall.Operation.UPDATE_NOTE;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;
import okhttp3.RequestBody;

/** Notes of incidents over HTTP. */
public final class NotesClient implements NotesApi {
  private final Connection connection;
  private final NotesService service;

  /** Of the organisation that the connection leads to. */
  public NotesClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(NotesService.class);
  }

  @Override
  public List<Note> list(String incidentNumber) {
    return connection.callOr(
        List.of(), LIST_NOTES, service.list(incident(incidentNumber)), NotesWire.LIST);
  }

  @Override
  public Note create(String incidentNumber, NoteRequest request) {
    RequestBody body = Caller.body(NotesWire.REQUEST, request);
    return connection.call(
        CREATE_NOTE, service.create(incident(incidentNumber), body), NotesWire.NOTE);
  }

  @Override
  public void update(String incidentNumber, String noteName, NoteRequest request) {
    RequestBody body = Caller.body(NotesWire.REQUEST, request);
    connection.call(UPDATE_NOTE, service.update(incident(incidentNumber), note(noteName), body));
  }

  @Override
  public void delete(String incidentNumber, String noteName) {
    connection.call(DELETE_NOTE, service.delete(incident(incidentNumber), note(noteName)));
  }

  private static String incident(String incidentNumber) {
    return Require.identifier("incidentNumber", incidentNumber);
  }

  private static String note(String noteName) {
    return Require.identifier("noteName", noteName);
  }
}
