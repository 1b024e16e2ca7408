package io.github.splunkoncall.testkit.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No operation without a test of the contract that calls it, through each door. */
class ContractCoverageTest {
  /** A row of the table that sdk-core's build makes of the catalogue and the javadoc. */
  private static final Pattern ROW =
      Pattern.compile("\\| `api\\.(\\w+\\(\\)\\.\\w+)\\([^)]*\\)`[^|]* \\| `(\\w+ /[^`]*)` \\|");

  private static Map<String, String> methods;

  @BeforeAll
  static void runTheContract() throws IOException {
    String table = Files.readString(Path.of("../sdk-core/OPERATIONS.md"));
    methods =
        ROW.matcher(table)
            .results()
            .collect(Collectors.toMap((MatchResult row) -> row.group(2), row -> row.group(1)));
    assertThat(ContractRun.done()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationIsCalledThroughBothDoors(Operation operation) {
    String method =
        requireNonNull(
            methods.get(operation.method() + " " + operation.path()),
            () -> operation + " is not in OPERATIONS.md");

    assertThat(Recorded.called("in process", method)).as("%s in process", method).isTrue();
    assertThat(Recorded.called("over HTTP", method)).as("%s over HTTP", method).isTrue();
  }
}
