package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation: what the client sends, and what it makes of the answer. */
class WireFixtureTest {
  @RegisterExtension final Loopback service = new Loopback();

  static List<WireCase> cases() {
    return WireCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void decodesTheAnswerToTheModel(WireCase wire) {
    service.answers(Fixtures.response(wire.operation()));

    assertThat(wire.run(service.client())).isEqualTo(wire.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sendsMethodPathAndHeaders(WireCase wire) throws Exception {
    service.answers(Fixtures.response(wire.operation()));

    wire.run(service.client());

    RecordedRequest request = service.taken();
    assertThat(request.getMethod()).isEqualTo(wire.operation().method());
    assertThat(request.getTarget()).isEqualTo(wire.target());
    boolean keyInPath = wire.operation().path().contains("{apiKey}");
    assertThat(request.getHeaders().values("X-VO-Api-Id"))
        .isEqualTo(keyInPath ? List.of() : List.of(Loopback.API_ID));
    assertThat(request.getHeaders().values("X-VO-Api-Key"))
        .isEqualTo(keyInPath ? List.of() : List.of(Loopback.API_KEY));
    assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
    assertThat(request.getHeaders().values("User-Agent"))
        .singleElement()
        .asString()
        .matches("splunk-on-call-sdk-java/\\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+\\)");
    assertThat(service.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sendsTheBodyAsJsonOrNone(WireCase wire) throws Exception {
    Operation operation = wire.operation();
    service.answers(Fixtures.response(operation));

    wire.run(service.client());

    RecordedRequest request = service.taken();
    ByteString body = request.getBody();
    if (Fixtures.exists(operation, "request.json")) {
      assertThat(body).isNotNull();
      assertThat(Fixtures.parsed(String.valueOf(body == null ? null : body.utf8())))
          .isEqualTo(Fixtures.parsed(Fixtures.request(operation)));
    } else {
      assertThat(request.getBodySize()).isZero();
    }
    assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
  }

  @Test
  void q6_leavesOutWhatIsAbsent() throws Exception {
    service.answers(Fixtures.response(Operation.RESOLVE_INCIDENTS));

    service.client().incidents().resolve(IncidentCases.RESOLVE);

    assertThat(sent()).containsOnlyKeys("userName", "incidentNames");
  }

  @Test
  void sendsMultiResponderIfItIsSet() throws Exception {
    service.answers(Fixtures.response(Operation.CREATE_INCIDENT));
    CreateIncidentRequest request =
        CreateIncidentRequest.builder()
            .summary(IncidentCases.CREATE.summary())
            .details("")
            .targets(IncidentCases.CREATE.targets())
            .multiResponder(false)
            .build();

    service.client().incidents().create(request);

    assertThat(sent())
        .containsOnlyKeys("userName", "summary", "details", "targets", "isMultiResponder")
        .containsEntry("isMultiResponder", false)
        .containsEntry("details", "");
  }

  @Test
  void sendsTextAsUtf8() throws Exception {
    service.answers(Fixtures.response(Operation.CREATE_INCIDENT));
    String text = "Kasse 4 \u2192 \u00fcberf\u00fcllt \ud83d\udd25 \"quoted\" \\ \n</script>";

    service.client().triggerAlarm(text, text, IncidentCases.CREATE.targets().get(0));

    assertThat(sent()).containsEntry("summary", text).containsEntry("details", text);
  }

  @Test
  void keepsThePathOfTheBaseUrl() throws Exception {
    service.answers(Fixtures.response(Operation.LIST_TEAMS));

    service.builder().baseUrl(service.url() + "/oncall/eu").build().teams().list();

    assertThat(service.taken().getTarget()).isEqualTo("/oncall/eu/api-public/v1/team");
  }

  @SuppressWarnings("unchecked") // A JSON object is a map.
  private Map<String, Object> sent() throws InterruptedException {
    ByteString body = service.taken().getBody();
    Object json = Fixtures.parsed(String.valueOf(body == null ? null : body.utf8()));
    assertThat(json).isInstanceOf(Map.class);
    return json == null ? Map.of() : (Map<String, Object>) json;
  }
}
