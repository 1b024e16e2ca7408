package io.github.splunkoncall.retrofit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What clients keep while they are used, and what is left of them when they are closed. */
class ConnectionsTest {
  private static final int CLIENTS = 1_000;
  private static final int THREADS = 64;

  /** Shared by all that use OkHttp in a process, and gone after a minute without work. */
  private static final String THREADS_OF_OKHTTP = "(OkHttp|Okio) .*";

  @RegisterExtension final Loopback service = new Loopback();

  /** The service serves one connection to its end before the next, so each must be closed. */
  @Test
  void aThousandClientsThatAreClosedLeaveNoThreadAndNoSocket() throws Exception {
    ThreadGroup group = new ThreadGroup("clients");
    try (OneAtATime oneAtATime = new OneAtATime(CLIENTS)) {
      FutureTask<Void> calls = new FutureTask<>(() -> callWithNewClients(oneAtATime), null);
      Thread caller = new Thread(group, calls);
      caller.start();
      calls.get();
      caller.join();

      assertThat(oneAtATime.ended.await(5, SECONDS)).as("all connections have ended").isTrue();
    }
    Thread[] left = new Thread[CLIENTS];
    int count = group.enumerate(left);

    assertThat(count).isLessThan(10);
    assertThat(Stream.of(left).limit(count)).allMatch(Thread::isDaemon);
    assertThat(Stream.of(left).limit(count).map(Thread::getName))
        .allMatch(name -> name.matches(THREADS_OF_OKHTTP));
  }

  private static void callWithNewClients(OneAtATime service) {
    for (int i = 0; i < CLIENTS; i++) {
      try (SplunkOnCallClient client = client(service.url())) {
        assertThat(client.getTeams()).isEmpty();
      }
    }
  }

  @Test
  void aClientThatActsAsAnotherIsClosedWithIt() throws Exception {
    try (OneAtATime oneAtATime = new OneAtATime(1)) {
      SplunkOnCallClient client = client(oneAtATime.url());
      client.actingAs("noor").withDeadline(Duration.ofSeconds(5)).getTeams();

      client.close();

      assertThat(oneAtATime.ended.await(5, SECONDS)).isTrue();
    }
  }

  @Test
  void aClosedClientConnectsAnew() throws Exception {
    try (OneAtATime oneAtATime = new OneAtATime(2)) {
      SplunkOnCallClient client = client(oneAtATime.url());
      client.getTeams();
      client.close();
      client.close();

      assertThat(client.getTeams()).isEmpty();
      client.close();
      assertThat(oneAtATime.ended.await(5, SECONDS)).isTrue();
    }
  }

  @Test
  void theConnectionsOfAGivenHttpClientAreLeftAlone() {
    service.answers("[]");
    try (SplunkOnCallClient client = service.client()) {
      client.getTeams();
    }

    assertThat(service.http().connectionPool().idleConnectionCount()).isEqualTo(1);
  }

  /**
   * A connection that a firewall has dropped says nothing, and would cost each call its deadline.
   */
  @Test
  void aClientLooksWhetherItsConnectionsAreAlive() {
    OkHttpClient own = SplunkOnCallClient.Builder.ownHttp().build();

    assertThat(Duration.ofMillis(own.pingIntervalMillis())).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void asManyThreadsAsUsuallyShareAClientFindTheirConnectionsAgain() throws Exception {
    Set<Integer> connections = ConcurrentHashMap.newKeySet();
    CyclicBarrier allHaveAsked = new CyclicBarrier(THREADS);
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
              connections.add(request.getConnectionIndex());
              await(allHaveAsked);
              return new MockResponse.Builder().body("[]").build();
            }
          });
      server.start(InetAddress.getLoopbackAddress(), 0);
      try (SplunkOnCallClient client = client("http://127.0.0.1:" + server.getPort())) {
        for (int round = 0; round < 3; round++) {
          inThreads(client::getTeams);
        }
      }
    }

    assertThat(connections).hasSize(THREADS);
  }

  private static void await(CyclicBarrier barrier) throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  private static void inThreads(Callable<?> call) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        calls.add(pool.submit(call));
      }
      for (Future<?> made : calls) {
        made.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static SplunkOnCallClient client(String url) {
    return SplunkOnCallClient.builder()
        .apiId("id")
        .apiKey("key")
        .baseUrl(url)
        .maxAttempts(1)
        .callTimeout(Duration.ofSeconds(20))
        .build();
  }

  /** Answers calls on one connection until the client closes it, and then on the next. */
  private static final class OneAtATime implements AutoCloseable {
    private static final byte[] ANSWER =
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]".getBytes(US_ASCII);

    private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final CountDownLatch ended;
    private final Thread thread = new Thread(this::serve, "one at a time");
    private volatile @Nullable Socket current;

    OneAtATime(int connections) throws IOException {
      ended = new CountDownLatch(connections);
      thread.start();
    }

    String url() {
      return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private void serve() {
      try {
        while (true) {
          serveOne();
          ended.countDown();
        }
      } catch (IOException e) {
        // Closed by the test.
      }
    }

    private void serveOne() throws IOException {
      try (Socket connection = listener.accept()) {
        current = connection;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          if (line.isEmpty()) {
            connection.getOutputStream().write(ANSWER);
          }
        }
      }
    }

    @Override
    public void close() throws IOException {
      listener.close();
      Socket open = current;
      if (open != null) {
        open.close();
      }
    }
  }
}
