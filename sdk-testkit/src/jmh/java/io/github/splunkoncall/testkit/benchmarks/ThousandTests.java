package io.github.splunkoncall.testkit.benchmarks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What 1,000 tests with a fake cost beyond 1,000 tests that do nothing, where there was no fake
 * yet.
 */
final class ThousandTests {
  private static final int TESTS = 1_000;

  private ThousandTests() {}

  /** Tests of JUnit, and nothing else. */
  static class Empty {
    @RepeatedTest(TESTS)
    void nothing() {}
  }

  /** Each with a fake of its own, which opens and closes an incident. */
  @SplunkOnCallTest
  static class WithFake {
    @RepeatedTest(TESTS)
    void anIncident(FakeSplunkOnCall fake, SplunkOnCallApi api) {
      api.ingest().entity("payments", "checkout").trigger("Down");
      api.resolveIncident("1");
      fake.pages();
    }
  }

  /** In microseconds. */
  static double cost() {
    micros(Empty.class); // JUnit has to start, too.
    double empty = micros(Empty.class);
    return micros(WithFake.class) - empty;
  }

  private static double micros(Class<?> tests) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    long start = System.nanoTime();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(),
            summary);
    double micros = (System.nanoTime() - start) / 1e3;
    if (summary.getSummary().getTestsSucceededCount() != TESTS) {
      throw new IllegalStateException("not all tests of " + tests.getSimpleName() + " have passed");
    }
    return micros;
  }
}
