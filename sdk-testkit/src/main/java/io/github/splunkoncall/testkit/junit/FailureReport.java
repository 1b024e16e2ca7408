package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import org.opentest4j.TestAbortedException;

/** What is printed of the fake when a test has failed. */
final class FailureReport {
  private FailureReport() {}

  /** In one piece, so that tests that run at the same time do not mix. */
  static void print(String test, Throwable thrown, FakeSplunkOnCall fake) {
    if (!(thrown instanceof TestAbortedException)) {
      System.err.println(
          test + " failed. At its end:\n" + happenings(fake).indent(2).stripTrailing());
    }
  }

  private static String happenings(FakeSplunkOnCall fake) {
    return fake.toString();
  }
}
