package io.github.splunkoncall.retrofit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.internal.Backoff;
import io.github.splunkoncall.internal.Retries;
import io.github.splunkoncall.internal.RetryBudget;
import io.github.splunkoncall.retrofit.CallListener;
import io.github.splunkoncall.retrofit.teams.TeamsClient;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;

/** Answers that are larger than the client accepts: here, than 1000 bytes. */
class GuardedBodyTest {
  private static final int LIMIT = 1000;
  private static final Caps CAPS = new Caps(LIMIT, Caps.DEEPEST);

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void acceptsAsManyBytesAsTheLimit() {
    server.enqueue(new MockResponse.Builder().body("[]" + " ".repeat(LIMIT - 2)).build());

    assertThat(client().list()).isEmpty();
  }

  @Test
  void givesUpOnOneByteMore() {
    server.enqueue(new MockResponse.Builder().body("[]" + " ".repeat(LIMIT - 1)).build());

    assertTooLarge(failure(MalformedResponseException.class));
  }

  @Test
  void givesUpOnABodyWithoutEnd() {
    server.enqueue(new MockResponse.Builder().body(new EndlessBody(" ")).build());

    assertTooLarge(failure(MalformedResponseException.class));
  }

  @Test
  void countsBytesAfterDecompression() throws Exception {
    server.enqueue(compressed(gzip("[" + " ".repeat(1_000_000) + "]")));

    assertTooLarge(failure(MalformedResponseException.class));
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        arguments(named("no gzip at all", changed(0))),
        arguments(named("an unknown kind of block", changed(10))),
        arguments(named("another checksum", changed(-8))));
  }

  /** What the server says of its answer is wrong: sending the call again would not help. */
  @ParameterizedTest
  @MethodSource("damages")
  void tellsWhatIsNotCompressedFromALostConnection(UnaryOperator<byte[]> damage) throws Exception {
    server.enqueue(compressed(damage.apply(gzip("[]"))));

    MalformedResponseException thrown = failure(MalformedResponseException.class);

    assertThat(thrown)
        .hasMessageContaining("the body is not compressed as its Content-Encoding says");
    assertThat(thrown.truncated()).isFalse();
  }

  /** All bits of one byte are others; a negative index counts from the end. */
  private static UnaryOperator<byte[]> changed(int index) {
    return bytes -> {
      bytes[index < 0 ? bytes.length + index : index] ^= (byte) 0xff;
      return bytes;
    };
  }

  private static byte[] gzip(String text) throws IOException {
    Buffer body = new Buffer();
    try (BufferedSink out = Okio.buffer(new GzipSink(body))) {
      out.writeUtf8(text);
    }
    return body.readByteArray();
  }

  private static MockResponse compressed(byte[] bytes) {
    return new MockResponse.Builder()
        .body(new Buffer().write(bytes))
        .setHeader("Content-Encoding", "gzip")
        .build();
  }

  @Test
  void tellsTheStatusOfAnErrorAnswerWithoutEnd() {
    server.enqueue(
        new MockResponse.Builder().code(503).body(new EndlessBody("overloaded ")).build());

    ServerErrorException thrown = failure(ServerErrorException.class);

    assertThat(thrown.status()).hasValue(503);
    assertThat(thrown.serviceMessage().orElseThrow()).startsWith("overloaded ").hasSize(301);
  }

  private static void assertTooLarge(MalformedResponseException thrown) {
    assertThat(thrown)
        .hasMessageContaining("LIST_TEAMS")
        .hasMessageContaining("gave up on the answer: the body is larger than 1000 bytes");
    assertThat(thrown.operation()).contains(Operation.LIST_TEAMS);
    assertThat(thrown.jsonPath()).isEmpty();
  }

  private <T extends SplunkOnCallException> T failure(Class<T> type) {
    T thrown = catchThrowableOfType(type, () -> client().list());
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }

  private TeamsClient client() {
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(GuardedBody.interceptor(CAPS)).build();
    Retrofit retrofit =
        new Retrofit.Builder().baseUrl("http://127.0.0.1:" + server.getPort()).client(http).build();
    RateBudget budget = new RateBudget(Map.of(), System::nanoTime, Sleeper.OF_THE_THREAD, null);
    Credentials credentials = Credentials.of("i-1", "k-1");
    Keys keys = new Keys(credentials, () -> credentials, given -> budget, List.of());
    Caller caller =
        new Caller(
            keys,
            Clock.systemUTC(),
            new Retries(1, new Backoff(() -> 0), new RetryBudget()),
            new CallListener() {},
            System::nanoTime,
            Sleeper.OF_THE_THREAD,
            new CallLog(keys, false));
    Limits limits = Limits.within(Duration.ofSeconds(20));
    return new TeamsClient(new Connection(retrofit, caller, null, limits));
  }

  /** The same text again and again, until nobody reads any more. */
  private record EndlessBody(String text) implements MockResponseBody {
    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      while (true) {
        sink.writeUtf8(text);
        sink.flush();
      }
    }
  }
}
