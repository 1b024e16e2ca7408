package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.ServerErrorException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers with status 200 that no operation gives, and what a tired engineer reads about them. */
class MalformedAnswerTest {
  @RegisterExtension final Loopback service = new Loopback();

  static Stream<Arguments> answers() {
    return Stream.of(
        row("", null, "the body is empty"),
        row(" \n\t\r ", null, "the body is empty"),
        row("<html><title>Log in</title></html>", null, "the body is an HTML page, not JSON"),
        row(" \n<!DOCTYPE html><p>", null, "the body is an HTML page, not JSON"),
        row(
            "Cloudflare is not available",
            null,
            "the body is not JSON, it begins with 'Cloudflare is not available'"),
        row("null", null, "the body is not JSON, it begins with 'null'"),
        row("\"text\"", null, "the body is not JSON"),
        row("{", "$", "the JSON ends too early"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1\"",
            "$.incidents[0].incidentNumber",
            "the JSON ends too early"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1",
            "$.incidents[0].incidentNumber",
            "the JSON ends too early"),
        row("{\"incidents\":[]}x", "$", "there is more after the end of the JSON"),
        row("{\"incidents\":[]}{\"incidents\":[]}", "$", "there is more after the end of the JSON"),
        row("{\"incidents\":[]}]", "$", "there is more after the end of the JSON"),
        row("{\"incidents\":[tru", "$.incidents[0]", "the JSON ends too early"),
        row("{\"incidents\":[trup]}", "$.incidents[0]", "the JSON is malformed"),
        row("{incidents:[]}", "$", "the JSON is malformed"),
        row("{\"incidents\":{}}", "$.incidents", "Expected BEGIN_ARRAY but was BEGIN_OBJECT"),
        row("{\"incidents\":\"none\"}", "$.incidents", "Expected BEGIN_ARRAY but was STRING"),
        row("{\"incidents\":[\"902\"]}", "$.incidents[0]", "Expected BEGIN_OBJECT but was STRING"),
        row("{\"incidents\":[[]]}", "$.incidents[0]", "Expected BEGIN_OBJECT but was BEGIN_ARRAY"),
        row("[]", "$", "Expected BEGIN_OBJECT but was BEGIN_ARRAY"),
        row("{}", "$", "there is no field 'incidents'"),
        row("{\"incidents\":null}", "$", "there is no field 'incidents'"),
        row("{\"items\":[]}", "$", "there is no field 'incidents'"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1\"},{}]}",
            "$.incidents[1]",
            "there is no field 'incidentNumber'"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1\"},{\"host\":\"a\"}]}",
            "$.incidents[1]",
            "there is no field 'incidentNumber'"),
        row(
            "{\"incidents\":[{\"incidentNumber\":null}]}",
            "$.incidents[0]",
            "there is no field 'incidentNumber'"),
        row(
            "{\"incidents\":[{\"incidentNumber\":{}}]}",
            "$.incidents[0].incidentNumber",
            "Expected a string but was BEGIN_OBJECT"),
        row("{\"incidents\":[{\"alertCount\":\"many\"}]}", "$.incidents[0].alertCount", "many"),
        row("{\"incidents\":[{\"alertCount\":3.5}]}", "$.incidents[0].alertCount", "3.5"),
        row("{\"incidents\":[{\"alertCount\":4e9}]}", "$.incidents[0].alertCount", "4e9"),
        row(
            "{\"incidents\":[{\"currentPhase\":[]}]}",
            "$.incidents[0].currentPhase",
            "Expected a string but was BEGIN_ARRAY"),
        row(
            "{\"incidents\":[{\"startTime\":\"soon\"}]}",
            "$.incidents[0].startTime",
            "'soon' is no ISO-8601 time"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1\",\"startTime\":\"2025-02-30T00:00:00Z\"}]}",
            "$.incidents[0].startTime",
            "'2025-02-30T00:00:00Z' is no ISO-8601 time"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1\",\"pagedPolicies\":[{\"policy\":{\"name\":\"x\"}}]}]}",
            "$.incidents[0].pagedPolicies[0].policy",
            "slug"),
        row(
            "{\"incidents\":[{\"incidentNumber\":\"1\",\"pagedPolicies\":[{}]}]}",
            "$.incidents[0].pagedPolicies[0]",
            "policy"),
        row(
            "{\"incidents\":[{\"transitions\":[{\"manually\":5}]}]}",
            "$.incidents[0].transitions[0].manually",
            "Expected a boolean but was NUMBER"));
  }

  private static Arguments row(String body, @Nullable String path, String what) {
    return arguments(body, path, what);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void tellsWhatIsWrongAndWhere(String body, @Nullable String path, String what) {
    service.answers(body);

    MalformedResponseException thrown = malformed(LIST_INCIDENTS);

    assertThat(thrown)
        .hasMessageStartingWith("LIST_INCIDENTS (GET /api-public/v1/incidents) answered 200 ")
        .hasMessageContaining(what)
        .hasMessageContaining("check the base URL");
    assertThat(thrown.getMessage()).doesNotContain("setLenient").doesNotContain("at path");
    assertThat(thrown.jsonPath().orElse(null)).isEqualTo(path);
    assertThat(thrown.operation()).contains(LIST_INCIDENTS);
    assertThat(thrown.status()).hasValue(200);
    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(service.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("io.github.splunkoncall.retrofit.Fixtures#deletions")
  void q5_aDeletionSucceedsWithoutABody(Operation operation) {
    for (String empty : List.of("", " ", "{}")) {
      service.answers(empty);

      assertThatCode(() -> WireCase.call(operation, service.client())).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.splunkoncall.retrofit.Fixtures#deletions")
  void q5_aDeletionSucceedsWithAStatusThatMeansNoContent(Operation operation) {
    for (int status : new int[] {204, 205}) {
      service.answers(new MockResponse.Builder().code(status).build());

      assertThatCode(() -> WireCase.call(operation, service.client())).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.splunkoncall.retrofit.Fixtures#operationsThatNeedABody")
  void everyOperationNeedsABody(Operation operation) {
    service.answers("");

    MalformedResponseException thrown = malformed(operation);

    assertThat(thrown).hasMessageContaining("the body is empty");
    assertThat(thrown.operation()).contains(operation);
    assertThat(thrown.status()).hasValue(200);
  }

  @ParameterizedTest
  @MethodSource("io.github.splunkoncall.retrofit.Fixtures#operationsWithContent")
  void everyOperationTellsAnHtmlPage(Operation operation) {
    service.answers("<html><head><title>Sign in</title></head></html>");

    assertThat(malformed(operation))
        .hasMessageContaining("HTML page")
        .hasMessageContaining("A proxy may have answered in the place of the service");
  }

  @Test
  void tellsAnAnswerThatHasNoBodyAtAll() {
    service.answers(new MockResponse.Builder().code(204).build());

    MalformedResponseException thrown = malformed(LIST_TEAMS);

    assertThat(thrown).hasMessageContaining("answered 204 with a body that cannot be used");
    assertThat(thrown).hasMessageContaining("the body is empty");
    assertThat(thrown.jsonPath()).isEmpty();
    assertThat(thrown.status()).hasValue(204);
  }

  @Test
  void tellsWhichElementOfABareArrayIsWrong() {
    service.answers("[{\"slug\":\"a\"},{\"name\":\"b\"}]");

    MalformedResponseException thrown = malformed(LIST_TEAMS);

    assertThat(thrown.jsonPath()).contains("$[1]");
    assertThat(thrown).hasMessageContaining("slug");
  }

  @Test
  void tellsThatABareArrayIsAnObject() {
    service.answers("{\"teams\":[]}");

    assertThat(malformed(LIST_TEAMS)).hasMessageContaining("expected an array, found an object");
  }

  @Test
  void tellsThatACreatedIncidentHasNoNumber() {
    service.answers("{\"entityId\":\"x\"}");

    MalformedResponseException thrown = malformed(CREATE_INCIDENT);

    assertThat(thrown).hasMessageContaining("there is no field 'incidentNumber'");
    assertThat(thrown.jsonPath()).contains("$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"results\":[]} | 903",
        "{\"results\":[{\"incidentNumber\":\"903\",\"cmdAccepted\":true}]} | 902",
        "{\"results\":[{\"incidentNumber\":\"902\",\"cmdAccepted\":true}]} | 903",
      })
  void tellsWhichNumberHasNoResult(String body, String number) {
    service.answers(body);

    MalformedResponseException thrown = malformed(ACKNOWLEDGE_INCIDENTS);

    assertThat(thrown).hasMessageContaining("without a result for incident " + number);
    assertThat(thrown.jsonPath()).contains("$.results");
    assertThat(thrown.status()).hasValue(200);
  }

  @Test
  void cutsALongTextThatIsNotJson() {
    service.answers("x".repeat(100_000));

    assertThat(malformed(LIST_INCIDENTS).getMessage()).hasSizeLessThan(500);
  }

  @Test
  void cutsALongTextThatIsNoTime() {
    service.answers("{\"incidents\":[{\"startTime\":\"" + "x".repeat(100_000) + "\"}]}");

    assertThat(malformed(LIST_INCIDENTS).getMessage()).hasSizeLessThan(1000);
  }

  static Stream<String> bombs() {
    int depth = 10_000;
    return Stream.of(
        "{\"x\":" + "[".repeat(depth),
        "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}",
        "{\"x\":".repeat(depth) + "1" + "}".repeat(depth),
        "[".repeat(depth) + "]".repeat(depth),
        "{\"error\":".repeat(depth) + "1" + "}".repeat(depth));
  }

  /** The stack must not overflow, in fields that are read, skipped or kept as they are. */
  @ParameterizedTest
  @MethodSource("bombs")
  void survivesJsonThatIsNestedWithoutEnd(String body) {
    for (Operation operation : Operation.values()) {
      service.answers(body);

      assertThat(malformed(operation).truncated()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void survivesAFailureThatIsNestedWithoutEnd(String body) {
    service.answers(500, body);

    assertThat(
            catchThrowableOfType(
                    ServerErrorException.class,
                    () -> WireCase.call(LIST_INCIDENTS, service.client()))
                .status())
        .hasValue(500);
  }

  @Test
  void readsAHundredThousandIncidents() {
    service.answers(
        IntStream.range(0, 100_000)
            .mapToObj(i -> "{\"incidentNumber\":\"" + i + "\",\"currentPhase\":\"UNACKED\"}")
            .collect(Collectors.joining(",", "{\"incidents\":[", "]}")));

    assertThat(service.client().getIncidents()).hasSize(100_000);
  }

  /** So that another attempt is made where that does no harm. */
  @Test
  void tellsEveryAnswerThatIsCutOff() {
    for (WireCase wire : WireCase.all()) {
      String whole = Fixtures.response(wire.operation()).strip();
      for (int length = 1; length < whole.length(); length += 3) {
        String start = whole.substring(0, length);
        SplunkOnCallApi api = service.builder(answering(start)).build();

        MalformedResponseException thrown =
            catchThrowableOfType(MalformedResponseException.class, () -> wire.run(api));

        assertThat(thrown).as("%s: %s", wire, start).isNotNull();
        assertThat(thrown.truncated()).as("%s: %s", wire, start).isTrue();
      }
    }
  }

  /** Without a network, because there are many. */
  private static OkHttpClient answering(String body) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain ->
                new Response.Builder()
                    .request(chain.request())
                    .protocol(Protocol.HTTP_1_1)
                    .code(200)
                    .message("OK")
                    .body(ResponseBody.create(body, MediaType.get("application/json")))
                    .build())
        .build();
  }

  private MalformedResponseException malformed(Operation operation) {
    MalformedResponseException thrown =
        catchThrowableOfType(
            MalformedResponseException.class, () -> WireCase.call(operation, service.client()));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
