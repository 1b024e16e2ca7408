package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Credentials that change while the client runs. */
class ChangingCredentialsTest {
  @RegisterExtension final Loopback service = new Loopback();

  private volatile Credentials current = credentials(0);

  @Test
  void eachCallIsSentWithThoseOfItsMoment() throws Exception {
    SplunkOnCallApi api = builder().build();
    service.answers("[]").answers("[]");

    api.getTeams();
    current = credentials(1);
    api.actingAs("noor").getTeams();

    assertSentWith(0, service.taken());
    assertSentWith(1, service.taken());
  }

  @Test
  void anotherAttemptIsSentWithTheNewOnes() throws Exception {
    StandingTime time = new StandingTime();
    time.meanwhile(() -> current = credentials(1));
    service.answers(503, "").answers("[]");

    builder().maxAttempts(2).waitingBy(time, time).build().getTeams();

    assertSentWith(0, service.taken());
    assertSentWith(1, service.taken());
  }

  @Test
  void theOldOnesAreRedactedInAnAnswerThatWasOnItsWayHoweverOftenTheyChanged() {
    AtomicBoolean first = new AtomicBoolean(true);
    List<SplunkOnCallApi> self = new ArrayList<>();
    Interceptor slow =
        chain -> {
          boolean outer = first.getAndSet(false);
          Response response = chain.proceed(chain.request());
          for (int i = 1; outer && i <= 40; i++) {
            current = credentials(i);
            self.get(0).getTeams();
          }
          return response;
        };
    OkHttpClient own = service.http().newBuilder().addInterceptor(slow).build();
    service.answers(500, "{\"error\":\"bad key secret-0 of id-0, not secret-40\"}");
    for (int i = 1; i <= 40; i++) {
      service.answers("[]");
    }
    self.add(builder(own).build());

    SplunkOnCallException thrown =
        catchThrowableOfType(SplunkOnCallException.class, () -> self.get(0).getTeams());

    assertThat(thrown.serviceMessage())
        .contains("bad key [redacted] of [redacted], not [redacted]");
    assertThat(service.requests()).isEqualTo(41);
  }

  @Test
  void noCallIsSentWithHalfOfEachWhileManyAreMade() throws Exception {
    int threads = 8;
    int callsOfEach = 25;
    AtomicInteger asked = new AtomicInteger();
    SplunkOnCallApi api = builder().credentials(() -> credentials(asked.incrementAndGet())).build();
    for (int i = 0; i < threads * callsOfEach; i++) {
      service.answers("[]");
    }
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        calls.add(
            pool.submit(
                () -> {
                  start.await();
                  for (int n = 0; n < callsOfEach; n++) {
                    api.getTeams();
                  }
                  return null;
                }));
      }
      for (Future<?> call : calls) {
        call.get();
      }
    } finally {
      pool.shutdownNow();
    }

    List<String> ids = new ArrayList<>();
    for (int i = 0; i < threads * callsOfEach; i++) {
      Headers headers = service.taken().getHeaders();
      String id = headers.get("X-VO-Api-Id");
      assertThat(headers.get("X-VO-Api-Key")).isEqualTo(id.replace("id", "secret"));
      ids.add(id);
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void aNewKeyHasDoneNothingYet() {
    SplunkOnCallApi api = builder().build();
    service.answers("[]").answers(403, "").answers(403, "");
    api.getTeams();

    assertThat(forbidden(api).likelyCause()).isEqualTo(LikelyCause.THROTTLING);
    current = credentials(1);
    assertThat(forbidden(api).likelyCause()).isEqualTo(LikelyCause.CREDENTIALS);
  }

  @Test
  void eachKeyHasABudgetOfItsOwnAndFindsItAgain() {
    StandingTime time = new StandingTime();
    SplunkOnCallApi api = paced(time);
    service.answers("[]").answers("[]").answers("[]");

    api.getTeams();
    current = credentials(1);
    api.getTeams();
    assertThat(time.waits()).isEmpty();
    current = credentials(0);
    api.getTeams();

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void aCallWhoseKeyChangesWhileItWaitsIsSentWithTheNewOneAndGivesItsTurnBack() throws Exception {
    StandingTime time = new StandingTime();
    SplunkOnCallApi api = paced(time);
    service.answers("[]").answers("[]").answers("[]");
    api.getTeams();
    time.meanwhile(() -> current = credentials(1));

    api.getTeams();
    time.meanwhile(() -> {});
    current = credentials(0);
    api.getTeams();

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10));
    assertSentWith(0, service.taken());
    assertSentWith(1, service.taken());
    assertSentWith(0, service.taken());
  }

  @Test
  void aSupplierThatFailsWhileACallWaitsGivesItsTurnBack() {
    StandingTime time = new StandingTime();
    AtomicBoolean sealed = new AtomicBoolean();
    SplunkOnCallApi api =
        builder()
            .waitingBy(time, time)
            .rateLimit(LIST_TEAMS, RateLimit.of(1, Duration.ofSeconds(10)))
            .credentials(
                () -> {
                  if (sealed.getAndSet(false)) {
                    throw new IllegalStateException("the vault is sealed");
                  }
                  return current;
                })
            .build();
    service.answers("[]").answers("[]");
    api.getTeams();
    time.meanwhile(() -> sealed.set(true));

    assertThatIllegalStateException().isThrownBy(api::getTeams);
    time.meanwhile(() -> {});
    api.getTeams();

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10));
  }

  private SplunkOnCallApi paced(StandingTime time) {
    return builder()
        .waitingBy(time, time)
        .rateLimit(LIST_TEAMS, RateLimit.of(1, Duration.ofSeconds(10)))
        .build();
  }

  @Test
  void aSupplierThatFailsEndsTheCallBeforeAnythingIsSentAndOnlyThisOne() {
    AtomicBoolean sealed = new AtomicBoolean();
    StandingTime time = new StandingTime();
    SplunkOnCallApi api =
        builder()
            .waitingBy(time, time)
            .credentials(
                () -> {
                  if (sealed.get()) {
                    throw new IllegalStateException("the vault is sealed");
                  }
                  return current;
                })
            .build();

    sealed.set(true);
    for (int i = 0; i < 3; i++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> WireCase.call(LIST_INCIDENT_HISTORY, api))
          .withMessage("the vault is sealed");
    }
    assertThat(service.requests()).isZero();

    sealed.set(false);
    service.answers(Fixtures.response(LIST_INCIDENT_HISTORY));
    WireCase.call(LIST_INCIDENT_HISTORY, api);
    assertThat(time.waits()).as("turns that were not given back").isEmpty();
  }

  @Test
  void aSupplierThatGivesNothingIsAMistakeInTheConfiguration() {
    ConfigurationException early = refusal(builder().credentials(() -> null)::build);
    List<Credentials> once = new ArrayList<>(List.of(current));
    SplunkOnCallApi api =
        builder().credentials(() -> once.isEmpty() ? null : once.remove(0)).build();
    ConfigurationException late = refusal(api::getTeams);

    assertThat(early).hasMessage(late.getMessage()).hasMessageContaining("gave none");
    assertThat(early.setting()).isEqualTo(late.setting()).isEqualTo("credentials");
    assertThat(service.requests()).isZero();
  }

  @Test
  void credentialsThatAreSetTwiceAreRefused() {
    assertThat(refusal(builder().apiKey("s3cret")::build))
        .hasMessageContaining("set one or the other")
        .hasMessageNotContaining("s3cret");
    assertThat(refusal(builder().apiId("s3cret")::build).setting()).isEqualTo("credentials");
  }

  @Test
  void theSupplierWinsOverTheEnvironment() throws Exception {
    Setting.Source environment =
        new Setting.Source() {
          @Override
          public String environment(String variable) {
            return "of-environment";
          }

          @Override
          public String property(String name) {
            return name.endsWith("url") ? service.url() : service.url() + Loopback.ALERTS;
          }
        };
    service.answers("[]");

    new SplunkOnCallClient.Builder(environment)
        .fromEnvironment()
        .credentials(() -> current)
        .httpClient(service.http())
        .build()
        .getTeams();

    assertSentWith(0, service.taken());
  }

  private SplunkOnCallClient.Builder builder() {
    return builder(service.http());
  }

  private SplunkOnCallClient.Builder builder(OkHttpClient own) {
    Supplier<Credentials> supplier = () -> current;
    return SplunkOnCallClient.builder()
        .credentials(supplier)
        .baseUrl(service.url())
        .httpClient(own)
        .maxAttempts(1);
  }

  private static ForbiddenOrThrottledException forbidden(SplunkOnCallApi api) {
    return catchThrowableOfType(
        ForbiddenOrThrottledException.class, () -> WireCase.call(LIST_USERS, api));
  }

  private static ConfigurationException refusal(ThrowingCallable call) {
    ConfigurationException thrown = catchThrowableOfType(ConfigurationException.class, call);
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }

  private static void assertSentWith(int number, RecordedRequest request) {
    assertThat(request.getHeaders().get("X-VO-Api-Id")).isEqualTo("id-" + number);
    assertThat(request.getHeaders().get("X-VO-Api-Key")).isEqualTo("secret-" + number);
  }

  private static Credentials credentials(int number) {
    return Credentials.of("id-" + number, "secret-" + number);
  }
}
