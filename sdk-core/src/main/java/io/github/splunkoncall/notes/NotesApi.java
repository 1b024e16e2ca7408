package io.github.splunkoncall.notes;

/** Notes of incidents. */
public interface NotesApi {}
