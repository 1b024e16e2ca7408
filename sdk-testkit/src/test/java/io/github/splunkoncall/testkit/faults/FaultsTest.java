package io.github.splunkoncall.testkit.faults;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.NoWaiting;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of calls that a fault script spoils, in process and over HTTP. */
class FaultsTest {
  /** The way to a fake, and what there is in front of it. */
  private enum Way {
    IN_PROCESS,
    OVER_HTTP
  }

  private enum Failure {
    SERVER(ServerErrorException.class),
    LIMITED(RateLimitedException.class),
    FORBIDDEN(ForbiddenOrThrottledException.class),
    TRANSPORT(TransportException.class),
    MALFORMED(MalformedResponseException.class);

    private final Class<? extends SplunkOnCallException> type;

    Failure(Class<? extends SplunkOnCallException> type) {
      this.type = type;
    }
  }

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation.team(
                  "Databases",
                  team ->
                      team.members("ana", "ben")
                          .policy("DB primary", policy -> policy.notifyUsers("ben"))));
  private final OkHttpClient http = new OkHttpClient();
  private final FakeServer server = fake.startServer();
  private final String number;

  FaultsTest() {
    number = create(fake.api("ana"));
  }

  @AfterEach
  void stop() {
    http.connectionPool().evictAll();
    server.close();
  }

  private SplunkOnCallApi api(Way way) {
    return way == Way.IN_PROCESS
        ? fake.api("ana")
        : NoWaiting.builder()
            .baseUrl(server.url().toString())
            .apiId(server.credentials().apiId())
            .apiKey(server.credentials().apiKey())
            .username("ana")
            .httpClient(http)
            .withoutPacing()
            .build();
  }

  private String create(SplunkOnCallApi api) {
    return api.triggerAlarm(
            "Disk full",
            "/var at 97 %",
            IncidentTarget.escalationPolicy(fake.policy("DB primary").slug()))
        .number();
  }

  private void call(SplunkOnCallApi api, Operation operation) {
    switch (operation) {
      case LIST_INCIDENTS -> api.incidents().list();
      case ACKNOWLEDGE_INCIDENTS -> api.acknowledgeIncident(number);
      default -> create(api);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aResolutionWhoseAnswerIsLostIsDoneAllTheSame(Way way) {
    fake.inject(FaultScript.parse("RESOLVE_INCIDENTS next 1: answer lost"));

    assertThat(api(way).resolveIncident(number).accepted()).isTrue();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> api(way).resolveIncident(number))
        .satisfies(refused -> assertThat(refused.attempts()).isEqualTo(1));
  }

  /** Of each operation: how often it is tried; and of the last, how many incidents it makes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "status 503 \"busy\"                     | SERVER    | 4 | 4 | 1 | 0",
        "status 500 \"\"                         | SERVER    | 4 | 4 | 1 | 0",
        "html 502                                | SERVER    | 4 | 4 | 1 | 0",
        "status 429 \"too many\"                 | LIMITED   | 4 | 4 | 4 | 0",
        "status 429 \"too many\" retry after 0 s | LIMITED   | 4 | 4 | 4 | 0",
        "status 429 \"too many\" retry after 60 s| LIMITED   | 1 | 1 | 1 | 0",
        "status 403 \"rate-limit reached\"       | FORBIDDEN | 1 | 1 | 1 | 0",
        "reset                                   | TRANSPORT | 4 | 4 | 1 | 0",
        "answer lost                             | TRANSPORT | 4 | 4 | 1 | 1",
        "truncated body                          | TRANSPORT | 4 | 4 | 1 | 1",
        "malformed body                          | MALFORMED | 1 | 1 | 1 | 1",
        "empty body                              | MALFORMED | 1 | 1 | 1 | 1",
      })
  void bothDoorsTryAsOftenAndFailAlike(
      String fault, Failure failure, int reads, int changes, int creations, int incidents) {
    for (Way way : Way.values()) {
      int before = fake.api().incidents().list().size();
      assertFails(way, LIST_INCIDENTS, fault, failure.type, reads);
      assertFails(way, ACKNOWLEDGE_INCIDENTS, fault, failure.type, changes);
      assertFails(way, CREATE_INCIDENT, fault, failure.type, creations);

      assertThat(fake.api().incidents().list()).as("%s", way).hasSize(before + incidents);
    }
  }

  private void assertFails(
      Way way,
      Operation operation,
      String fault,
      Class<? extends SplunkOnCallException> failure,
      int attempts) {
    SplunkOnCallApi api = api(way);
    int before = fake.journal().size();
    fake.inject(FaultScript.parse(operation + " always: " + fault));

    SplunkOnCallException thrown =
        catchThrowableOfType(SplunkOnCallException.class, () -> call(api, operation));
    fake.clearFaults();

    assertThat(thrown).as("%s of %s", way, operation).isInstanceOf(failure);
    assertThat(thrown.attempts()).as("%s of %s", way, operation).isEqualTo(attempts);
    List<Call> calls = fake.journal().calls().subList(before, fake.journal().size());
    assertThat(calls)
        .hasSize(attempts)
        .allSatisfy(
            call -> {
              assertThat(call.isOf(operation)).isTrue();
              assertThat(call.outcome())
                  .isEqualTo(new Outcome.Spoilt(fake(fault)))
                  .hasToString("fault: " + fault);
            });
  }

  private static Fault fake(String fault) {
    return FaultScript.parse("any always: " + fault).rules().get(0).fault();
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameWhereverItWasCalled(Way way) {
    fake.inject(
        FaultScript.parse(
            """
            LIST_INCIDENTS next 4: status 503 "busy"
            LIST_INCIDENTS next 1: malformed body
            LIST_INCIDENTS next 1: empty body
            CREATE_INCIDENT next 1: html 502"""));
    SplunkOnCallApi api = api(way);
    String list = "LIST_INCIDENTS (GET /api-public/v1/incidents) answered ";

    assertThatExceptionOfType(ServerErrorException.class)
        .isThrownBy(() -> api.incidents().list())
        .withMessage(
            list
                + "503: busy. The fault is on the side of the service. This operation can be repeated"
                + " without harm. Tried 4 times, with waits of 0.0 s, 0.0 s, 0.0 s.");
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> api.incidents().list())
        .withMessage(
            list
                + "200 with a body that cannot be used: the body is not JSON, it begins with 'not"
                + " JSON'. A proxy may have answered in the place of the service: check the base"
                + " URL.");
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> api.incidents().list())
        .withMessageContaining("200 with a body that cannot be used: the body is empty.");
    assertThatExceptionOfType(ServerErrorException.class)
        .isThrownBy(() -> create(api))
        .withMessageContaining("answered 502: an HTML page titled \"502 from a proxy\". The");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLostIsToldWithWhatMayHaveBeenDone(Way way) {
    fake.inject(FaultScript.onAny().always().answerLost());

    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> create(api(way)))
        .withMessageStartingWith(
            "CREATE_INCIDENT (POST /api-public/v1/incidents) lost the connection to ")
        .withMessageEndingWith("repeating it would do it again: look before you repeat.")
        .satisfies(lost -> assertThat(lost.mayHaveReachedService()).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void aDeletionThatLostItsAnswerIsThenNotFound(Way way) {
    String key = "database";
    api(way).routingKeys().create(RoutingKeyRequest.of(key, fake.policy("DB primary").slug()));
    fake.inject(FaultScript.onAny().next(1).answerLost());

    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(() -> api(way).routingKeys().delete(key))
        .satisfies(
            gone -> {
              assertThat(gone.status()).hasValue(404);
              assertThat(gone.attempts()).isEqualTo(2);
              assertThat(gone.earlierAttemptMayHaveDoneIt()).isTrue();
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsTwiceSucceedsAtTheThirdAttempt(Way way) {
    fake.inject(FaultScript.on(LIST_INCIDENTS).next(2).status(503, "busy"));

    assertThat(api(way).incidents().list()).extracting(Incident::number).containsExactly(number);
    assertThat(fake.journal().of(LIST_INCIDENTS))
        .extracting(call -> call.outcome().toString())
        .containsExactly("fault: status 503 \"busy\"", "fault: status 503 \"busy\"", "ok");
  }

  @ParameterizedTest
  @EnumSource
  void anIncidentIsCreatedOnceThoughTheAnswerIsLost(Way way) {
    fake.inject(FaultScript.on(CREATE_INCIDENT).next(1).answerLost());
    CreateIncidentRequest request =
        CreateIncidentRequest.builder()
            .summary("Once")
            .details("and no more")
            .addTargets(IncidentTarget.user("ben"))
            .build();

    String created = api(way).incidents().createOnce(request).number();

    assertThat(fake.api().incidents().list())
        .filteredOn(incident -> incident.displayName().filter("Once"::equals).isPresent())
        .singleElement()
        .satisfies(incident -> assertThat(incident.number()).isEqualTo(created));
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatIsLateComesAllTheSame(Way way) {
    fake.inject(FaultScript.onAny().always().latency(Duration.ofMillis(1)));

    assertThat(api(way).incidents().list()).hasSize(1);
    assertThat(fake.journal().of(LIST_INCIDENTS))
        .singleElement()
        .satisfies(call -> assertThat(call.outcome()).isEqualTo(Outcome.SUCCEEDED));
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerAfterTheDeadlineIsNotWaitedForAndTheClockStandsStill(Way way) {
    SplunkOnCallApi hasty = api(way).withDeadline(Duration.ofMillis(50));
    Instant now = fake.clock().now();
    fake.inject(FaultScript.onAny().always().latency(Duration.ofHours(1)));

    assertThatExceptionOfType(CallTimeoutException.class)
        .isThrownBy(() -> create(hasty))
        .withMessageContaining("ran out of time waiting for ")
        .satisfies(
            late -> {
              assertThat(late.mayHaveReachedService()).isTrue();
              assertThat(late.attempts()).isEqualTo(1);
            });
    assertThat(fake.clock().now()).isEqualTo(now);
    assertThat(fake.journal().of(CREATE_INCIDENT)).hasSize(2);
  }

  @Test
  void latenciesOfAttemptsAddUpInProcess() {
    fake.inject(
        FaultScript.parse(
            """
            LIST_INCIDENTS next 1: status 503 "busy" retry after 30 s
            LIST_INCIDENTS next 1: latency 30000 ms"""));

    assertThatExceptionOfType(CallTimeoutException.class)
        .isThrownBy(() -> fake.api().incidents().list())
        .satisfies(late -> assertThat(late.attempts()).isEqualTo(2));
    fake.inject(FaultScript.on(LIST_INCIDENTS).next(1).latency(Duration.ofMillis(59_999)));
    assertThatCode(() -> fake.api().incidents().list()).doesNotThrowAnyException();
  }

  @Test
  void theFirstRuleThatIsNotUsedUpDecides() {
    fake.inject(
        FaultScript.on(CREATE_INCIDENT)
            .next(1)
            .status(400, "first")
            .and(FaultScript.onAny().next(2).status(400, "second")));
    SplunkOnCallApi api = fake.api();

    assertRefused(api, LIST_INCIDENTS, "second");
    assertRefused(api, CREATE_INCIDENT, "first");
    assertRefused(api, CREATE_INCIDENT, "second");
    assertThatCode(() -> create(api)).doesNotThrowAnyException();
  }

  private void assertRefused(SplunkOnCallApi api, Operation operation, String text) {
    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(() -> call(api, operation))
        .satisfies(refused -> assertThat(refused.serviceMessage()).contains(text));
  }

  @Test
  void theSameSeedSpoilsTheSameCalls() {
    FaultScript script = FaultScript.on(CREATE_INCIDENT).withProbability(0.3, 7).status(400, "no");
    fake.inject(script);
    List<String> once = outcomes();
    fake.inject(FaultScript.parse(script.toString()));

    assertThat(outcomes()).isEqualTo(once).contains("ok", "fault: status 400 \"no\"");
    assertThat(fake.faults()).isEqualTo(script);
  }

  private List<String> outcomes() {
    int before = fake.journal().size();
    for (int i = 0; i < 20; i++) {
      try {
        create(fake.api());
      } catch (SplunkOnCallException spoilt) {
        // The journal tells.
      }
    }
    return fake.journal().calls().stream()
        .skip(before)
        .map(call -> call.outcome().toString())
        .toList();
  }

  @Test
  void aScriptTakesThePlaceOfAnother() {
    fake.inject(FaultScript.onAny().always().reset());
    fake.inject(FaultScript.on(LIST_INCIDENTS).always().reset());

    assertThatCode(() -> create(fake.api())).doesNotThrowAnyException();
    fake.clearFaults();
    assertThatCode(() -> fake.api().incidents().list()).doesNotThrowAnyException();
    assertThat(fake.faults()).isEqualTo(FaultScript.NONE);
  }

  @Test
  void whatIsRefusedHasNoAnswerToSpoilButCanBeLost() {
    fake.inject(
        FaultScript.onAny()
            .next(1)
            .fault(Fault.Break.MALFORMED_BODY)
            .and(FaultScript.onAny().always().answerLost()));

    for (Way way : Way.values()) {
      SplunkOnCallException refused =
          catchThrowableOfType(SplunkOnCallException.class, () -> api(way).incidents().get("77"));
      SplunkOnCallException lost =
          catchThrowableOfType(SplunkOnCallException.class, () -> api(way).incidents().get("77"));
      assertThat(refused.status()).as("%s", way).hasValue(404);
      assertThat(lost).as("%s", way).isInstanceOf(TransportException.class);
      fake.inject(fake.faults());
    }
  }
}
