package io.github.splunkoncall.testkit.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What is printed when a test has failed. */
@ResourceLock(Resources.SYSTEM_ERR)
class FailureReportTest {

  @Test
  void aTestThatFailsShowsWhatWasAtTheFake() {
    assertThat(printedBy(Fails.class))
        .startsWith(
            """
            test(FakeSplunkOnCall, SplunkOnCallApi) failed. At its end:
              clock: 2025-01-06T09:10:00Z
              incidents: 2
                #1 UNACKED "Down", paged ana, ben
                #2 RESOLVED "Disk full", paged ben
              calls:
            """)
        .containsSubsequence(
            "    #1 ",
            "INGEST_ALERT",
            "    #2 ",
            "CREATE_INCIDENT",
            "    #3 ",
            "RESOLVE_INCIDENTS");
  }

  @Test
  void aTestThatFailsAfterItsEndShowsItToo() {
    assertThat(printedBy(FailsAfterwards.class))
        .startsWith("test(FakeSplunkOnCall) failed.")
        .contains("incidents: none", "calls:\n    #1 ", "LIST_INCIDENTS");
  }

  @Test
  void aFakeThatNobodyHasCalledSaysSo() {
    assertThat(printedBy(FailsWithoutACall.class)).endsWith("incidents: none\n  calls: none\n");
  }

  @Test
  void otherTestsPrintNothing() {
    for (Class<?> silent : new Class<?>[] {Succeeds.class, Aborts.class, FailsWithoutAFake.class}) {
      assertThat(printedBy(silent)).isEmpty();
    }
  }

  private static String printedBy(Class<?> testClass) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(printed, true, UTF_8)) {
      System.setErr(err);
      Execution.of(testClass).assertStatistics(all -> all.started(1));
    } finally {
      System.setErr(before);
    }
    return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  @SplunkOnCallTest
  static class Fails {
    @Test
    void test(FakeSplunkOnCall fake, SplunkOnCallApi api) {
      api.ingest().entity("payments", "checkout").trigger("Down", "503");
      String number = api.triggerAlarm("Disk full", "97 %", IncidentTarget.user("ben")).number();
      api.resolveIncident(number);
      fake.clock().advance(Duration.ofMinutes(10));
      assertThat(fake.incident("1").pagedUsers()).containsExactly("cleo");
    }
  }

  @SplunkOnCallTest
  static class FailsAfterwards {
    @Test
    void test(FakeSplunkOnCall fake) {
      assertThat(fake.api().getIncidents()).isEmpty();
    }

    @AfterEach
    void fail() {
      throw new IllegalStateException("afterwards");
    }
  }

  @SplunkOnCallTest
  static class FailsWithoutACall {
    @Test
    void test(FakeSplunkOnCall fake) {
      fake.incident("1");
    }
  }

  @SplunkOnCallTest
  static class Succeeds {
    @Test
    void test(FakeSplunkOnCall fake) {
      assertThat(fake.api().getIncidents()).isEmpty();
    }
  }

  @SplunkOnCallTest
  static class Aborts {
    @Test
    void test(FakeSplunkOnCall fake) {
      abort("not here");
    }
  }

  @SplunkOnCallTest
  static class FailsWithoutAFake {
    @Test
    void test() {
      throw new IllegalStateException("on its own");
    }
  }
}
