package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** CONTROL.md has each path of the control interface, and what it answers. */
class ControlDocumentTest {
  private static final Path DOCUMENT = Path.of("CONTROL.md");
  private static final boolean WRITE = Boolean.getBoolean("control.write");
  private static final int WIDTH = 110;

  private static final Pattern EXCHANGE =
      Pattern.compile(
          "```http\n(?<method>[A-Z]+) (?<path>\\S+)\n(?<headers>(?:\\S+: .*\n)*)(?:\n(?<body>[^`]*))?```"
              + "\n\n```json\n(?<answer>[^`]*)```");

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation
                  .team(
                      "Databases",
                      team ->
                          team.members("ana", "ben")
                              .rotation("Weekly", "ben", "ana")
                              .policy(
                                  "DB primary",
                                  policy ->
                                      policy
                                          .notifyRotation("Weekly")
                                          .after(Duration.ofMinutes(10))
                                          .notifyUsers("ana")))
                  .routingKey("database", "DB primary"));

  /** The requests in their order. {@code -Dcontrol.write=true} writes the answers anew. */
  @Test
  void theAnswersAreThoseOfTheDocument() throws Exception {
    String document = Files.readString(DOCUMENT);
    Matcher exchange = EXCHANGE.matcher(document);
    StringBuilder written = new StringBuilder();
    fake.api("ana")
        .triggerAlarm(
            "Disk full", "/var", IncidentTarget.escalationPolicy(fake.policy("DB primary").slug()));
    try (FakeServer server = fake.startServer()) {
      while (exchange.find()) {
        String expected = exchange.group("answer");
        String answer = pretty(answer(server, exchange), "") + "\n";
        if (!WRITE) {
          assertThat(answer).as(exchange.group()).isEqualTo(expected);
        }
        String whole = exchange.group();
        exchange.appendReplacement(
            written,
            Matcher.quoteReplacement(
                whole.substring(0, whole.length() - expected.length() - 3) + answer + "```"));
      }
    }
    if (WRITE) {
      Files.writeString(DOCUMENT, exchange.appendTail(written).toString());
    }
  }

  @Test
  void allPathsAreThere() throws Exception {
    String document = Files.readString(DOCUMENT);
    try (FakeServer server = fake.startServer()) {
      List<?> paths = RawClient.anonymous(server).get("/__fake__/").array("paths");

      assertThat(paths).hasSizeGreaterThan(5);
      for (Object path : paths) {
        assertThat(document)
            .containsPattern("```http\n" + Pattern.quote(path.toString()) + "[?\n]");
      }
    }
  }

  @Test
  void eachFaultOfTheTableIsOne() throws Exception {
    String table =
        Files.readString(DOCUMENT).replaceAll("(?s).*\\| what goes wrong |\n\n## Reset.*", "");
    List<String> faults =
        Pattern.compile("`([^`]+)`").matcher(table).results().map(code -> code.group(1)).toList();

    assertThat(faults).hasSizeGreaterThan(8);
    for (String fault : faults) {
      assertThat(FaultScript.parse("any always: " + fault)).hasToString("any always: " + fault);
    }
  }

  private static Object answer(FakeServer server, Matcher exchange) throws Exception {
    RawClient client = RawClient.anonymous(server);
    for (String header : exchange.group("headers").lines().toList()) {
      client =
          client.with(
              header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
    }
    String body = exchange.group("body");
    Answer answer =
        client.send(exchange.group("method"), exchange.group("path"), body == null ? "" : body);
    return Json.decode(new Buffer().write(ByteString.encodeUtf8(answer.body())), Codecs.ANY);
  }

  /**
   * JSON of which each value is on a line of its own, unless its whole object or array fits one.
   */
  private static String pretty(Object value, String indent) {
    String line = line(value);
    if (line.length() + indent.length() <= WIDTH) {
      return line;
    }
    String inner = indent + "  ";
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(field -> inner + line(field.getKey()) + ": " + pretty(field.getValue(), inner))
          .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
    return value instanceof List<?> array
        ? array.stream()
            .map(element -> inner + pretty(element, inner))
            .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"))
        : line;
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(field -> line(field.getKey()) + ": " + line(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof List<?> array
        ? array.stream().map(ControlDocumentTest::line).collect(Collectors.joining(", ", "[", "]"))
        : value instanceof String text
            ? Json.encode(Codecs.STRING, text).utf8()
            : String.valueOf(value);
  }
}
