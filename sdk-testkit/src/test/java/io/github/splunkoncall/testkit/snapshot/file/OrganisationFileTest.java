package io.github.splunkoncall.testkit.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.Moshi;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFileTest {
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "a ",
          "true",
          "NO",
          "y",
          "null",
          "~",
          "1",
          "-1.5e3",
          "0x1F",
          "2025-01-06",
          "a: b",
          "- a",
          "#a",
          "a #b",
          "&a",
          "*a",
          "!a",
          "|",
          "'",
          "\"",
          "\\",
          "{a",
          "[a",
          "a,b",
          "<<",
          "=",
          "line\nbreak\r\n",
          "\t",
          "\u0000\u001b\u0085\u2028\ufeff",
          "ä ñ 日本",
          "😀",
          "\ud800",
          "%",
          "@",
          "`",
          "...",
          "---");

  @Test
  void theDemoComesBackFromYamlAndFromJson() {
    OrganisationSnapshot demo = DemoOrganisation.create().snapshot();

    assertThat(OrganisationFile.snapshot(OrganisationFile.yaml(demo))).isEqualTo(demo);
    assertThat(OrganisationFile.snapshot(OrganisationFile.json(demo))).isEqualTo(demo);
    assertThat(OrganisationFile.yaml(demo)).startsWith("format: snapshot 1\nnow: ");
  }

  @Test
  void theSameSnapshotIsWrittenInTheSameWords() {
    OrganisationSnapshot demo = DemoOrganisation.create().snapshot();

    assertThat(OrganisationFile.yaml(OrganisationFile.snapshot(OrganisationFile.json(demo))))
        .isEqualTo(OrganisationFile.yaml(demo));
  }

  @Test
  void theJsonIsReadByAnotherReader() throws IOException {
    OrganisationSnapshot odd = withOddNotes();

    Object read =
        new Moshi.Builder().build().adapter(Object.class).fromJson(OrganisationFile.json(odd));

    assertThat(read)
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("format", "snapshot 1")
        .containsEntry("now", "2025-01-06T10:07:00Z");
  }

  @Test
  void oddTextsAndNumbersComeBackAsTheyWere() {
    OrganisationSnapshot odd = withOddNotes();

    assertThat(OrganisationFile.snapshot(OrganisationFile.yaml(odd))).isEqualTo(odd);
    assertThat(OrganisationFile.snapshot(OrganisationFile.json(odd))).isEqualTo(odd);
  }

  private static OrganisationSnapshot withOddNotes() {
    FakeSplunkOnCall fake = DemoOrganisation.create();
    Map<String, Object> value = new LinkedHashMap<>();
    ODD_TEXTS.forEach(text -> value.put(text, text));
    value.put("texts", ODD_TEXTS);
    value.put(
        "numbers",
        List.of(
            0,
            -7,
            Long.MAX_VALUE,
            0.5,
            1e300,
            1.0,
            new BigDecimal("1234567890123456789.25"),
            true));
    value.put("nothing", Map.of("list", List.of(), "map", Map.of(), "lists", List.of(List.of())));
    fake.api().notes().create("1", NoteRequest.of("odd", value));
    return fake.snapshot();
  }

  @Test
  void aFakeOfASnapshotInAFileGoesOn(@TempDir Path directory) throws IOException {
    FakeSplunkOnCall demo = DemoOrganisation.create();
    Path file = directory.resolve("organisation.yaml");
    Files.writeString(file, OrganisationFile.yaml(demo.snapshot()));

    assertThat(OrganisationFile.fake(file).snapshot()).isEqualTo(demo.snapshot());
    assertThat(OrganisationFile.snapshot(file)).isEqualTo(demo.snapshot());
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path directory) {
    Path file = directory.resolve("nothing.yaml");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> OrganisationFile.fake(file))
        .withMessageContaining("nothing.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~ | the file is empty
          {a: | this is no YAML or JSON
          {users: [ana], users: [ben]} | users (line 1): 'users' is there twice
          {? [a] : b} | line 1: the name of a field must be a text
          {start: !!java.util.Date x} | start (line 1): the tag
          {format: snapshot 1} | line 1: Cannot build OrganisationSnapshot
          {format: snapshot 1, now: x} | now (line 1): must be a time like 2025-01-06T09:00:00Z, not 'x'
          {format: snapshot 1, now: 2025-01-06T09:00:00Z, usres: []} | usres (line 1): there is no field 'usres'; did you mean 'users'?
          {format: snapshot 1, now: 2025-01-06T09:00:00Z, missing: [SOUP]} | missing[0] (line 1): must be one of [ADMINS
          {format: snapshot 1, now: 2025-01-06T09:00:00Z, users: [{user: {}}]} | users[0].user (line 1): Cannot build User
          {format: snapshot 1, now: 2025-01-06T09:00:00Z, assumptions: {NO: 1}} | assumptions.NO (line 1): there is no assumption 'NO'
          {format: snapshot 1, now: 2025-01-06T09:00:00Z, teams: [{slug: a, version: x}]} | teams[0].version (line 1): must be a whole number
          {format: snapshot 1, now: 2025-01-06T09:00:00Z, pendingAlerts: [{fields: {a: null}}]} | pendingAlerts[0].fields.a (line 1): must not be null
          """)
  void whatCannotBeIsToldWithItsPlace(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationFile.fake(text))
        .withMessageContaining(message);
  }

  @Test
  void aFileThatGrowsWithoutEndAsItIsReadIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(
                  i,
                  i,
                  String.join(
                      ", ",
                      List.of(before, before, before, before, before, before, before, before))));
    }

    assertThatIllegalArgumentException().isThrownBy(() -> OrganisationFile.fake(bomb.toString()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationFile.fake("[".repeat(200) + "]".repeat(200)));
    assertThatIllegalArgumentException().isThrownBy(() -> OrganisationFile.fake("a: &a [*a]"));
  }

  @Test
  void withoutTheParserItIsNamedAndWritingGoesOn() throws Exception {
    URL[] withoutLibraries = {
      OrganisationFile.class.getProtectionDomain().getCodeSource().getLocation(),
      SplunkOnCallApi.class.getProtectionDomain().getCodeSource().getLocation()
    };
    try (URLClassLoader loader =
        new URLClassLoader(withoutLibraries, ClassLoader.getPlatformClassLoader())) {
      Class<?> files = loader.loadClass(OrganisationFile.class.getName());
      Object fake =
          loader.loadClass(DemoOrganisation.class.getName()).getMethod("create").invoke(null);
      Object snapshot = fake.getClass().getMethod("snapshot").invoke(fake);
      Class<?> type = loader.loadClass(OrganisationSnapshot.class.getName());

      assertThat(files.getMethod("json", type).invoke(null, snapshot)).asString().startsWith("{");
      assertThatExceptionOfType(InvocationTargetException.class)
          .isThrownBy(() -> files.getMethod("fake", String.class).invoke(null, "{}"))
          .havingCause()
          .isInstanceOf(IllegalStateException.class)
          .withMessageContaining("org.snakeyaml:snakeyaml-engine");
    }
  }

  @Test
  void anchorsSaveWriting() {
    FakeSplunkOnCall fake =
        OrganisationFile.fake("{users: &all [ana, ben], teams: [{name: A, members: *all}]}");

    assertThat(fake.snapshot().teams().get(0).members()).containsExactly("ana", "ben");
  }
}
