package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.internal.Destination;
import io.github.splunkoncall.internal.Refusals;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.ErrorText;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** Makes one call and turns whatever comes of it into a value or the exception of the design. */
public final class Caller {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int LONGEST = 300;

  private final List<String> secrets;
  private final Clock clock;
  private final RateBudget budget;

  /**
   * A caller that keeps these secrets out of messages and to this budget; the clock reads
   * Retry-After dates.
   */
  public Caller(Collection<String> secrets, Clock clock, RateBudget budget) {
    // Of two that overlap, the rest of the longer one would stay.
    this.secrets =
        secrets.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    this.clock = clock;
    this.budget = budget;
  }

  /** What the clock shows. */
  Instant now() {
    return clock.instant();
  }

  /** The JSON body of a request. */
  public static <T> RequestBody body(Codec<T> codec, T value) {
    return once(Json.encode(codec, value), JSON);
  }

  /** No content for an unsafe operation without any: OkHttp would repeat it without a body. */
  public static RequestBody nothing() {
    return once(ByteString.EMPTY, null);
  }

  private static RequestBody once(ByteString bytes, @Nullable MediaType type) {
    return new RequestBody() {
      @Override
      public @Nullable MediaType contentType() {
        return type;
      }

      @Override
      public long contentLength() {
        return bytes.size();
      }

      /** OkHttp may send other bodies again when a connection breaks. */
      @Override
      public boolean isOneShot() {
        return true;
      }

      @Override
      public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
      }
    };
  }

  /** Decodes the body of a successful answer. */
  @FunctionalInterface
  interface Decoder<T> {
    T decode(BufferedSource body) throws IOException;
  }

  /** Waits for the turn of the call, at most so long; sends it, once, and decodes the answer. */
  <T> T call(Operation operation, Duration patience, Call<ResponseBody> call, Decoder<T> decoder) {
    RateBudget.Turn turn = budget.await(operation, patience);
    try {
      return call(operation, call, decoder);
    } finally {
      turn.over(stateOf(call.request()).sent());
    }
  }

  private <T> T call(Operation operation, Call<ResponseBody> call, Decoder<T> decoder) {
    try {
      Response<ResponseBody> response = execute(call);
      if (!response.isSuccessful()) {
        throw failure(operation, response);
      }
      return decode(operation, response, decoder);
    } catch (IOException e) {
      call.cancel();
      Request request = call.request();
      throw TransportErrors.exceptionFor(
          operation, request.url(), stateOf(request), e, this::redacted);
    }
  }

  /** OkHttp can throw the checked exception of an interrupt, though no signature says so. */
  private static Response<ResponseBody> execute(Call<ResponseBody> call) throws IOException {
    try {
      return call.execute();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  /** Without a count, the worst is true. */
  private static SendState stateOf(Request request) {
    SendState state = request.tag(SendState.class);
    if (state == null) {
      state = new SendState();
      state.markSent();
    }
    return state;
  }

  private <T> T decode(Operation operation, Response<ResponseBody> response, Decoder<T> decoder)
      throws IOException {
    try (ResponseBody body = response.body()) {
      if (body == null) {
        throw new MalformedResponseException(
            "answered %d with no body".formatted(response.code()),
            context(operation, response).build(),
            null,
            null);
      }
      return decoder.decode(body.source());
    } catch (WireException e) {
      throw unusable(operation, context(operation, response), response.code(), e);
    }
  }

  /** A body that is not what the operation gives: a refusal, or nothing that makes sense. */
  private SplunkOnCallException unusable(
      Operation operation, ErrorContext.Builder context, int status, WireException problem) {
    Optional<String> refusal = problem.refusal().map(this::redacted);
    if (refusal.isPresent()) {
      return Refusals.whole(context.serviceMessage(refusal).build());
    }
    String path = problem.json() ? redacted(problem.path()) : null;
    return new MalformedResponseException(
        "answered %d with a body that cannot be used: %s%s. A proxy may have answered in the"
                .formatted(
                    status,
                    redacted(String.valueOf(problem.getMessage())),
                    path == null ? "" : " at " + path)
            + " place of the service: check "
            + Destination.of(operation)
            + ".",
        context.build(),
        path,
        null);
  }

  private SplunkOnCallException failure(Operation operation, Response<ResponseBody> response)
      throws IOException {
    ErrorContext.Builder context = context(operation, response);
    try (ResponseBody body = response.errorBody()) {
      if (body != null) {
        context.serviceMessage(ErrorText.in(body.string()).map(this::redacted));
      }
    }
    return StatusErrors.exceptionFor(
        context.build(), RetryAfter.parse(response.headers().get("Retry-After"), clock));
  }

  private ErrorContext.Builder context(Operation operation, Response<ResponseBody> response) {
    return ErrorContext.builder()
        .operation(operation)
        .status(response.code())
        .attempts(stateOf(response.raw().request()).attempts())
        .requestId(
            Optional.ofNullable(response.headers().get("X-VO-Request-Id")).map(this::redacted));
  }

  /** A service or a proxy may echo what it was sent. Cut after that, or half a key would stay. */
  String redacted(String text) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, "[redacted]");
    }
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
  }
}
