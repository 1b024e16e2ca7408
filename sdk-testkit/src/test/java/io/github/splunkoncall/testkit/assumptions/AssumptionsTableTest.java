package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * ASSUMPTIONS.md is made of the constants of {@link Assumption}: the comments that divide them,
 * their javadoc and their values. {@code -Dassumptions.write=true} writes it anew.
 */
class AssumptionsTableTest {
  private static final Path FILE = Path.of("ASSUMPTIONS.md");
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/splunkoncall/testkit/assumptions/Assumption.java");

  /** Tests that are published, and so among what is no test. */
  private static final Path CONTRACT =
      Path.of("src/main/java/io/github/splunkoncall/testkit/contract");

  /** A comment that begins a section, or a constant with its javadoc. */
  private static final Pattern PART =
      Pattern.compile(
          "^  // (?<section>[^\n]+)$"
              + "|^  /\\*\\*(?<javadoc>(?:(?!\\*/).)*)\\*/\\s+"
              + "public static final Assumption<[^=]+>\\s+(?<name>\\w+)\\s*=",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final String HEAD =
      """
      # Assumptions

      What the fake has to do in some way although nobody knows for sure what the service does, or although sources tell
      two versions of it. `organisation.assume(Assumption.X, value)` makes the fake do it in another way; the client
      copes with each. Qn are the numbers of quirks, which tests carry in their names.
      """;

  @Test
  void theTableIsThatOfTheConstantsAndTheirJavadoc() throws Exception {
    String table = table();
    if (Boolean.getBoolean("assumptions.write")) {
      Files.writeString(FILE, table);
    }

    assertThat(Files.readString(FILE))
        .as("ASSUMPTIONS.md; see CONTRIBUTING.md for the command that writes it anew")
        .isEqualTo(table);
  }

  @Test
  void everyAssumptionHasTheNameOfItsConstantAndAPossibleDefault() throws Exception {
    for (Field constant : constants()) {
      Assumption<?> assumption = (Assumption<?>) constant.get(null);

      assertThat(assumption).hasToString(constant.getName());
      assertThat(assumption.values())
          .as(constant.getName())
          .matches(values -> values.isEmpty() || values.contains(assumption.byDefault()))
          .matches(values -> values.isEmpty() || values.size() > 1)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyAssumptionIsAskedForByTheFakeAndNamedByATest() throws Exception {
    Set<String> inFake = words(Path.of("src/main/java"), file -> !file.startsWith(CONTRACT));
    Set<String> inTests = words(Path.of("src/test/java"), file -> true);
    inTests.addAll(words(CONTRACT, file -> true));

    assertThat(constants())
        .extracting(Field::getName)
        .allMatch(inFake::contains, "is asked for")
        .allMatch(inTests::contains, "is changed in a test");
  }

  /** All words of the source files but {@link Assumption} itself. */
  private static Set<String> words(Path directory, Predicate<Path> which) throws IOException {
    Set<String> words = new HashSet<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (which.test(file) && !file.equals(SOURCE)) {
          words.addAll(List.of(Files.readString(file).split("\\W+")));
        }
      }
    }
    return words;
  }

  private static String table() throws Exception {
    StringBuilder table = new StringBuilder(HEAD);
    List<String> written = new ArrayList<>();
    String section = "";
    Matcher part = PART.matcher(Files.readString(SOURCE));
    while (part.find()) {
      if (part.group("section") != null) {
        section = part.group("section");
        continue;
      }
      if (!section.isEmpty()) {
        table
            .append("\n## ")
            .append(section)
            .append("\n\n| assumption | what | by default | or |\n|---|---|---|---|\n");
        section = "";
      }
      table.append(row(part.group("name"), part.group("javadoc")));
      written.add(part.group("name"));
    }
    assertThat(written).isEqualTo(constants().stream().map(Field::getName).toList());
    return table.append("\n%d assumptions.%n".formatted(written.size())).toString();
  }

  private static String row(String name, String javadoc) throws ReflectiveOperationException {
    Assumption<?> assumption = (Assumption<?>) Assumption.class.getField(name).get(null);
    return "| `%s` | %s | %s | %s |%n"
        .formatted(name, words(javadoc), shown(assumption.byDefault()), others(assumption));
  }

  /** Javadoc as a line of Markdown. */
  private static String words(String javadoc) {
    return javadoc
        .replaceAll("\\s*\\n\\s*\\* ?", " ")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link (?:[\\w.]*#)?([^}]*)}", "`$1`")
        .replace("|", "\\|")
        .strip();
  }

  private static String others(Assumption<?> assumption) {
    if (assumption.values().isEmpty()) {
      return "any other";
    }
    return assumption.values().stream()
        .filter(Predicate.not(assumption.byDefault()::equals))
        .map(AssumptionsTableTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Object value) {
    if (value.equals(Integer.MAX_VALUE)) {
      return "no limit";
    }
    if (value instanceof Duration duration) {
      return duration.toHours() > 0 && duration.toMinutesPart() == 0
          ? duration.toHours() + " h"
          : duration.toMinutes() + " min";
    }
    return "`" + value + "`";
  }

  private static List<Field> constants() {
    return Stream.of(Assumption.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .toList();
  }
}
