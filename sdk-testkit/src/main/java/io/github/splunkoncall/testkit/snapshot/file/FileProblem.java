package io.github.splunkoncall.testkit.snapshot.file;

/** Something in a file that cannot be, with the place. */
final class FileProblem extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  FileProblem(String message) {
    super(message);
  }
}
