package io.github.splunkoncall.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs of test classes that the build itself does not run. */
final class Execution {
  private Execution() {}

  static Events of(Class<?> testClass) {
    return kit(testClass).execute().testEvents();
  }

  static Events inParallel(Class<?> testClass) {
    return kit(testClass)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
        .execute()
        .testEvents();
  }

  /** The message with which the only test of the class fails. */
  static String failure(Class<?> testClass) {
    EngineExecutionResults results = kit(testClass).execute();
    assertThat(results.testEvents().started().count()).isEqualTo(1);
    return results.testEvents().failed().stream()
        .findFirst()
        .flatMap(event -> event.getPayload(TestExecutionResult.class))
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwable::getMessage)
        .orElseThrow();
  }

  private static EngineTestKit.Builder kit(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(testClass));
  }
}
