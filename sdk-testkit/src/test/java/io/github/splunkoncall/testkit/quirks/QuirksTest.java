package io.github.splunkoncall.testkit.quirks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of quirks names, for each, the tests whose names carry its number. {@code
 * -Dquirks.write=true} writes the last column anew.
 */
class QuirksTest {
  private static final Path TABLE = Path.of("src/test/resources/QUIRKS.md");
  private static final Pattern ROW = Pattern.compile("\\| Q(\\d+) \\| (.*) \\|(.*)\\|");
  private static final Pattern TEST = Pattern.compile("void q(\\d+)_\\w+\\(");
  private static final int QUIRKS = 75;

  /** Where tests are. The contract is in what the testkit publishes. */
  private static final List<Path> SOURCES =
      List.of(
          Path.of("../sdk-core/src/test/java"),
          Path.of("../sdk-retrofit/src/test/java"),
          Path.of("../sdk-testkit/src/test/java"),
          Path.of("../sdk-testkit/src/main/java/io/github/splunkoncall/testkit/contract"));

  @Test
  void theTableNamesTheTestsOfEachQuirk() throws IOException {
    String table = Files.readString(TABLE);
    String written = withTests(table);
    if (Boolean.getBoolean("quirks.write")) {
      Files.writeString(TABLE, written);
    }

    assertThat(Files.readString(TABLE)).isEqualTo(written);
  }

  @Test
  void everyQuirkIsInTheTableAndHasATest() throws IOException {
    List<Matcher> rows =
        Files.readAllLines(TABLE).stream().map(ROW::matcher).filter(Matcher::matches).toList();

    assertThat(rows).hasSize(QUIRKS);
    for (int i = 0; i < QUIRKS; i++) {
      assertThat(rows.get(i).group(1)).isEqualTo(Integer.toString(i + 1));
      assertThat(rows.get(i).group(3)).as("tests of Q%d", i + 1).isNotBlank();
    }
  }

  private static String withTests(String table) throws IOException {
    Map<Integer, Set<String>> tests = testsByQuirk();
    return table.lines().map(line -> row(line, tests)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(String line, Map<Integer, Set<String>> tests) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      return line;
    }
    Set<String> classes = tests.getOrDefault(Integer.valueOf(row.group(1)), Set.of());
    return "| Q%s | %s | %s |".formatted(row.group(1), row.group(2), String.join(", ", classes));
  }

  /** For each quirk: the classes that have tests of it. */
  private static Map<Integer, Set<String>> testsByQuirk() throws IOException {
    Map<Integer, Set<String>> tests = new TreeMap<>();
    for (Path sources : SOURCES) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String name = String.valueOf(file.getFileName()).replace(".java", "");
          Matcher test = TEST.matcher(Files.readString(file));
          while (test.find()) {
            tests.computeIfAbsent(Integer.valueOf(test.group(1)), q -> new TreeSet<>()).add(name);
          }
        }
      }
    }
    return tests;
  }
}
