package io.github.splunkoncall.notes;

import java.util.List;

/** Notes of incidents. A note is named within its incident. */
public interface NotesApi {

  /** All notes of an incident: {@code GET /api-public/v1/incidents/{incidentNumber}/notes}. */
  List<Note> list(String incidentNumber);

  /**
   * Adds a note to an incident: {@code POST /api-public/v1/incidents/{incidentNumber}/notes}. It is
   * not known what the service does about a name that exists.
   */
  Note create(String incidentNumber, NoteRequest request);

  /**
   * Replaces the note that has the name in the request: {@code PUT
   * /api-public/v1/incidents/{incidentNumber}/notes/{noteName}}.
   */
  default void update(String incidentNumber, NoteRequest request) {
    update(incidentNumber, request.name(), request);
  }

  /**
   * Replaces a note, its name included: {@code PUT
   * /api-public/v1/incidents/{incidentNumber}/notes/{noteName}}.
   */
  void update(String incidentNumber, String noteName, NoteRequest request);

  /** Deletes a note: {@code DELETE /api-public/v1/incidents/{incidentNumber}/notes/{noteName}}. */
  void delete(String incidentNumber, String noteName);
}
