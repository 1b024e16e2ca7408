package io.github.splunkoncall.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threats in SECURITY.md name tests that exist. */
class ThreatsTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  @Test
  void everyThreatHasATestThatExists() throws IOException {
    List<String> threats =
        Files.readAllLines(Path.of("../SECURITY.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| threat |"))
            .toList();
    Set<String> tests = tests();

    assertThat(threats).hasSizeGreaterThan(10);
    for (String threat : threats) {
      assertThat(TEST.matcher(threat).results().map(named -> named.group(1)))
          .as(threat)
          .isNotEmpty()
          .isSubsetOf(tests);
    }
  }

  private static Set<String> tests() throws IOException {
    Set<String> tests = new TreeSet<>();
    for (String module : List.of("sdk-core", "sdk-retrofit", "sdk-testkit")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        tests.addAll(
            files
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith("Test.java"))
                .map(name -> name.replace(".java", ""))
                .collect(Collectors.toSet()));
      }
    }
    return tests;
  }
}
