package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README and the recipes show only code that this module compiles, and versions that are those
 * of the build.
 */
class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void everyJavaSnippetIsCompiledHere() throws IOException {
    List<String> snippets = new ArrayList<>(blocks("java"));
    snippets.addAll(blocks("java", read(ROOT.resolve("sdk-testkit/TESTING.md"))));
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> sources.add(folded(read(file))));
    }

    assertThat(snippets).hasSizeGreaterThan(12);
    assertThat(snippets)
        .allSatisfy(
            snippet -> assertThat(sources).anyMatch(source -> source.contains(folded(snippet))));
  }

  @Test
  void everyVersionIsThatOfTheBuild() {
    String pom = read(ROOT.resolve("pom.xml"));
    Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
    assertThat(version.find()).isTrue();

    List<String> xml = blocks("xml");
    assertThat(xml).isNotEmpty();
    Matcher shown = Pattern.compile("<version>([^<]+)</version>").matcher(String.join("", xml));
    while (shown.find()) {
      assertThat(shown.group(1)).isEqualTo(version.group(1));
    }
    assertThat(readme())
        .contains("splunk-on-call-sdk-testkit-" + version.group(1) + "-standalone.jar");
  }

  @Test
  void staysUnder150Lines() {
    assertThat(readme().lines().count()).isLessThan(150);
  }

  private static List<String> blocks(String language) {
    return blocks(language, readme());
  }

  private static List<String> blocks(String language, String page) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> found = new ArrayList<>();
    while (block.find()) {
      found.add(block.group(1));
    }
    return found;
  }

  /** Without white space: the formatter breaks lines by how deep they stand. */
  private static String folded(String code) {
    return code.replaceAll("\\s+", "");
  }

  private static String readme() {
    return read(ROOT.resolve("README.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
