package io.github.splunkoncall.testkit.model;

/** The doors do not do the same. */
final class Disagreement extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String about;

  /** A disagreement about something, for instance a method: shrinking keeps to it. */
  Disagreement(String about, String message) {
    super(message);
    this.about = about;
  }

  String about() {
    return about;
  }
}
