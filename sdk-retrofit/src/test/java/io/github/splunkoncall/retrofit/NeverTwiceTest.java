package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.DELETE_PAGING_RULE;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.AuthenticationException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import java.io.IOException;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, creating an incident reaches the service at most once. */
class NeverTwiceTest {
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
  private static final String CREATED = Fixtures.response(CREATE_INCIDENT);

  @RegisterExtension final Loopback service = new Loopback();

  @Test
  void notWhenTheConnectionIsLostAfterTheRequestWasRead() {
    service.answers(new MockResponse.Builder().onResponseStart(CLOSE).build()).answers(CREATED);

    TransportException thrown = failure(TransportException.class, service.client());

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void notWhenTheConnectionIsLostInTheAnswer() {
    service
        .answers(Loopback.answer(200, CREATED + " ".repeat(100_000)).onResponseBody(CLOSE).build())
        .answers(CREATED);

    failure(TransportException.class, service.client());

    assertThat(service.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 408})
  void notWhenTheAnswerInvitesARepeat(int status) {
    service
        .answers(Loopback.answer(status, "").setHeader("Retry-After", "0").build())
        .answers(CREATED);

    ServerErrorException thrown = failure(ServerErrorException.class, service.client());

    assertThat(thrown.status()).hasValue(status);
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void notWhenTheConnectionWasTheWrongOne() {
    service.answers(421, "").answers(CREATED);

    assertThat(failure(InvalidRequestException.class, service.client()).status()).hasValue(421);
    assertThat(service.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "RESOLVE_INCIDENTS, 503",
    "RESOLVE_INCIDENTS, 408",
    "RESOLVE_INCIDENTS, 421",
    "INGEST_ALERT, 503",
    "INGEST_ALERT, 408",
    "INGEST_ALERT, 421",
  })
  void neitherIsACommandOrAnAlert(Operation operation, int status) {
    service
        .answers(Loopback.answer(status, "").setHeader("Retry-After", "0").build())
        .answers(Fixtures.response(operation));

    SplunkOnCallException thrown =
        catchThrowableOfType(
            SplunkOnCallException.class, () -> WireCase.call(operation, service.client()));

    assertThat(thrown.status()).hasValue(status);
    assertThat(service.requests()).isEqualTo(1);
  }

  static Stream<Operation> unsafeOperations() {
    return Stream.of(Operation.values()).filter(o -> o.safety() == Operation.Safety.UNSAFE);
  }

  @ParameterizedTest
  @MethodSource("unsafeOperations")
  void neitherIsAnyOtherUnsafeOperationWithABodyOrWithout(Operation operation) {
    service
        .answers(Loopback.answer(503, "").setHeader("Retry-After", "0").build())
        .answers(Fixtures.response(operation));

    SplunkOnCallException thrown =
        catchThrowableOfType(
            SplunkOnCallException.class, () -> WireCase.call(operation, service.client()));

    assertThat(thrown).isInstanceOf(ServerErrorException.class);
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void neitherIsADeletionOnAPooledConnectionThatIsClosedUnderIt() {
    service
        .answers("[]")
        .answers(new MockResponse.Builder().onResponseStart(CLOSE).build())
        .answers(Fixtures.response(DELETE_PAGING_RULE));
    SplunkOnCallApi api = service.client();
    api.teams().list();

    TransportException thrown =
        catchThrowableOfType(
            TransportException.class, () -> WireCase.call(DELETE_PAGING_RULE, api));

    assertThat(thrown).isNotNull();
    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(service.requests()).isEqualTo(2);
  }

  @Test
  void neitherIsAnAlertByAnInterceptorThatRepeats() {
    service.answers(500, "").answers(Fixtures.response(INGEST_ALERT));

    TransportException thrown =
        catchThrowableOfType(
            TransportException.class,
            () -> WireCase.call(INGEST_ALERT, with(NeverTwiceTest::twice)));

    assertThat(thrown).hasMessageContaining("not sent again");
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void onceOnANewConnectionWhenThePooledOneWasClosed() {
    service
        .answers(Loopback.answer(200, "[]").onResponseEnd(CLOSE).build())
        .answers(CREATED)
        .answers(CREATED);
    SplunkOnCallApi api = service.client();
    api.teams().list();

    // Whether the client notices in time is a matter of luck, but never is it sent twice.
    try {
      api.incidents().create(IncidentCases.CREATE);
    } catch (TransportException e) {
      assertThat(e.mayHaveReachedService()).isTrue();
    }

    assertThat(service.requests()).isLessThanOrEqualTo(2);
  }

  @Test
  void notWhenThePooledConnectionIsClosedUnderTheRequest() {
    service
        .answers("[]")
        .answers(new MockResponse.Builder().onResponseStart(CLOSE).build())
        .answers(CREATED);
    SplunkOnCallApi api = service.client();
    api.teams().list();

    TransportException thrown = failure(TransportException.class, api);

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(service.requests()).isEqualTo(2);
  }

  @Test
  void notByTheAuthenticatorOfABroughtAlongClient() {
    service.answers(401, "").answers(CREATED);
    OkHttpClient own =
        service
            .http()
            .newBuilder()
            .authenticator(
                (route, response) -> response.request().newBuilder().header("A", "b").build())
            .build();

    failure(AuthenticationException.class, service.builder(own).build());

    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void neitherIsAReadByTheAuthenticatorOfABroughtAlongClient() {
    service.answers(401, "").answers("[]");
    OkHttpClient own =
        service
            .http()
            .newBuilder()
            .authenticator(
                (route, response) -> response.request().newBuilder().header("A", "b").build())
            .build();
    SplunkOnCallApi api = service.builder(own).build();

    assertThat(catchThrowableOfType(AuthenticationException.class, () -> api.teams().list()))
        .isNotNull();
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void notByAnInterceptorThatRepeats() {
    service.answers(500, "").answers(CREATED);

    TransportException thrown = failure(TransportException.class, with(NeverTwiceTest::twice));

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown).hasMessageContaining("not sent again");
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void notByAnInterceptorThatRepeatsWithARequestOfItsOwn() {
    service.answers(500, "").answers(CREATED);

    TransportException thrown =
        failure(TransportException.class, with(chain -> twice(chain, copy(chain.request()))));

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void andKnownToBeSentThoughAnInterceptorMadeARequestOfItsOwn() {
    service.answers(new MockResponse.Builder().onResponseStart(CLOSE).build());

    TransportException thrown =
        failure(TransportException.class, with(chain -> chain.proceed(copy(chain.request()))));

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown).hasMessageContaining("look before you repeat");
  }

  @Test
  void notWhenAnInterceptorPutsAnotherBodyInItsPlace() {
    service
        .answers(Loopback.answer(503, "").setHeader("Retry-After", "0").build())
        .answers(CREATED);
    Interceptor newBody =
        chain -> {
          Request request = chain.request();
          RequestBody body = RequestBody.create("{}", MediaType.get("application/json"));
          return chain.proceed(request.newBuilder().method(request.method(), body).build());
        };

    assertThat(failure(SplunkOnCallException.class, with(newBody))).isNotNull();

    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void aReadMayBeSentAgainByAnInterceptor() {
    service.answers(500, "").answers(Fixtures.response(LIST_TEAMS));

    assertThat(with(NeverTwiceTest::twice).teams().list()).isEqualTo(TeamCases.TEAMS);
  }

  private SplunkOnCallApi with(Interceptor interceptor) {
    return service.builder(service.http().newBuilder().addInterceptor(interceptor).build()).build();
  }

  private static Response twice(Interceptor.Chain chain) throws IOException {
    return twice(chain, chain.request());
  }

  private static Response twice(Interceptor.Chain chain, Request request) throws IOException {
    chain.proceed(request).close();
    return chain.proceed(request);
  }

  /** The same request without its tags. */
  private static Request copy(Request request) {
    return new Request.Builder()
        .url(request.url())
        .headers(request.headers())
        .method(request.method(), request.body())
        .build();
  }

  private static <T extends SplunkOnCallException> T failure(Class<T> type, SplunkOnCallApi api) {
    T thrown = catchThrowableOfType(type, () -> api.incidents().create(IncidentCases.CREATE));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
