package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.retrofit.Fault.Again.ALWAYS;
import static io.github.splunkoncall.retrofit.Fault.Again.NEVER;
import static io.github.splunkoncall.retrofit.Fault.Again.WHERE_SAFE;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.Operation.Safety;
import io.github.splunkoncall.errors.AuthenticationException;
import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;

/**
 * Something that goes wrong between client and service, and what the client makes of it.
 *
 * @param name what goes wrong
 * @param server where it does
 * @param answer what comes in the place of the answer
 * @param end what a call ends in if it stays; empty if it does not hurt
 * @param again which operations are sent again
 * @param attempts how often they are sent if it stays
 * @param pause how long the service asks to wait between them
 */
record Fault(
    String name,
    Server server,
    Answer answer,
    Optional<Class<? extends SplunkOnCallException>> end,
    Again again,
    int attempts,
    Duration pause) {
  /** What the clock of the client shows, for dates in answers. */
  static final Instant NOW = Instant.parse("2025-02-01T08:00:00Z");

  static final int MAX_ATTEMPTS = 4;

  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
  private static final String HTML = "<html><head><title>Sorry</title></head></html>";

  /** Which operations are sent again. */
  enum Again {
    NEVER,
    WHERE_SAFE,
    ALWAYS
  }

  /** The place that is called. */
  enum Server {
    /** Nobody listens. */
    NONE,
    /** Ends connections in an orderly way. */
    ORDERLY,
    /** Ends connections by a reset, after which what was on the way is lost. */
    RESETTING
  }

  /** What comes in the place of an answer with this body. */
  interface Answer {
    MockResponse of(String body, Place place);
  }

  /**
   * Where a redirect can lead.
   *
   * @param port of the service
   * @param otherPort of another one on the same host
   */
  record Place(int port, int otherPort) {}

  /** How often an operation is sent if the fault stays. */
  int attemptsOf(Operation operation) {
    boolean repeated =
        again == ALWAYS || (again == WHERE_SAFE && operation.safety() != Safety.UNSAFE);
    return repeated ? attempts : 1;
  }

  /** All of them. */
  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.addAll(ofTheConnection());
    all.addAll(ofTheBody());
    all.addAll(ofTheStatus());
    all.addAll(redirects());
    all.addAll(rateLimits());
    return all;
  }

  private static List<Fault> ofTheConnection() {
    return List.of(
        transport("connection refused", Server.NONE, ALWAYS, (body, place) -> plain(body).build()),
        transport(
            "closed before the headers",
            Server.ORDERLY,
            WHERE_SAFE,
            (body, place) -> plain(body).onResponseStart(CLOSE).build()),
        transport(
            "reset before the headers",
            Server.RESETTING,
            WHERE_SAFE,
            (body, place) -> plain(body).onResponseStart(CLOSE).build()),
        transport(
            "closed in the body",
            Server.ORDERLY,
            WHERE_SAFE,
            (body, place) -> plain(padded(body)).onResponseBody(CLOSE).build()),
        transport(
            "reset in the body",
            Server.RESETTING,
            WHERE_SAFE,
            (body, place) -> plain(padded(body)).onResponseBody(CLOSE).build()),
        transport(
            "closed in a chunk",
            Server.ORDERLY,
            WHERE_SAFE,
            (body, place) -> plain("").chunkedBody(padded(body), 50).onResponseBody(CLOSE).build()),
        transport(
            "no HTTP",
            Server.ORDERLY,
            WHERE_SAFE,
            (body, place) -> new MockResponse.Builder().status("SSH-2.0-OpenSSH_9.6").build()));
  }

  private static List<Fault> ofTheBody() {
    return List.of(
        new Fault(
            "200 of the wrong type",
            Server.ORDERLY,
            (body, place) -> plain(body).setHeader("Content-Type", "text/plain").build(),
            Optional.empty(),
            NEVER,
            1,
            Duration.ZERO),
        malformed("200 with half the JSON", WHERE_SAFE, (body, place) -> plain(half(body)).build()),
        malformed("200 with an HTML page", NEVER, (body, place) -> html(200).build()),
        malformed(
            "200 that is no gzip",
            NEVER,
            (body, place) -> plain(padded(body)).setHeader("Content-Encoding", "gzip").build()),
        malformed("200 with a broken gzip", NEVER, (body, place) -> gzip(body, true)),
        new Fault(
            "200 with a sound gzip",
            Server.ORDERLY,
            (body, place) -> gzip(body, false),
            Optional.empty(),
            NEVER,
            1,
            Duration.ZERO),
        status("503 that is no gzip", ServerErrorException.class, WHERE_SAFE)
            .answering(
                (body, place) ->
                    Loopback.answer(503, "no gzip").setHeader("Content-Encoding", "gzip").build()),
        status("502 with an HTML page", ServerErrorException.class, WHERE_SAFE)
            .answering((body, place) -> html(502).build()));
  }

  private static List<Fault> ofTheStatus() {
    return List.of(
        status("401", AuthenticationException.class, NEVER),
        status("403", ForbiddenOrThrottledException.class, NEVER),
        status("404", NotFoundException.class, NEVER),
        status("409", ConflictException.class, NEVER),
        status("420", InvalidRequestException.class, NEVER),
        status("422", InvalidRequestException.class, NEVER),
        status("500", ServerErrorException.class, WHERE_SAFE),
        status("502", ServerErrorException.class, WHERE_SAFE),
        status("503", ServerErrorException.class, WHERE_SAFE),
        status("503 and 2 s", ServerErrorException.class, WHERE_SAFE).asking("2", 2),
        status("503 and 10^9 s", ServerErrorException.class, NEVER).asking("1000000000", 0),
        status("504", ServerErrorException.class, WHERE_SAFE));
  }

  private static List<Fault> redirects() {
    List<Fault> redirects = new ArrayList<>();
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      String start = status + " to ";
      redirects.add(redirect(start + "the same origin", status, "http://127.0.0.1:", false));
      redirects.add(redirect(start + "another port", status, "http://127.0.0.1:", true));
      redirects.add(redirect(start + "another host", status, "http://localhost:", true));
    }
    return redirects;
  }

  private static Fault redirect(String name, int status, String host, boolean otherPort) {
    return malformed(
        name,
        NEVER,
        (body, place) ->
            Loopback.answer(status, "")
                .setHeader(
                    "Location",
                    host + (otherPort ? place.otherPort() : place.port()) + "/elsewhere")
                .build());
  }

  private static List<Fault> rateLimits() {
    Fault absent = status("429", RateLimitedException.class, ALWAYS);
    return List.of(
        absent,
        absent.asking("7", 7),
        absent.asking("0", 0),
        absent.asking(RFC_1123_DATE_TIME.format(NOW.plusSeconds(5).atOffset(ZoneOffset.UTC)), 5),
        absent.asking(RFC_1123_DATE_TIME.format(NOW.minusSeconds(5).atOffset(ZoneOffset.UTC)), 0),
        absent.asking("soon", 0),
        absent.asking("-7", 0),
        // The third wait would reach the deadline, or already the first.
        absent.asking("25", 25).times(3),
        absent.asking("1000000000", 0).times(1),
        absent.asking("1000000000000000000000", 0));
  }

  private static Fault transport(String name, Server server, Again again, Answer answer) {
    return new Fault(
        name,
        server,
        answer,
        Optional.of(TransportException.class),
        again,
        MAX_ATTEMPTS,
        Duration.ZERO);
  }

  private static Fault malformed(String name, Again again, Answer answer) {
    return status(name, MalformedResponseException.class, again).answering(answer);
  }

  /** An answer whose status is the first word of the name. */
  private static Fault status(
      String name, Class<? extends SplunkOnCallException> end, Again again) {
    int status = Integer.parseInt(name.substring(0, 3));
    return new Fault(
        name,
        Server.ORDERLY,
        (body, place) -> Loopback.answer(status, "{\"error\":\"no\"}").build(),
        Optional.of(end),
        again,
        MAX_ATTEMPTS,
        Duration.ZERO);
  }

  private Fault answering(Answer other) {
    return new Fault(name, server, other, end, again, attempts, pause);
  }

  private Fault times(int other) {
    return new Fault(name, server, answer, end, again, other, pause);
  }

  /** The same with a header Retry-After, which the client takes for so many seconds. */
  private Fault asking(String retryAfter, int seconds) {
    return new Fault(
        name.contains(" ") ? name : name + ", Retry-After: " + retryAfter,
        server,
        (body, place) ->
            answer.of(body, place).newBuilder().setHeader("Retry-After", retryAfter).build(),
        end,
        again,
        attempts,
        Duration.ofSeconds(seconds));
  }

  private static MockResponse.Builder plain(String body) {
    return Loopback.answer(200, body);
  }

  private static MockResponse.Builder html(int status) {
    return Loopback.answer(status, HTML).setHeader("Content-Type", "text/html");
  }

  /** An answer without content is over before it can break off. */
  private static String padded(String body) {
    return (body.isBlank() ? "{}" : body) + " ".repeat(1_000);
  }

  private static String half(String body) {
    String text = body.strip();
    return text.length() < 2 ? "{" : text.substring(0, text.length() / 2);
  }

  private static MockResponse gzip(String body, boolean broken) {
    Buffer bytes = new Buffer();
    try (var out = Okio.buffer(new GzipSink(bytes))) {
      out.writeUtf8(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Buffer sent = new Buffer();
    if (broken) {
      // The last eight bytes are a checksum and a length.
      sent.write(bytes, bytes.size() - 8);
      sent.writeLong(0x0123456789abcdefL);
    } else {
      sent.write(bytes, bytes.size());
    }
    return plain("").setHeader("Content-Encoding", "gzip").body(sent).build();
  }

  @Override
  public String toString() {
    return name;
  }
}
