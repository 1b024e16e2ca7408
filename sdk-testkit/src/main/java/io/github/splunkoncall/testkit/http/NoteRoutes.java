package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.NOTES_FORM;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.retrofit.notes.NotesWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.engine.Engine;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/** The routes of notes. */
final class NoteRoutes {
  private NoteRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_NOTES,
        NoteRoutes::list,
        Operation.CREATE_NOTE,
        Route.of(
            NotesWire.REQUEST,
            NotesWire.NOTE,
            (engine, request, body) -> engine.notes().create(incident(request), body)),
        Operation.UPDATE_NOTE,
        NoContent.after(
                (engine, request) ->
                    engine.notes().update(incident(request), note(request), body(request)))
            .reading(NotesWire.REQUEST),
        Operation.DELETE_NOTE,
        NoContent.after(
            (engine, request) -> engine.notes().delete(incident(request), note(request))));
  }

  private static ByteString list(Engine engine, Request request) {
    return engine.locked(e -> Json.encode(form(e), e.notes().list(incident(request))));
  }

  private static Codec<List<Note>> form(Engine engine) {
    return switch (engine.organisation().assumed(NOTES_FORM)) {
      case OBJECT_OR_ARRAY -> NotesWire.LIST;
      case ARRAY -> NotesWire.ARRAY;
      case ARRAY_IN_OBJECT -> NotesWire.WRAPPED;
    };
  }

  private static NoteRequest body(Request request) {
    return request.decode(NotesWire.REQUEST);
  }

  private static String incident(Request request) {
    return request.path("incidentNumber");
  }

  private static String note(Request request) {
    return request.path("noteName");
  }
}
