package io.github.splunkoncall.retrofit;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.Operation.Safety;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.retrofit.Fault.Place;
import io.github.splunkoncall.retrofit.Fault.Server;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation under every fault: how it ends, how often it is sent, how long it takes. */
class FaultMatrixTest {
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final long FIRST_WAIT_MILLIS = 250;

  @RegisterExtension final Loopback orderly = new Loopback();
  @RegisterExtension final Loopback resetting = Loopback.thatResets();
  @RegisterExtension final Loopback elsewhere = new Loopback();

  static List<Fault> faults() {
    return Fault.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultThatStays(Fault fault) {
    forEachOperation(
        fault,
        Integer.MAX_VALUE,
        cell -> {
          Throwable thrown = catchThrowable(cell::run);

          int attempts = fault.attemptsOf(cell.wire.operation());
          cell.assertSent(attempts, attempts);
          if (fault.end().isEmpty()) {
            assertThat(thrown).isNull();
          } else {
            cell.assertEnd(thrown, fault.end().get(), attempts);
          }
        });
    assertThat(elsewhere.requests()).as("where redirects lead").isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultThatIsGoneAtTheSecondAttempt(Fault fault) {
    forEachOperation(
        fault,
        1,
        cell -> {
          int attempts = Math.min(2, fault.attemptsOf(cell.wire.operation()));
          if (attempts == 2 || fault.end().isEmpty()) {
            assertThat(cell.run()).isEqualTo(cell.wire.expected());
          } else {
            cell.assertEnd(catchThrowable(cell::run), fault.end().get(), 1);
          }
          cell.assertSent(attempts, 1);
        });
    assertThat(elsewhere.requests()).as("where redirects lead").isZero();
  }

  /** How an answer takes too long. */
  enum Slow {
    SILENT,
    STOPPED,
    DRIPPING;

    MockResponse answer() {
      String body = " ".repeat(3_000) + "{}";
      MockResponse.Builder answer = Loopback.answer(200, body);
      return switch (this) {
        case SILENT -> answer.onResponseStart(SocketEffect.Stall.INSTANCE).build();
        case STOPPED -> answer.onResponseBody(SocketEffect.Stall.INSTANCE).build();
        case DRIPPING -> answer.throttleBody(1, 10, MILLISECONDS).build();
      };
    }
  }

  /** Two operations of each kind. */
  static List<WireCase> fewOperations() {
    return Stream.of(Safety.values())
        .flatMap(
            safety ->
                WireCase.all().stream().filter(w -> w.operation().safety() == safety).limit(2))
        .toList();
  }

  /**
   * In the real time of OkHttp, which has no other; so only with some operations. The time of the
   * client stands until OkHttp gives up, so that a busy machine changes nothing.
   */
  @ParameterizedTest
  @EnumSource
  void aServiceThatIsTooSlowIsLeftAtTheDeadline(Slow slow) throws InterruptedException {
    List<String> arrived = new ArrayList<>();
    StandingTime time = new StandingTime();
    SplunkOnCallApi api =
        orderly
            .builder(orderly.http().newBuilder().eventListener(whenACallFails(time)).build())
            .maxAttempts(4)
            .callTimeout(SHORT)
            .withoutPacing()
            .waitingBy(time, time)
            .build();
    for (WireCase wire : fewOperations()) {
      orderly.server().setDispatcher(new QueueDispatcher());
      orderly.answers(slow.answer());

      CallTimeoutException thrown =
          catchThrowableOfType(CallTimeoutException.class, () -> wire.run(api));

      assertThat(thrown).as("what %s ended in", wire).isNotNull();
      arrived.addAll(requestLines());
      // On a busy machine connecting alone can take the time, and a request arrives late.
      assertThat(thrown.mayHaveReachedService() || arrived.stream().noneMatch(isOf(wire))).isTrue();
      assertThat(thrown.attempts()).isEqualTo(1);
      orderly.assertNoLeak();
      orderly.http().connectionPool().evictAll();
    }
    arrived.addAll(requestLines());
    assertThat(arrived).doesNotHaveDuplicates();
  }

  private static EventListener whenACallFails(StandingTime time) {
    return new EventListener() {
      @Override
      public void callFailed(Call call, IOException failure) {
        time.pass(SHORT);
      }
    };
  }

  /** Of the requests that have arrived since this was last asked. */
  private List<String> requestLines() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    RecordedRequest next = orderly.server().takeRequest(0, MILLISECONDS);
    while (next != null) {
      lines.add(next.getRequestLine());
      next = orderly.server().takeRequest(0, MILLISECONDS);
    }
    return lines;
  }

  private static Predicate<String> isOf(WireCase wire) {
    Operation operation = wire.operation();
    String path = operation.path().replaceAll("\\{[^}]*}", "[^/ ]+");
    return Pattern.compile("^" + operation.method() + " " + path + "[? ]").asPredicate();
  }

  @ParameterizedTest
  @MethodSource("fewOperations")
  void aServiceThatIsTooSlowForAReadTimeoutIsAskedAgainWhereThatIsSafe(WireCase wire) {
    SplunkOnCallApi api =
        SplunkOnCallClient.builder()
            .apiId(Loopback.API_ID)
            .apiKey(Loopback.API_KEY)
            .username("kim")
            .baseUrl(orderly.url())
            .httpClient(orderly.http().newBuilder().addInterceptor(impatientAtFirst()).build())
            .random(() -> 0.0)
            .build();
    orderly.answers(Slow.SILENT.answer()).answers(Fixtures.response(wire.operation()));

    if (wire.operation().safety() == Safety.UNSAFE) {
      assertThat(catchThrowable(() -> wire.run(api))).isInstanceOf(CallTimeoutException.class);
      assertThat(orderly.requests()).isEqualTo(1);
    } else {
      assertThat(wire.run(api)).isEqualTo(wire.expected());
      assertThat(orderly.requests()).isEqualTo(2);
    }
  }

  private static Interceptor impatientAtFirst() {
    AtomicInteger attempts = new AtomicInteger();
    return chain ->
        (attempts.getAndIncrement() == 0
                ? chain.withReadTimeout((int) SHORT.toMillis(), MILLISECONDS)
                : chain)
            .proceed(chain.request());
  }

  /** All operations in one test: a test for each would be ten thousand. */
  private void forEachOperation(Fault fault, int times, Consumer<Cell> check) {
    List<String> problems = new ArrayList<>();
    for (WireCase wire : WireCase.all()) {
      try (Cell cell = new Cell(fault, times, wire)) {
        check.accept(cell);
      } catch (AssertionError | RuntimeException e) {
        problems.add(wire + ": " + e);
      }
    }
    assertThat(problems).as(fault.name()).isEmpty();
  }

  /** One operation under one fault. */
  private final class Cell implements AutoCloseable {
    private final Fault fault;
    private final WireCase wire;
    private final Loopback service;
    private final SplunkOnCallApi api;
    private final StandingTime time = new StandingTime();
    private final long start = time.getAsLong();
    private final AtomicInteger left;
    private final int arrivedBefore;

    Cell(Fault fault, int times, WireCase wire) {
      this.fault = fault;
      this.wire = wire;
      this.left = new AtomicInteger(times);
      this.service = fault.server() == Server.RESETTING ? resetting : orderly;
      this.arrivedBefore = service.requests();
      service.server().setDispatcher(dispatcher());
      this.api =
          service
              .builder(fault.server() == Server.NONE ? behindAClosedPort() : service.http())
              .callTimeout(DEADLINE)
              .maxAttempts(Fault.MAX_ATTEMPTS)
              .withoutPacing()
              .random(() -> 1.0)
              .waitingBy(time, time)
              .clock(() -> Fault.NOW)
              .build();
    }

    private Dispatcher dispatcher() {
      String body = Fixtures.response(wire.operation());
      Place place = new Place(service.port(), elsewhere.port());
      return new Dispatcher() {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
          boolean sound = fault.server() == Server.NONE || left.getAndDecrement() <= 0;
          return sound ? Loopback.answer(200, body).build() : fault.answer().of(body, place);
        }
      };
    }

    private OkHttpClient behindAClosedPort() {
      int closed = closedPort();
      return service
          .http()
          .newBuilder()
          .addInterceptor(
              chain -> {
                Request request = chain.request();
                return chain.proceed(
                    left.getAndDecrement() <= 0
                        ? request
                        : request
                            .newBuilder()
                            .url(request.url().newBuilder().port(closed).build())
                            .build());
              })
          .build();
    }

    Object run() {
      return wire.run(api);
    }

    void assertSent(int attempts, int refused) {
      int arrived = fault.server() == Server.NONE ? attempts - refused : attempts;
      assertThat(service.requests() - arrivedBefore).as("requests that arrived").isEqualTo(arrived);
      assertThat(time.waits()).as("waits").isEqualTo(waits(attempts));
      assertThat(Duration.ofNanos(time.getAsLong() - start))
          .as("time that passed")
          .isLessThan(DEADLINE);
    }

    private List<Duration> waits(int attempts) {
      return LongStream.range(0, attempts - 1)
          .mapToObj(i -> fault.pause().plusMillis(FIRST_WAIT_MILLIS << i))
          .toList();
    }

    void assertEnd(@Nullable Throwable thrown, Class<?> type, int attempts) {
      assertThat(thrown).isExactlyInstanceOf(type);
      if (thrown instanceof SplunkOnCallException failure) {
        assertThat(failure.operation()).contains(wire.operation());
        assertThat(failure.attempts()).as("attempts that it tells").isEqualTo(attempts);
        assertThat(failure.waits()).as("waits that it tells").isEqualTo(waits(attempts));
        assertThat(failure.getMessage())
            .doesNotContain(Loopback.API_ID, Loopback.API_KEY, Loopback.INGEST_KEY);
      }
      if (thrown instanceof TransportException transport) {
        assertThat(transport.mayHaveReachedService()).isEqualTo(fault.server() != Server.NONE);
      }
    }

    /** Each fault of a connection needs a new one: OkHttp itself repeats a read on an old one. */
    @Override
    public void close() {
      service.assertNoLeak();
      if (fault.end().filter(TransportException.class::equals).isPresent()) {
        service.http().connectionPool().evictAll();
      }
    }
  }

  private static int closedPort() {
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return closed.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
