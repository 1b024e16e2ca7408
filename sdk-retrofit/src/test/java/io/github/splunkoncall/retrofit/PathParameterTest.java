package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text in the place of a parameter ever changes which path is called. */
class PathParameterTest {
  private static final List<String> NO_SEGMENT =
      List.of("", " ", "\t", ".", "..", "a\nb", "a\r\nX-Y: b", "a\0b", "a\ud800", "\udc00");
  private static final List<String> ENCODED =
      List.of(
          "a/b",
          "../a",
          "%2e",
          "%2e%2e",
          "%",
          "?x",
          "a?b=c",
          "#",
          "a b",
          "a+b;c",
          "\\",
          "\u00fc",
          "[]",
          "a[0]/[%5B]");

  /** Numbers in Java, so that nothing but a number can be in their place. */
  private static final Set<String> NUMBERS = Set.of("groupId", "shiftId", "step", "rule", "ruleId");

  /** Not a parameter of a call, but a setting of the client. */
  private static final Set<String> SETTINGS = Set.of("apiKey");

  @RegisterExtension final Loopback service = new Loopback();

  static List<PathCase> cases() {
    return PathCase.all();
  }

  @ParameterizedTest
  @EnumSource
  void everyParameterOfEveryPathIsLookedAt(Operation operation) {
    assertThat(cases().stream().filter(c -> c.operation() == operation).map(PathCase::parameter))
        .containsExactlyInAnyOrderElementsOf(
            Pattern.compile("\\{([^}]*)}")
                .matcher(operation.path())
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !NUMBERS.contains(name) && !SETTINGS.contains(name))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatCannotBeASegmentIsRefusedBeforeARequest(PathCase path) {
    for (String text : NO_SEGMENT) {
      assertThatIllegalArgumentException()
          .as("'%s'", text)
          .isThrownBy(() -> path.call().with(service.client(), text))
          .withMessageMatching("(?s)[a-z][A-Za-z]+ (must|has) .*");
    }
    assertThat(service.requests()).isZero();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everythingElseIsEncodedIntoOneSegment(PathCase path) throws Exception {
    int parameter =
        List.of(path.operation().path().split("/")).indexOf("{" + path.parameter() + "}");
    for (String text : ENCODED) {
      String[] segments = sent(path, text);

      assertThat(segments).as(text).hasSize(path.operation().path().split("/").length);
      assertThat(segments[parameter]).doesNotContain("[", "]");
      assertThat(URLDecoder.decode(segments[parameter].replace("+", "%2B"), StandardCharsets.UTF_8))
          .isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void q1_anAtStaysAsItIs(PathCase path) throws Exception {
    assertThat(sent(path, "ann@shop.example")).contains("ann@shop.example");
  }

  /** The segments of the path that was called, without the query. */
  private String[] sent(PathCase path, String text) throws Exception {
    service.answers(500, "");
    try {
      path.call().with(service.client(), text);
    } catch (RuntimeException e) {
      assertThat(e).as(text).isNotInstanceOf(IllegalArgumentException.class);
    }
    RecordedRequest request = service.taken();
    assertThat(request.getMethod()).isEqualTo(path.operation().method());
    return String.valueOf(request.getTarget()).replaceFirst("\\?.*", "").split("/");
  }
}
