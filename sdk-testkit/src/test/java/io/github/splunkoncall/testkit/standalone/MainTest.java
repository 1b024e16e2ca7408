package io.github.splunkoncall.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Pattern READY =
      Pattern.compile(
          "Splunk On-Call fake ready at (http://127\\.0\\.0\\.1:(\\d+))\\R"
              + "A browser shows there what it does; /__fake__/ is for control\\.\\R");

  private final Console out = new Console();
  private final Console err = new Console();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final OkHttpClient http = new OkHttpClient();

  @AfterEach
  void stop() {
    stop.countDown();
    executor.shutdownNow();
    http.connectionPool().evictAll();
  }

  @Test
  void printsItsUrlAnswersThereAndEndsWellWhenStopped() throws Exception {
    Future<Integer> status = start();
    out.awaitLine();

    assertThat(out.text()).matches(READY);
    SplunkOnCallApi api = client("demo-id", "demo-key");
    assertThat(api.getUsers()).hasSize(8);
    assertThat(api.getIncidents()).hasSize(3);
    assertThat(status).isNotDone();
    List<Thread> threads = serverThreads();
    assertThat(threads).isNotEmpty();

    stop.countDown();

    assertThat(end(status)).isZero();
    for (Thread thread : threads) {
      thread.join(20_000);
    }
    assertThat(threads).noneMatch(Thread::isAlive);
    assertThat(out.text()).matches(READY);
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theOrganisationAndTheCredentialsCanBeChosen() throws Exception {
    Future<Integer> status = start("--seed", "empty", "--api-id=my-id", "--api-key=my-key");
    out.awaitLine();

    assertThat(client("my-id", "my-key").getUsers()).hasSize(1);
    assertThatExceptionOfType(ForbiddenOrThrottledException.class)
        .isThrownBy(() -> client("demo-id", "demo-key").getUsers());

    stop.countDown();
    assertThat(end(status)).isZero();
    assertThat(out.text() + err.text()).doesNotContain("my-key", "my-id");
  }

  @Test
  void alertsAreTakenInUnderTheIngestKey() throws Exception {
    Future<Integer> status = start("--ingest-key=my key");
    out.awaitLine();
    String url = ready().group(1);
    SplunkOnCallApi api =
        SplunkOnCallClient.builder()
            .baseUrl(url)
            .restEndpoint(url + "/integrations/generic/20131114/alert/my%20key/$routing_key")
            .apiId("demo-id")
            .apiKey("demo-key")
            .httpClient(http)
            .build();

    api.ingest().entity("disk/db7").trigger("Disk nearly full");

    assertThat(api.getIncidents()).hasSize(4);
    stop.countDown();
    assertThat(end(status)).isZero();
    assertThat(out.text() + err.text()).doesNotContain("my key");
  }

  @Test
  void helpIsPrintedWithoutStartingAnything() throws InterruptedException {
    assertThat(run("--help")).isZero();

    assertThat(out.text()).isEqualTo(Options.HELP + System.lineSeparator());
    assertThat(err.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot=1", "--port=x", "--port", "--seed=none", "--api-id=", "stray"})
  void aBadOptionEndsWithStatus2AndAMessage(String option) throws InterruptedException {
    assertThat(run(option)).isEqualTo(2);

    assertThat(err.text().lines()).hasSize(2).element(1).isEqualTo("Try --help.");
    assertThat(out.text()).isEmpty();
  }

  @Test
  void aPortThatIsTakenEndsWithStatus2AndIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run("--port", Integer.toString(taken.getLocalPort()))).isEqualTo(2);
      assertThat(err.text()).contains("Port " + taken.getLocalPort());
    }
    assertThat(out.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--api-key=s3cret key",
        "--api-key=s3cr\u00e9t",
        "--api-kye=s3cret",
        "--api-key=s3cret|--port=x",
        "--api-key|half|s3cret",
        "--ingest-key=s3cret\n",
        "--ingest-kye=s3cret"
      })
  void theApiKeyIsNeverPrintedWhateverIsWrong(String arguments) throws InterruptedException {
    assertThat(run(arguments.split("\\|", -1))).isEqualTo(2);

    assertThat(err.text()).isNotBlank().doesNotContain("s3cr");
    assertThat(out.text()).isEmpty();
  }

  private int run(String... args) throws InterruptedException {
    stop.countDown();
    return Main.run(args, out.stream(), err.stream(), stop);
  }

  private Future<Integer> start(String... args) {
    return executor.submit(() -> Main.run(args, out.stream(), err.stream(), stop));
  }

  private static int end(Future<Integer> status)
      throws InterruptedException, ExecutionException, TimeoutException {
    return status.get(20, TimeUnit.SECONDS);
  }

  private SplunkOnCallApi client(String apiId, String apiKey) {
    return SplunkOnCallClient.builder()
        .baseUrl(ready().group(1))
        .apiId(apiId)
        .apiKey(apiKey)
        .httpClient(http)
        .build();
  }

  private List<Thread> serverThreads() {
    String name = "splunk-on-call-fake-" + ready().group(2);
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name))
        .toList();
  }

  private Matcher ready() {
    Matcher ready = READY.matcher(out.text());
    assertThat(ready.matches()).as(out.text()).isTrue();
    return ready;
  }
}
