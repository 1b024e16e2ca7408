package io.github.splunkoncall.retrofit.call;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransportErrorsTest {
  private static final HttpUrl URL = HttpUrl.get("https://api.example/");

  static Stream<Arguments> failures() {
    return Stream.of(
        row(new ConnectException("refused"), false, "could not connect to api.example:443"),
        row(
            new NoRouteToHostException("none"),
            false,
            "lost the connection to api.example:443 (none)"),
        row(new UnknownHostException("x"), false, "found no address for the host api.example"),
        row(
            new SSLHandshakeException("bad"),
            false,
            "could not agree on TLS with api.example:443 (bad)"),
        row(new SSLHandshakeException("bad"), true, "lost the connection to api.example:443 (bad)"),
        row(new SocketException("reset"), true, "lost the connection to api.example:443 (reset)"),
        row(new EOFException("end"), true, "lost the connection to api.example:443 (end)"),
        row(inBody(new EOFException("end")), true, "in the middle of the answer"),
        row(new ProtocolException("odd k-1"), true, "(odd [k])"),
        row(new SocketTimeoutException("slow"), false, "ran out of time connecting to"),
        row(new SocketTimeoutException("slow"), true, "ran out of time waiting for"),
        row(new InterruptedIOException("timeout"), true, "ran out of time waiting for"),
        row(inBody(new SocketTimeoutException("slow")), true, "ran out of time reading the answer"),
        row(inBody(new InterruptedIOException("timeout")), true, "ran out of time reading"));
  }

  private static Arguments row(IOException failure, boolean sent, String message) {
    return arguments(failure, sent, message);
  }

  private static IOException inBody(IOException failure) {
    return new GuardedBody.BrokenOffException(failure);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellsWhatFailedAndWhetherAnythingWasSent(IOException failure, boolean sent, String message) {
    SplunkOnCallException thrown = exceptionFor(CREATE_INCIDENT, sent, failure);

    assertThat(thrown)
        .isInstanceOf(
            message.startsWith("ran out") ? CallTimeoutException.class : TransportException.class)
        .hasMessageStartingWith("CREATE_INCIDENT (POST /api-public/v1/incidents) ")
        .hasMessageContaining(message)
        .hasMessageContaining(sent ? "look before you repeat" : "Nothing was sent.");
    assertThat(((TransportException) thrown).mayHaveReachedService()).isEqualTo(sent);
    assertThat(thrown.operation()).contains(CREATE_INCIDENT);
    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(thrown.getCause()).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @EnumSource
  void neverAdvisesToRepeatWhatPages(Operation operation) {
    String message =
        String.valueOf(exceptionFor(operation, true, new IOException("x")).getMessage());

    assertThat(message.contains("can be repeated") || message.contains("does no harm"))
        .isEqualTo(operation.safety() != Operation.Safety.UNSAFE);
  }

  private static SplunkOnCallException exceptionFor(
      Operation operation, boolean sent, IOException failure) {
    SendState state = new SendState();
    if (sent) {
      state.markSent();
    }
    return TransportErrors.exceptionFor(
        new Attempts(operation, Deadline.in(Duration.ofSeconds(1), System::nanoTime)),
        URL,
        state,
        failure,
        text -> text.replace("k-1", "[k]"));
  }
}
