package io.github.splunkoncall.testkit.assumptions;

/** The form of a batch of users: what is accepted, and how it is answered. */
public enum BatchForm {
  /** Both forms are accepted, and each is answered in the same form. */
  EITHER,
  /** An object with the field {@code users}; an array is refused. */
  OBJECT,
  /** A bare array; an object is refused. */
  ARRAY
}
