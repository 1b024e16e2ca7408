package io.github.splunkoncall.testkit.notes;

import static io.github.splunkoncall.Operation.CREATE_NOTE;
import static io.github.splunkoncall.Operation.DELETE_NOTE;
import static io.github.splunkoncall.Operation.LIST_NOTES;
import static io.github.splunkoncall.Operation.UPDATE_NOTE;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;

/** Notes of incidents through the door in process. */
public record InProcessNotes(InProcess door) implements NotesApi {
  @Override
  public List<Note> list(String incidentNumber) {
    requireIncident(incidentNumber);
    return door.callOr(
        List.of(),
        LIST_NOTES,
        Arguments.of("incidentNumber", incidentNumber),
        engine -> engine.notes().list(incidentNumber));
  }

  @Override
  public Note create(String incidentNumber, NoteRequest request) {
    requireIncident(incidentNumber);
    return door.call(
        CREATE_NOTE,
        Arguments.of("incidentNumber", incidentNumber).body(request),
        engine -> engine.notes().create(incidentNumber, request));
  }

  @Override
  public void update(String incidentNumber, String noteName, NoteRequest request) {
    requireIncident(incidentNumber);
    requireNote(noteName);
    door.run(
        UPDATE_NOTE,
        Arguments.of("incidentNumber", incidentNumber).text("noteName", noteName).body(request),
        engine -> engine.notes().update(incidentNumber, noteName, request));
  }

  @Override
  public void delete(String incidentNumber, String noteName) {
    requireIncident(incidentNumber);
    requireNote(noteName);
    door.run(
        DELETE_NOTE,
        Arguments.of("incidentNumber", incidentNumber).text("noteName", noteName),
        engine -> engine.notes().delete(incidentNumber, noteName));
  }

  private static void requireIncident(String incidentNumber) {
    Require.identifier("incidentNumber", incidentNumber);
  }

  private static void requireNote(String noteName) {
    Require.identifier("noteName", noteName);
  }
}
