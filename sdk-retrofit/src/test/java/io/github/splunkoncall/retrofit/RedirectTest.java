package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.MalformedResponseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No redirect is followed, so that no other server ever sees a request, and with it a key. */
class RedirectTest {
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder()
          .commonName("service")
          .addSubjectAlternativeName("127.0.0.1")
          .build();

  @RegisterExtension final Loopback service = new Loopback();
  @RegisterExtension final Loopback elsewhere = new Loopback();

  /** Where a redirect leads. */
  enum Detour {
    OTHER_HOST,
    OTHER_PORT,
    HTTPS_TO_HTTP,
    /**
     * Even where the key would be safe: an operation that changes something could be done twice.
     */
    OTHER_PATH
  }

  static Stream<Object[]> redirects() {
    return IntStream.of(301, 302, 303, 307, 308)
        .boxed()
        .flatMap(status -> Stream.of(Detour.values()).map(to -> new Object[] {status, to}));
  }

  @ParameterizedTest
  @MethodSource("redirects")
  void noRedirectIsFollowed(int status, Detour detour) throws Exception {
    SplunkOnCallApi api = detour == Detour.HTTPS_TO_HTTP ? overTls() : service.client();
    for (Operation operation : List.of(LIST_INCIDENTS, CREATE_INCIDENT, INGEST_ALERT)) {
      service.answers(Loopback.answer(status, "").setHeader("Location", location(detour)).build());
      elsewhere.answers(Fixtures.response(operation));

      MalformedResponseException thrown =
          catchThrowableOfType(
              MalformedResponseException.class, () -> WireCase.call(operation, api));

      assertThat(thrown.status()).hasValue(status);
      assertThat(thrown)
          .hasMessageContaining("redirects are not followed")
          .hasMessageNotContaining(Loopback.INGEST_KEY);
      assertSentWithItsKey(operation, service.taken());
    }
    assertThat(elsewhere.requests()).as("requests that another server saw").isZero();
    assertThat(service.requests()).isEqualTo(3);
  }

  private String location(Detour detour) {
    return switch (detour) {
      case OTHER_HOST -> "http://localhost:" + elsewhere.port() + Loopback.ALERTS;
      case OTHER_PORT, HTTPS_TO_HTTP -> elsewhere.url() + Loopback.ALERTS;
      case OTHER_PATH -> "/api-public/v2/x";
    };
  }

  /** It did have a key that it could have given away. */
  private static void assertSentWithItsKey(Operation operation, RecordedRequest request) {
    if (operation == INGEST_ALERT) {
      assertThat(request.getTarget()).startsWith(Loopback.ALERTS);
    } else {
      assertThat(request.getHeaders().get("X-VO-Api-Id")).isEqualTo(Loopback.API_ID);
      assertThat(request.getHeaders().get("X-VO-Api-Key")).isEqualTo(Loopback.API_KEY);
    }
  }

  /** The service speaks TLS, and the client trusts it. */
  private SplunkOnCallApi overTls() {
    HandshakeCertificates ofService =
        new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
    HandshakeCertificates ofClient =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(CERTIFICATE.certificate())
            .build();
    service.server().useHttps(ofService.sslSocketFactory());
    OkHttpClient http =
        service
            .http()
            .newBuilder()
            .sslSocketFactory(ofClient.sslSocketFactory(), ofClient.trustManager())
            .build();
    String url = "https://127.0.0.1:" + service.port();
    return service.builder(http).baseUrl(url).restEndpoint(url + Loopback.ALERTS).build();
  }
}
