package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.ServerErrorException;
import java.io.IOException;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large an answer may be, and how deeply nested. */
class CapsTest {
  @RegisterExtension final Loopback service = new Loopback();

  @Test
  void anAnswerOfAsManyBytesAsAreAllowedIsRead() {
    String body = "{\"incidents\":[]}";
    service.answers(body).answers(body + " ");
    SplunkOnCallApi api = service.builder().maxResponseBytes(body.length()).build();

    assertThat(api.getIncidents()).isEmpty();
    assertBeyond(api, "larger than 16 bytes, the limit of this client (maxResponseBytes)");
  }

  @Test
  void aSmallAnswerThatUnpacksToALargeOneIsGivenUp() throws Exception {
    service.answers(gzip("{\"incidents\":[" + " ".repeat(10_000_000) + "]}"));

    assertBeyond(
        service.builder().maxResponseBytes(1_000_000).build(),
        "larger than 1000000 bytes, the limit of this client (maxResponseBytes)");
  }

  /** Brackets in a text are no levels. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"incidents\":[]}",
        " {\"incidents\":[],\"x\":\"[[[[\"}",
        "{\"incidents\":[],\"x\":\"\\\"[[[{{{\\\\\"}",
        "{\"x\":[],\"y\":[],\"incidents\":[]}",
        "{\"x\":{},\"incidents\":[],\"[[\":1}",
      })
  void anAnswerOfAsManyLevelsAsAreAllowedIsRead(String body) {
    service.answers(body).answers(body);

    assertThat(service.builder().maxJsonDepth(2).build().getIncidents()).isEmpty();
    assertBeyond(
        service.builder().maxJsonDepth(1).build(),
        "nested more than 1 levels deep, the limit of this client (maxJsonDepth)");
  }

  @Test
  void levelsAreCountedThoughTheAnswerComesInPieces() throws Exception {
    String many = "{\"incidentNumber\":\"1\",\"host\":\"[{\"},".repeat(5_000);
    String whole = "{\"incidents\":[" + many + "{\"incidentNumber\":\"2\"}]}";
    String deep = "{\"incidents\":[" + many + "{\"x\":[]}]}";
    SplunkOnCallApi api = service.builder().maxJsonDepth(3).build();
    service.answers(gzip(whole)).answers(gzip(deep));

    assertThat(api.getIncidents()).hasSize(5_001);
    assertBeyond(api, "nested more than 3 levels deep");
  }

  @Test
  void byDefaultTheDeepestJsonThatCanBeReadIsAllowed() {
    service
        .answers("{\"incidents\":[],\"x\":" + "[".repeat(254) + "]".repeat(254) + "}")
        .answers("{\"incidents\":[],\"x\":" + "[".repeat(255) + "]".repeat(255) + "}");

    assertThat(service.client().getIncidents()).isEmpty();
    assertThat(malformed(service.client())).hasMessageContaining("more than 255 levels deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>{{{{", "no [[[[", "{\"incidents\":[]}[[[["})
  void whatIsNoJsonIsToldAsBefore(String body) {
    service.answers(body);

    assertThat(malformed(service.builder().maxJsonDepth(2).build()))
        .hasMessageContaining("answered 200 with a body that cannot be used");
  }

  @Test
  void aFailureShowsItsStatusWhateverItIsNestedIn() {
    service.answers(500, "[[[[[");

    assertThat(
            catchThrowableOfType(
                ServerErrorException.class,
                () -> WireCase.call(LIST_INCIDENTS, service.builder().maxJsonDepth(1).build())))
        .hasMessageContaining("[[[[[");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 256, Integer.MAX_VALUE})
  void aDepthThatCannotBeKeptIsRefused(int depth) {
    ConfigurationException refusal = refusal(() -> service.builder().maxJsonDepth(depth));

    assertThat(refusal).hasMessageContaining("maxJsonDepth must be from 1 to 255");
    assertThat(refusal.setting()).isEqualTo("maxJsonDepth");
  }

  @Test
  void aSizeOfNothingIsRefused() {
    ConfigurationException refusal = refusal(() -> service.builder().maxResponseBytes(0));

    assertThat(refusal).hasMessageContaining("maxResponseBytes must be at least 1");
    assertThat(refusal.setting()).isEqualTo("maxResponseBytes");
  }

  private static ConfigurationException refusal(ThrowingCallable setting) {
    ConfigurationException thrown = catchThrowableOfType(ConfigurationException.class, setting);
    assertThat(thrown).as("what the setting ended in").isNotNull();
    return thrown;
  }

  private static void assertBeyond(SplunkOnCallApi api, String what) {
    assertThat(malformed(api)).hasMessageContaining("gave up on the answer: the body is " + what);
  }

  private static MalformedResponseException malformed(SplunkOnCallApi api) {
    MalformedResponseException thrown =
        catchThrowableOfType(MalformedResponseException.class, api::getIncidents);
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }

  private static MockResponse gzip(String text) throws IOException {
    Buffer body = new Buffer();
    try (BufferedSink out = Okio.buffer(new GzipSink(body))) {
      out.writeUtf8(text);
    }
    return new MockResponse.Builder().body(body).setHeader("Content-Encoding", "gzip").build();
  }
}
