package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * OPERATIONS.md is made of the catalogue and of the javadoc of the interfaces, which names method
 * and path of each operation. {@code -Doperations.write=true} writes it anew.
 */
class OperationsTableTest {
  private static final Path FILE = Path.of("OPERATIONS.md");
  private static final Path SOURCES = Path.of("src/main/java/io/github/splunkoncall");
  private static final Pattern DOCUMENTED_METHOD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*((?:@\\w+(?:\\([^)]*\\))?\\s+)*)"
              + "(?:default\\s+)?[\\w.]+(?:<[^;{(]*>)?\\s+(\\w+)\\(([^)]*)\\)",
          Pattern.DOTALL);
  private static final Pattern CONSTANT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z_0-9]+)\\(", Pattern.DOTALL);
  private static final Pattern METHOD_AND_PATH =
      Pattern.compile("\\{@code (GET|POST|PUT|PATCH|DELETE) (/(?:[^{}\\s?]|\\{[^}]*})*)");

  @Test
  void theTableIsThatOfTheCatalogueAndTheJavadoc() throws IOException {
    String table = table();
    if (Boolean.getBoolean("operations.write")) {
      Files.writeString(FILE, table);
    }

    assertThat(Files.readString(FILE))
        .as("OPERATIONS.md; see CONTRIBUTING.md for the command that writes it anew")
        .isEqualTo(table);
  }

  @Test
  void everyOperationIsNamedInTheJavadocOfAMethod() {
    Map<String, String> methods = methodsByOperation();

    assertThat(Operation.values())
        .allSatisfy(operation -> assertThat(methods).containsKey(key(operation)));
  }

  private static String table() {
    Map<String, String> methods = methodsByOperation();
    StringBuilder table =
        new StringBuilder(
            """
            # Operations

            What the service can do, and the method of the SDK that does it. *Safety* says what happens when a call is
            made twice: a read changes nothing, an idempotent call leaves the same state, an unsafe one pages, creates
            or changes again. *Limit* is the documented one per key, or the usual one where nothing is known. *Known from* says how
            sure the shape is: observed on the running service, documented, read in the code of clients that work, or
            unverified.

            """);
    Map<String, String> sentences = sentences();
    table
        .append(
            Stream.of(Operation.values())
                .map(operation -> words(operation.resource().name()))
                .distinct()
                .map(name -> "[%s](#%s)".formatted(name, anchor(name)))
                .collect(Collectors.joining(" ·\n")))
        .append("\n\n");
    Operation.Resource resource = null;
    for (Operation operation : Operation.values()) {
      if (operation.resource() != resource) {
        resource = operation.resource();
        table
            .append(table.charAt(table.length() - 2) == '|' ? "\n" : "")
            .append("## ")
            .append(words(resource.name()))
            .append("\n\n| operation | call | method and path | safety | limit | known from |\n")
            .append("|---|---|---|---|---|---|\n");
      }
      table.append(
          row(
              operation,
              sentences.getOrDefault(operation.name(), "?"),
              methods.getOrDefault(key(operation), "?")));
    }
    return table.append("\n%d operations.%n".formatted(Operation.values().length)).toString();
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String row(Operation operation, String sentence, String method) {
    String limit =
        operation
            .rateLimit()
            .map(
                l ->
                    l.calls()
                        + (l.period().toSeconds() == 1
                            ? "/s"
                            : "/" + l.period().toMinutes() + " min")
                        + (l.documented() ? "" : ", assumed"))
            .orElse("none documented");
    return "| %s | `api.%s | `%s %s` | %s | %s | %s |%n"
        .formatted(
            sentence,
            method,
            operation.method(),
            operation.path(),
            operation.safety().name().toLowerCase(Locale.ROOT),
            limit,
            words(operation.provenance().name()).toLowerCase(Locale.ROOT));
  }

  private static String words(String constant) {
    String text = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "GET /path" to "incidents().list(…)": the first method whose javadoc names the operation. */
  private static Map<String, String> methodsByOperation() {
    String entry = read(SOURCES.resolve("SplunkOnCallApi.java"));
    Map<String, String> methods = new LinkedHashMap<>();
    for (Path file : interfaces()) {
      String type = String.valueOf(file.getFileName()).replace(".java", "");
      Matcher accessor = Pattern.compile("\\b" + type + " (\\w+)\\(\\)").matcher(entry);
      if (accessor.find()) {
        collect(read(file), accessor.group(1), methods);
      }
    }
    return methods;
  }

  private static void collect(String source, String accessor, Map<String, String> methods) {
    Matcher method = DOCUMENTED_METHOD.matcher(source);
    while (method.find()) {
      String javadoc = method.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").replaceAll("\\s+", " ");
      Matcher operation = METHOD_AND_PATH.matcher(javadoc);
      if (operation.find()) {
        String call = accessor + "()." + method.group(3) + "(" + names(method.group(4)) + ")`";
        call += method.group(2).contains("@Deprecated") ? " (deprecated)" : "";
        methods.putIfAbsent(operation.group(1) + " " + operation.group(2), call);
      }
    }
  }

  /** "String team, int days" to "team, days". */
  private static String names(String parameters) {
    return Stream.of(parameters.strip().split("\\s*,\\s*(?![^<]*>)"))
        .map(parameter -> parameter.substring(parameter.lastIndexOf(' ') + 1))
        .collect(Collectors.joining(", "));
  }

  /** For each constant of the catalogue what its javadoc says. */
  private static Map<String, String> sentences() {
    Map<String, String> sentences = new LinkedHashMap<>();
    Matcher constant = CONSTANT.matcher(read(SOURCES.resolve("Operation.java")));
    while (constant.find()) {
      String text = constant.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
      sentences.put(constant.group(2), text.replaceFirst("\\.$", ""));
    }
    return sentences;
  }

  private static List<Path> interfaces() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> found =
          new ArrayList<>(files.filter(file -> file.toString().endsWith("Api.java")).toList());
      found.sort(null);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(Operation operation) {
    return operation.method() + " " + operation.path();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
