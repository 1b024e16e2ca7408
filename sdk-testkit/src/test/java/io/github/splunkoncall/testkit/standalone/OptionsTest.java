package io.github.splunkoncall.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void withoutOptionsTheDemoRunsOnAnyPortWithTheDemoCredentials() {
    Options options = Options.parse();

    assertThat(options.help()).isFalse();
    assertThat(options.port()).isZero();
    assertThat(options.apiId()).isEqualTo("demo-id");
    assertThat(options.apiKey()).isEqualTo("demo-key");
    assertThat(options.ingestKey()).isEqualTo("demo-ingest-key");
    assertThat(options.organisation().get().api().getTeams()).hasSize(3);
  }

  @Test
  void aValueFollowsAfterAnEqualsSignOrAsTheNextArgument() {
    assertThat(Options.parse("--port=0").port()).isZero();
    assertThat(Options.parse("--port", "0").port()).isZero();
    assertThat(Options.parse("--port=8080").port()).isEqualTo(8080);
    assertThat(Options.parse("--port", "65535").port()).isEqualTo(65_535);
  }

  @Test
  void allOptionsCanBeGivenInAnyOrder() {
    Options options =
        Options.parse(
            "--api-key", "k", "--seed=empty", "--ingest-key=n", "--port", "81", "--api-id=i");

    assertThat(options.apiId()).isEqualTo("i");
    assertThat(options.apiKey()).isEqualTo("k");
    assertThat(options.ingestKey()).isEqualTo("n");
    assertThat(options.port()).isEqualTo(81);
    assertThat(options.organisation().get().api().getTeams()).isEmpty();
  }

  @Test
  void aValueMayHoldAnEqualsSign() {
    assertThat(Options.parse("--api-key=a=b=").apiKey()).isEqualTo("a=b=");
  }

  @Test
  void ofAnOptionGivenTwiceTheLastCounts() {
    assertThat(Options.parse("--port=1", "--port=2").port()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpCanBeAskedForInTwoWays(String help) {
    assertThat(Options.parse("--port=1", help).help()).isTrue();
  }

  @Test
  void theHelpNamesEveryOptionAndSeed() {
    assertThat(Options.HELP)
        .contains(
            "--port", "--seed", "--api-id", "--api-key", "--ingest-key", "--help", "demo", "empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot", "--Port", "-port", "--prot=80"})
  void anUnknownOptionIsNamed(String option) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--port=1", option))
        .withMessage("Unknown option " + option.replace("=80", ""));
  }

  @Test
  void anArgumentThatBelongsToNoOptionIsToldByItsPlaceAndNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--api-key", "half", "otherHalf"))
        .withMessageContaining("Argument 3")
        .withMessageNotContaining("otherHalf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--seed", "--api-id", "--api-key", "--ingest-key"})
  void anOptionWithoutItsValueIsNamed(String option) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse(option))
        .withMessage("Option " + option + " needs a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "65536", "99999", "100000", "8o80", "80 ", "0x50", "٨٠"})
  void whatIsNoPortIsRepeatedWithWhatWouldBeOne(String port) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--port=" + port))
        .withMessage("--port must be a number from 0 to 65535, not '" + port + "'");
  }

  @Test
  void anUnknownSeedIsRepeatedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("--seed=Demo"))
        .withMessage("--seed must be demo, empty or a file, not 'Demo'");
  }

  @Test
  void theSeedCanBeAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("seed.yaml"), "users: [ana]");

    assertThat(Options.parse("--seed", file.toString()).organisation().get().api().getUsers())
        .hasSize(2);
  }

  @Test
  void whatIsWrongInAFileIsToldWithItsNameAndPlace(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("seed.yaml"), "usres: [ana]");
    Options options = Options.parse("--seed", file.toString());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.organisation().get())
        .withMessage(
            "--seed "
                + file
                + ": usres (line 1): there is no field 'usres'; did you mean 'users'?");
  }

  @Test
  void eachCallOfTheSeedMakesANewOrganisation() {
    Options options = Options.parse();
    options.organisation().get().api().resolveIncident("2");

    assertThat(options.organisation().get().api().resolveIncident("2").accepted()).isTrue();
  }
}
