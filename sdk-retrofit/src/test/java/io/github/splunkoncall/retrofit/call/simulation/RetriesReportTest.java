package io.github.splunkoncall.retrofit.call.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * RETRIES.md is what the simulation says of the retries as they are. {@code -Dretries.write=true}
 * writes it anew.
 */
class RetriesReportTest {
  private static final Path FILE = Path.of("RETRIES.md");
  private static final Map<Scenario, Map<Contender, Figures>> RESULTS =
      new EnumMap<>(Scenario.class);

  @BeforeAll
  static void simulate() {
    for (Scenario scenario : Scenario.values()) {
      Map<Contender, Figures> figures = new EnumMap<>(Contender.class);
      for (Contender contender : Contender.values()) {
        figures.put(contender, Simulation.of(contender, scenario));
      }
      RESULTS.put(scenario, figures);
    }
  }

  @Test
  void theReportIsWhatTheSimulationSays() throws IOException {
    String report = Report.of(RESULTS);
    if (Boolean.getBoolean("retries.write")) {
      Files.writeString(FILE, report);
    }

    assertThat(Files.readString(FILE))
        .as("RETRIES.md; see CONTRIBUTING.md for the command that writes it anew")
        .isEqualTo(report);
  }

  @ParameterizedTest
  @EnumSource
  void weNeverDoTwiceWhatIsNotSafeToRepeat(Scenario scenario) {
    assertThat(ours(scenario).duplicates()).isZero();
  }

  @Test
  void inATotalOutageWeSendLessThanATenthMore() {
    assertThat(ours(Scenario.OUTAGE).amplification()).isLessThan(1.1);
  }

  @ParameterizedTest
  @EnumSource
  void weAreNoWorseThanWithoutRetries(Scenario scenario) {
    assertThat(ours(scenario).success())
        .isGreaterThan(figures(scenario, Contender.NO_RETRY).success() - 0.005);
  }

  @Test
  void whatTheReportSaysOfOthersIsTrue() {
    assertThat(figures(Scenario.BRIEF_503S, Contender.AWS).unsafeSuccess())
        .isGreaterThan(ours(Scenario.BRIEF_503S).unsafeSuccess());
    assertThat(figures(Scenario.SLOW_ANSWERS, Contender.OURS_LESS_PATIENT).success())
        .isGreaterThan(ours(Scenario.SLOW_ANSWERS).success());
    assertThat(figures(Scenario.OVERLOAD, Contender.OURS_LESS_PATIENT).success()).isLessThan(0.1);
    assertThat(figures(Scenario.OVERLOAD, Contender.NO_RETRY).unsafeSuccess())
        .isGreaterThan(ours(Scenario.OVERLOAD).unsafeSuccess());
    assertThat(figures(Scenario.FLAPPING, Contender.STRIPE).success())
        .isGreaterThan(ours(Scenario.FLAPPING).success());
  }

  private static Figures ours(Scenario scenario) {
    return figures(scenario, Contender.OURS);
  }

  private static Figures figures(Scenario scenario, Contender contender) {
    return RESULTS.getOrDefault(scenario, Map.of()).get(contender);
  }
}
