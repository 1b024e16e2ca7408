package io.github.splunkoncall.testkit.notes;

import static io.github.splunkoncall.testkit.assumptions.Assumption.EXISTING_NOTE_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.NOTE_UPDATES_REPLACE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes of incidents in the fake. */
public final class NotesEngine {
  private static final int LARGEST = 16 * 1024 * 1024;

  private final Organisation organisation;
  private final IncidentsEngine incidents;
  private final Map<String, Map<String, Note>> notesByIncident = new HashMap<>();

  /** Of this organisation and its incidents. */
  public NotesEngine(Organisation organisation, IncidentsEngine incidents) {
    this.organisation = organisation;
    this.incidents = incidents;
  }

  /** All notes of an incident, in the order in which they came. */
  public List<Note> list(String incidentNumber) {
    return List.copyOf(notes(incidentNumber).values());
  }

  /** Adds a note. */
  public Note create(String incidentNumber, NoteRequest request) {
    Map<String, Note> notes = notes(incidentNumber);
    requireFree(notes, request.name());
    return put(notes, request, request.jsonValue());
  }

  /** Replaces a note, its name included. */
  public Note update(String incidentNumber, String noteName, NoteRequest request) {
    Map<String, Note> notes = notes(incidentNumber);
    Note before = find(notes, noteName);
    if (!noteName.equals(request.name())) {
      requireFree(notes, request.name());
    }
    Map<String, Object> value = new LinkedHashMap<>();
    if (!organisation.assumed(NOTE_UPDATES_REPLACE)) {
      value.putAll(before.jsonValue());
    }
    value.putAll(request.jsonValue());
    Note after = put(notes, request, value);
    if (!noteName.equals(request.name())) {
      notes.remove(noteName);
    }
    return after;
  }

  /** Deletes a note. */
  public Note delete(String incidentNumber, String noteName) {
    Map<String, Note> notes = notes(incidentNumber);
    Note note = find(notes, noteName);
    notes.remove(noteName);
    return note;
  }

  /** All notes of an incident, also of one that is not shown. */
  public List<Note> of(String incidentNumber) {
    return List.copyOf(notesByIncident.getOrDefault(incidentNumber, Map.of()).values());
  }

  /** Adds a note as it is. */
  public void keep(String incidentNumber, Note note) {
    notes(incidentNumber).put(note.name(), note);
  }

  private Map<String, Note> notes(String incidentNumber) {
    String number = incidents.get(incidentNumber).number();
    return notesByIncident.computeIfAbsent(number, n -> new LinkedHashMap<>());
  }

  private static Note find(Map<String, Note> notes, String noteName) {
    Note note = notes.get(noteName);
    if (note == null) {
      throw new ServiceRefusal(404, "No note '" + noteName + "' found");
    }
    return note;
  }

  private void requireFree(Map<String, Note> notes, String noteName) {
    int status = organisation.assumed(EXISTING_NOTE_STATUS);
    if (status != 200 && notes.containsKey(noteName)) {
      throw new ServiceRefusal(status, "There is a note '" + noteName + "' already");
    }
  }

  private static Note put(Map<String, Note> notes, NoteRequest request, Map<String, Object> value) {
    if (value.toString().getBytes(UTF_8).length > LARGEST) { // About as long as its JSON.
      throw new ServiceRefusal(400, "json_value must not be larger than 16 MB");
    }
    Note note =
        Note.builder()
            .name(request.name())
            .displayName(request.displayName())
            .jsonValue(value)
            .build();
    notes.put(note.name(), note);
    return note;
  }
}
