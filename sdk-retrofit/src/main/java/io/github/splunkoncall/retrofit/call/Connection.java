package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.internal.ActingUser;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * What the resources of one client share: the Retrofit services, the caller, the acting user, and
 * how long a call may take.
 */
public final class Connection {
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> services;
  private final Caller caller;
  private final @Nullable String actingUser;
  private final Limits limits;

  /** A connection without a service yet: each is made when it is first needed. */
  public Connection(Retrofit retrofit, Caller caller, @Nullable String actingUser, Limits limits) {
    this(retrofit, new ConcurrentHashMap<>(), caller, actingUser, limits);
  }

  private Connection(
      Retrofit retrofit,
      Map<Class<?>, Object> services,
      Caller caller,
      @Nullable String actingUser,
      Limits limits) {
    this.retrofit = retrofit;
    this.services = services;
    this.caller = caller;
    this.actingUser = actingUser;
    this.limits = limits;
  }

  /** The same connection for another acting user. */
  public Connection actingAs(String username) {
    return new Connection(retrofit, services, caller, username, limits);
  }

  /** The same connection for calls that wait at most so long for their turn. */
  public Connection waitingAtMost(Duration longest) {
    return new Connection(retrofit, services, caller, actingUser, limits.waitingAtMost(longest));
  }

  /** The same connection for calls that take at most so long. */
  public Connection within(Duration deadline) {
    return new Connection(retrofit, services, caller, actingUser, Limits.within(deadline));
  }

  /** The Retrofit service of a resource. */
  public <S> S service(Class<S> type) {
    return type.cast(services.computeIfAbsent(type, retrofit::create));
  }

  /** A request body in the name of the acting user; throws before sending if there is none. */
  public <R> RequestBody acting(Operation operation, Codec<Acting<R>> codec, R request) {
    return Caller.body(codec, new Acting<>(ActingUser.require(actingUser, operation), request));
  }

  /** The text without credentials: a service or a proxy may echo what it was sent. */
  public String redacted(String text) {
    return caller.redacted(text);
  }

  /** Waits on the thread that asks. */
  public void pause(Duration time) throws InterruptedException {
    caller.sleep(time);
  }

  /** What the clock of the client shows. */
  public Instant now() {
    return caller.now();
  }

  /** Sends the call and decodes the answer. */
  public <T> T call(Operation operation, Call<ResponseBody> call, Codec<T> codec) {
    return call(operation, call, body -> Json.decode(body, codec));
  }

  /**
   * Sends the call, decodes the answer, and gives what the check makes of it, which may throw: an
   * answer can carry a failure. The context is that of the answer.
   */
  public <T, R> R call(
      Operation operation,
      Call<ResponseBody> call,
      Codec<T> codec,
      BiFunction<T, ErrorContext, R> check) {
    return caller.call(
        operation,
        limits,
        call,
        body -> Json.decode(body, codec),
        (value, attempts) -> check.apply(value, attempts.answered()));
  }

  /** Sends the call; an answer without content is {@code ifEmpty} (Q5). */
  public <T> T callOr(T ifEmpty, Operation operation, Call<ResponseBody> call, Codec<T> codec) {
    return call(operation, call, body -> Json.decodeOr(ifEmpty, body, codec));
  }

  private <T> T call(Operation operation, Call<ResponseBody> call, Caller.Decoder<T> decoder) {
    return caller.call(operation, limits, call, decoder, (value, attempts) -> value);
  }

  /** Sends the call, for an operation whose answer has no content that matters. */
  public void call(Operation operation, Call<ResponseBody> call) {
    callOr(Map.of(), operation, call, Codecs.ANY_BUT_ERROR);
  }
}
