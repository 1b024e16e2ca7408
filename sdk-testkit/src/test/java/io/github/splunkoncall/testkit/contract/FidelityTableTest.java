package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * FIDELITY.md is made of the catalogue of operations and of what the fake assumes when the contract
 * calls them through both doors. {@code -Dfidelity.write=true} writes it anew.
 */
class FidelityTableTest {
  private static final Path FILE = Path.of("FIDELITY.md");

  private static final String HEAD =
      """
      # Fidelity

      How sure it is that the fake answers an operation as the service does. *Shape*: whether requests and answers were
      observed on the running service, documented by it, read in the code of clients that work, or are unverified.
      *Limit*: whether its rate limit is documented. *Assumed*: where the fake has to assume something, as far as the
      tests of the contract have met it; [each assumption](ASSUMPTIONS.md) is a switch that a test can turn, and the
      client copes with both sides. `RATE_LIMITING` concerns all. `fake.assumptionsUsed()` tells what a test of yours
      has rested on.

      That the fake in process, the fake over HTTP and the client agree is shown by the contract, which runs through both
      doors, and by random calls to both (see [CONTRIBUTING](../CONTRIBUTING.md)). That the service agrees with them is
      as sure as the columns say, and no more: nobody has compared them with it.

      """;

  @Test
  void theTableIsThatOfTheCatalogueAndOfWhatTheFakeAssumes() throws IOException {
    assumeThat(ContractRun.done().failed()).as("failed tests of the contract").isZero();
    String table = table();
    if (Boolean.getBoolean("fidelity.write")) {
      Files.writeString(FILE, table);
    }

    assertThat(Files.readString(FILE))
        .as("FIDELITY.md; see CONTRIBUTING.md for the command that writes it anew")
        .isEqualTo(table);
  }

  private static String table() {
    StringBuilder table = new StringBuilder(HEAD).append(summary());
    Operation.Resource resource = null;
    for (Operation operation : Operation.values()) {
      if (operation.resource() != resource) {
        resource = operation.resource();
        table
            .append("\n## ")
            .append(words(resource))
            .append("\n\n| operation | shape | limit | assumed |\n|---|---|---|---|\n");
      }
      table.append(row(operation));
    }
    return table.toString();
  }

  private static String summary() {
    return Stream.of(Operation.Provenance.values())
        .map(
            provenance ->
                "%d %s"
                    .formatted(
                        Stream.of(Operation.values())
                            .filter(operation -> operation.provenance() == provenance)
                            .count(),
                        words(provenance).toLowerCase(Locale.ROOT)))
        .collect(
            Collectors.joining(
                ", ", "Of %d operations: ".formatted(Operation.values().length), ".\n"));
  }

  private static String row(Operation operation) {
    return "| `%s`<br>`%s %s` | %s | %s | %s |%n"
        .formatted(
            operation,
            operation.method(),
            operation.path(),
            words(operation.provenance()).toLowerCase(Locale.ROOT),
            operation.rateLimit().map(FidelityTableTest::limit).orElse("none documented"),
            Recorded.assumed(operation).stream()
                .filter(assumption -> assumption != Assumption.RATE_LIMITING) // All do.
                .map(assumption -> "`" + assumption + "`")
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  private static String limit(RateLimit limit) {
    return limit.documented() ? "documented" : "assumed";
  }

  private static String words(Enum<?> constant) {
    String text = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
