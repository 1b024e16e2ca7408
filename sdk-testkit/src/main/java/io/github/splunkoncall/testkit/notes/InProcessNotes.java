package io.github.splunkoncall.testkit.notes;

import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Notes of incidents through the door in process. */
public record InProcessNotes(InProcess door) implements NotesApi {}
