package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.TestAbortedException;

/** What is printed of the fake when a test has failed. */
final class FailureReport {
  private FailureReport() {}

  /** Prints in one piece, so that tests that run at the same time do not mix. */
  static void print(String test, Throwable thrown, FakeSplunkOnCall fake) {
    if (isOfTheTest(thrown)) {
      System.err.println(
          test + " failed. At its end:\n" + happenings(fake).indent(2).stripTrailing());
    }
  }

  /** Not if the test was given up, or did not begin because it asks for what there is not. */
  private static boolean isOfTheTest(Throwable thrown) {
    return !(thrown instanceof TestAbortedException) && !(thrown instanceof JUnitException);
  }

  private static String happenings(FakeSplunkOnCall fake) {
    String calls = fake.journal().toString();
    return fake + "\ncalls:" + (calls.isEmpty() ? " none" : "\n" + calls.indent(2));
  }
}
