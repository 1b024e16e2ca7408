package io.github.splunkoncall.retrofit.call;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.internal.BrokenAnswers;
import io.github.splunkoncall.internal.Refusals;
import io.github.splunkoncall.internal.Retries;
import io.github.splunkoncall.retrofit.CallListener;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.ErrorText;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** Makes calls and turns whatever comes of it into a value or the exception of the design. */
public final class Caller {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int LONGEST = 300;

  private final Keys keys;
  private final Clock clock;
  private final Retries retries;
  private final CallListener listener;
  private final LongSupplier nanoTime;
  private final Sleeper sleeper;
  private final CallLog log;

  /**
   * A caller that sends these keys, keeps them out of messages, and keeps to their budgets; the
   * clock reads Retry-After dates.
   */
  public Caller(
      Keys keys,
      Clock clock,
      Retries retries,
      CallListener listener,
      LongSupplier nanoTime,
      Sleeper sleeper,
      CallLog log) {
    this.keys = keys;
    this.log = log;
    this.retries = retries;
    this.listener = listener;
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
    this.clock = clock;
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

  /**
   * Waits for the turn of the call, sends it, again where that is safe and may help, decodes the
   * answer, and checks it; all within its limits.
   */
  <T, R> R call(
      Operation operation,
      Limits limits,
      Call<ResponseBody> call,
      Decoder<T> decoder,
      BiFunction<T, Attempts, R> check) {
    long start = nanoTime.getAsLong();
    try {
      Attempts attempts = new Attempts(operation, Deadline.in(limits.deadline(), nanoTime));
      R value = check.apply(call(attempts, limits, call, decoder), attempts);
      log.succeeded(attempts, Duration.ofNanos(nanoTime.getAsLong() - start));
      return value;
    } catch (SplunkOnCallException failure) {
      log.failed(operation, failure, Duration.ofNanos(nanoTime.getAsLong() - start));
      throw failure;
    }
  }

  private <T> T call(
      Attempts attempts, Limits limits, Call<ResponseBody> call, Decoder<T> decoder) {
    RateBudget.Turn turn = turn(attempts, limits.patience());
    Call<ResponseBody> next = call;
    while (true) {
      try {
        T answer = inTurn(turn, attempts, next, decoder);
        retries.succeeded(attempts.repetitions());
        return answer;
      } catch (SplunkOnCallException failure) {
        turn = anotherTurn(attempts, limits.patience(), failure);
        next = call.clone();
      }
    }
  }

  /** The key may change while the call waits, and each has a budget of its own. */
  private RateBudget.Turn turn(Attempts attempts, Duration patience) {
    Key key = keys.forCall(attempts.operation());
    while (true) {
      // A turn at the deadline itself would come too late.
      Duration left = attempts.deadline().left().minusMillis(1);
      RateBudget.Turn turn =
          key.budget().await(attempts.operation(), patience.compareTo(left) < 0 ? patience : left);
      boolean hasTurn = false;
      try {
        Key current = turn.waited() ? keys.forCall(attempts.operation()) : key;
        hasTurn = current.budget().equals(key.budget());
        key = current;
      } finally {
        if (!hasTurn) {
          turn.over(false);
        }
      }
      if (hasTurn) {
        attempts.sendWith(key);
        return turn;
      }
    }
  }

  /** Waits until the call may be sent again, or throws the failure if it is not to be. */
  private RateBudget.Turn anotherTurn(
      Attempts attempts, Duration patience, SplunkOnCallException failure) {
    Duration wait =
        retries
            .after(failure, attempts.operation(), attempts.deadline().left())
            .orElseThrow(() -> failure);
    listener.retrying(failure, wait);
    try {
      sleep(wait);
      attempts.again(failure, wait);
      return turn(attempts, patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.addSuppressed(e);
      throw failure;
    } catch (RateLimitedException | TransportException noTurn) {
      // What has happened says more than that there is no time for another attempt.
      failure.addSuppressed(noTurn);
      throw failure;
    }
  }

  /** Waits on the thread that asks. */
  void sleep(Duration wait) throws InterruptedException {
    long end = nanoTime.getAsLong() + wait.toNanos();
    for (long left = wait.toNanos(); left > 0; left = end - nanoTime.getAsLong()) {
      sleeper.sleep(left);
    }
  }

  private <T> T inTurn(
      RateBudget.Turn turn, Attempts attempts, Call<ResponseBody> call, Decoder<T> decoder) {
    try {
      stateOf(call.request()).sendWith(attempts.key());
      call.timeout().timeout(Math.max(1, attempts.deadline().left().toNanos()), NANOSECONDS);
      return once(attempts, call, decoder);
    } catch (SplunkOnCallException failure) {
      if (isThrottling(failure)) {
        turn.throttled(failure.retryAfter().orElse(null));
      }
      throw failure;
    } finally {
      turn.over(stateOf(call.request()).sent());
    }
  }

  /** The service may say it by a 403 as well (Q2). */
  private static boolean isThrottling(SplunkOnCallException failure) {
    return failure instanceof RateLimitedException
        || (failure instanceof ForbiddenOrThrottledException forbidden
            && forbidden.likelyCause() == LikelyCause.THROTTLING);
  }

  private <T> T once(Attempts attempts, Call<ResponseBody> call, Decoder<T> decoder) {
    try {
      log.sends(attempts, call.request().body());
      Response<ResponseBody> response = execute(call);
      if (!response.isSuccessful()) {
        throw failure(attempts, response);
      }
      T value = decode(attempts, response, decoder);
      attempts.key().record().succeeded(attempts.operation());
      attempts.succeeded(response.code(), stateOf(call.request()));
      return value;
    } catch (IOException e) {
      call.cancel();
      Request request = call.request();
      throw TransportErrors.exceptionFor(
          attempts, request.url(), stateOf(request), e, text -> redacted(attempts, text));
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

  private <T> T decode(Attempts attempts, Response<ResponseBody> response, Decoder<T> decoder)
      throws IOException {
    try (ResponseBody body = response.body()) {
      // Retrofit makes nothing of the body of a 204 and a 205.
      BufferedSource source = body == null ? new Buffer() : body.source();
      log.receives(attempts, response.code(), source);
      return decoder.decode(source);
    } catch (WireException e) {
      throw unusable(attempts, context(attempts, response), e);
    }
  }

  /** A body that is not what the operation gives: a refusal, or nothing that makes sense. */
  private SplunkOnCallException unusable(
      Attempts attempts, ErrorContext.Builder context, WireException problem) {
    Optional<String> refusal = problem.refusal().map(text -> redacted(attempts, text));
    if (refusal.isPresent()) {
      return Refusals.whole(context.serviceMessage(refusal).build());
    }
    String path = problem.json() ? redacted(attempts, problem.path()) : null;
    return BrokenAnswers.unusable(
        attempts.operation(),
        context.build(),
        redacted(attempts, String.valueOf(problem.getMessage())),
        path,
        problem.truncated());
  }

  private SplunkOnCallException failure(Attempts attempts, Response<ResponseBody> response)
      throws IOException {
    ErrorContext.Builder context = context(attempts, response);
    try (ResponseBody body = response.errorBody()) {
      if (body != null) {
        log.receives(attempts, response.code(), body.source());
        context.serviceMessage(ErrorText.in(body.string()).map(text -> redacted(attempts, text)));
      }
    }
    return StatusErrors.exceptionFor(
        context.build(),
        RetryAfter.parse(
            response.headers().get("Retry-After"), response.headers().get("Date"), clock),
        attempts.key().record().history(attempts.key().budget().exhausted(attempts.operation())));
  }

  private ErrorContext.Builder context(Attempts attempts, Response<ResponseBody> response) {
    return attempts
        .context(stateOf(response.raw().request()))
        .status(response.code())
        .requestId(
            Optional.ofNullable(response.headers().get("X-VO-Request-Id"))
                .map(text -> redacted(attempts, text)));
  }

  /** A service or a proxy may echo what it was sent. */
  private String redacted(Attempts attempts, String text) {
    return shortened(keys.redacted(text, attempts.key()));
  }

  /** The same for what is looked at after the call. */
  String redacted(String text) {
    return shortened(keys.redacted(text));
  }

  /** Cut after keys are out, or half a key would stay. */
  private static String shortened(String shown) {
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
  }
}
