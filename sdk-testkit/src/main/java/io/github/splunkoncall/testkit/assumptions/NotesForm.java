package io.github.splunkoncall.testkit.assumptions;

/** The forms that the list of the notes of an incident may have (Q17). */
public enum NotesForm {
  /** An object for one note, an array for several, an empty object for none. */
  OBJECT_OR_ARRAY,
  /** Always an array. */
  ARRAY,
  /** Always an array in an object. */
  ARRAY_IN_OBJECT
}
