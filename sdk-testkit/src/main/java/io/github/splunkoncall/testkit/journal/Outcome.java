package io.github.splunkoncall.testkit.journal;

import io.github.splunkoncall.testkit.faults.Fault;

/** What came of a call. */
public sealed interface Outcome {
  /** It was done. */
  Outcome SUCCEEDED = new Succeeded();

  /** It was done, and the answer said so. */
  record Succeeded() implements Outcome {
    @Override
    public String toString() {
      return "ok";
    }
  }

  /**
   * It was refused: by what the organisation is like, for its key, or because there were too many.
   *
   * @param status of the answer; 200 where the service says in the body that it did not do it
   * @param text what the answer said
   */
  record Refused(int status, String text) implements Outcome {
    @Override
    public String toString() {
      return status + " \"" + text + "\"";
    }
  }

  /**
   * A fault script spoilt it.
   *
   * @param fault what went wrong; it tells whether the call was done all the same
   */
  record Spoilt(Fault fault) implements Outcome {
    @Override
    public String toString() {
      return "fault: " + fault;
    }
  }
}
