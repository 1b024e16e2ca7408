package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ConfigurationException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings: where they come from, and what is said about those that are missing or malformed. */
class ConfigurationTest {
  @RegisterExtension final Loopback service = new Loopback();

  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();

  @Test
  void tellsThatBothHalvesOfTheKeyAreMissing() {
    ConfigurationException thrown = refusal(() -> outside().fromEnvironment().build());

    assertThat(thrown)
        .hasMessageContaining("The API id and the API key are missing")
        .hasMessageContaining("apiId(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_API_ID")
        .hasMessageContaining("splunk.on.call.api.id")
        .hasMessageContaining("apiKey(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_API_KEY")
        .hasMessageContaining("splunk.on.call.api.key");
    assertThat(thrown.setting()).isEqualTo("apiId");
  }

  @Test
  void tellsThatTheApiIdIsMissing() {
    ConfigurationException thrown = refusal(() -> outside().apiKey("s3cret").build());

    assertThat(thrown.setting()).isEqualTo("apiId");
    assertThat(thrown)
        .hasMessageContaining("The API key is set, but the API id is missing. Set it by apiId(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_API_ID")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void tellsThatTheApiKeyIsMissing() {
    ConfigurationException thrown = refusal(() -> outside().apiId("s3cret").build());

    assertThat(thrown.setting()).isEqualTo("apiKey");
    assertThat(thrown)
        .hasMessageContaining("The API id is set, but the API key is missing. Set it by apiKey(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_API_KEY")
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cret\n", "s3 cret", "s3cret\u0007", "s3cr\u00e9t", "\ufeffs3cret"})
  void refusesAKeyThatCannotBeSentAndDoesNotShowIt(String key) {
    environment.put("SPLUNK_ON_CALL_API_ID", "id");
    environment.put("SPLUNK_ON_CALL_API_KEY", key);

    ConfigurationException thrown = refusal(() -> outside().fromEnvironment().build());

    assertThat(thrown.setting()).isEqualTo("apiKey");
    assertThat(thrown)
        .hasMessageContaining("apiKey has a")
        .hasMessageContaining("copy-and-paste")
        .hasMessageNotContaining("s3c");
  }

  @Test
  void refusesABlankKey() {
    assertThat(refusal(() -> outside().apiId("id").apiKey(" ").build()))
        .hasMessageContaining("apiKey is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void refusesABlankUsername(String username) {
    ConfigurationException thrown = refusal(() -> service.builder().username(username).build());

    assertThat(thrown.setting()).isEqualTo("username");
    assertThat(thrown)
        .hasMessageContaining("The username is blank. Set it by username(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_USERNAME");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> service.client().actingAs(username))
        .withMessageContaining("username");
  }

  @Test
  void refusesABaseUrlFromTheEnvironment() {
    environment.put("SPLUNK_ON_CALL_BASE_URL", "http://api.victorops.com");

    ConfigurationException thrown =
        refusal(() -> outside().apiId("i").apiKey("k").fromEnvironment().build());

    assertThat(thrown.setting()).isEqualTo("baseUrl");
    assertThat(thrown).hasMessageContaining("The base URL is not https");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000001S", "P10000D"})
  void refusesATimeThatNobodyCanWait(Duration time) {
    ConfigurationException call = refusal(() -> service.builder().callTimeout(time).build());
    ConfigurationException connect = refusal(() -> service.builder().connectTimeout(time).build());

    assertThat(call.setting()).isEqualTo("callTimeout");
    assertThat(call).hasMessageContaining("callTimeout");
    assertThat(connect.setting()).isEqualTo("connectTimeout");
    assertThat(connect).hasMessageContaining("connectTimeout");
  }

  @Test
  void prefersTheBuilderToPropertiesAndThoseToTheEnvironment() throws Exception {
    environment.put("SPLUNK_ON_CALL_API_ID", "id-of-environment");
    environment.put("SPLUNK_ON_CALL_API_KEY", "key-of-environment");
    environment.put("SPLUNK_ON_CALL_USERNAME", "user-of-environment");
    environment.put("SPLUNK_ON_CALL_BASE_URL", "https://api.invalid");
    properties.put("splunk.on.call.api.key", "key-of-properties");
    properties.put("splunk.on.call.username", "user-of-properties");
    properties.put("splunk.on.call.base.url", service.url());
    service.answers(Fixtures.response(Operation.CREATE_INCIDENT));

    // The order of the calls does not matter.
    outside()
        .username("user-of-builder")
        .fromEnvironment()
        .build()
        .triggerAlarm(IncidentCases.CREATE);

    RecordedRequest request = service.taken();
    assertThat(request.getHeaders().get("X-VO-Api-Id")).isEqualTo("id-of-environment");
    assertThat(request.getHeaders().get("X-VO-Api-Key")).isEqualTo("key-of-properties");
    assertThat(body(request)).contains("\"userName\":\"user-of-builder\"");
  }

  @Test
  void asksTheEnvironmentOnlyWhenTold() {
    environment.put("SPLUNK_ON_CALL_API_ID", "id");
    environment.put("SPLUNK_ON_CALL_API_KEY", "key");
    properties.put("splunk.on.call.api.id", "id");

    assertThat(refusal(() -> outside().build())).hasMessageContaining("are missing");
  }

  @Test
  void readsTheRealEnvironmentAndProperties() {
    Setting.Source source = new Setting.ProcessSource();

    assertThat(source.property("java.version")).isEqualTo(System.getProperty("java.version"));
    assertThat(source.property("no.such.property")).isNull();
    assertThat(source.environment("PATH")).isEqualTo(System.getenv("PATH"));
    assertThat(source.environment("NO_SUCH_VARIABLE")).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"CREATE_INCIDENT", "ACKNOWLEDGE_INCIDENTS", "RESOLVE_INCIDENTS"})
  void needsAnActingUserBeforeAnythingIsSent(Operation operation) {
    SplunkOnCallApi nobody =
        SplunkOnCallClient.builder().apiId("i").apiKey("k").baseUrl(service.url()).build();

    ConfigurationException thrown = refusal(() -> WireCase.call(operation, nobody));

    assertThat(thrown.setting()).isEqualTo("username");
    assertThat(thrown.attempts()).isZero();
    assertThat(thrown)
        .hasMessageContaining(operation + " needs an acting user")
        .hasMessageContaining("username(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_USERNAME")
        .hasMessageContaining("actingAs(username)");
    assertThat(service.requests()).isZero();
  }

  @Test
  void readsWithoutAnActingUser() {
    service.answers("[]");

    assertThat(
            SplunkOnCallClient.builder()
                .apiId("i")
                .apiKey("k")
                .baseUrl(service.url())
                .build()
                .getTeams())
        .isEmpty();
  }

  @Test
  void refusesARestEndpointFromTheEnvironmentAndDoesNotShowIt() {
    environment.put("SPLUNK_ON_CALL_REST_ENDPOINT", "https://alert.victorops.com/s3cret");

    ConfigurationException thrown =
        refusal(() -> outside().apiId("i").apiKey("k").fromEnvironment().build());

    assertThat(thrown.setting()).isEqualTo("restEndpoint");
    assertThat(thrown)
        .hasMessageContaining("The REST endpoint does not end in /alert/ and a key")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void takesTheRestEndpointFromAProperty() throws Exception {
    properties.put("splunk.on.call.rest.endpoint", service.url() + Loopback.ALERTS);
    service.answers(Fixtures.response(Operation.INGEST_ALERT));

    WireCase.call(
        Operation.INGEST_ALERT, outside().apiId("i").apiKey("k").fromEnvironment().build());

    assertThat(service.taken().getTarget()).startsWith(Loopback.ALERTS);
  }

  @Test
  void needsARestEndpointBeforeAnAlertIsSent() {
    SplunkOnCallApi without =
        SplunkOnCallClient.builder().apiId("i").apiKey("k").baseUrl(service.url()).build();

    for (SplunkOnCallApi api : new SplunkOnCallApi[] {without, without.actingAs("kim")}) {
      ConfigurationException thrown = refusal(() -> WireCase.call(Operation.INGEST_ALERT, api));

      assertThat(thrown.setting()).isEqualTo("restEndpoint");
      assertThat(thrown.attempts()).isZero();
      assertThat(thrown)
          .hasMessageContaining("INGEST_ALERT needs the REST endpoint")
          .hasMessageContaining("restEndpoint(…)")
          .hasMessageContaining("SPLUNK_ON_CALL_REST_ENDPOINT")
          .hasMessageContaining("splunk.on.call.rest.endpoint")
          .hasMessageContaining("Nothing was sent");
    }
    assertThat(service.requests()).isZero();
  }

  @Test
  void actsAsAnotherUserWithoutChangingTheFirstClient() throws Exception {
    String created = Fixtures.response(Operation.CREATE_INCIDENT);
    service.answers(created).answers(created).answers(created);
    SplunkOnCallClient kim = service.client();

    kim.actingAs("noor").triggerAlarm(IncidentCases.CREATE);
    kim.actingAs("noor").actingAs("ben").triggerAlarm(IncidentCases.CREATE);
    kim.triggerAlarm(IncidentCases.CREATE);

    assertThat(body(service.taken())).contains("\"userName\":\"noor\"");
    assertThat(body(service.taken())).contains("\"userName\":\"ben\"");
    assertThat(body(service.taken())).contains("\"userName\":\"kim\"");
  }

  @Test
  void leavesABroughtAlongClientAsItIs() {
    OkHttpClient own = new OkHttpClient.Builder().followRedirects(true).build();

    service.builder(own).build();

    assertThat(own.followRedirects()).isTrue();
    assertThat(own.interceptors()).isEmpty();
    assertThat(own.networkInterceptors()).isEmpty();
    assertThat(own.callTimeoutMillis()).isZero();
  }

  private SplunkOnCallClient.Builder outside() {
    return new SplunkOnCallClient.Builder(
        new Setting.Source() {
          @Override
          public @Nullable String environment(String variable) {
            return environment.get(variable);
          }

          @Override
          public @Nullable String property(String name) {
            return properties.get(name);
          }
        });
  }

  private static String body(RecordedRequest request) {
    return request.getBody() == null ? "" : String.valueOf(request.getBody().utf8());
  }

  private static ConfigurationException refusal(ThrowingCallable call) {
    ConfigurationException thrown = catchThrowableOfType(ConfigurationException.class, call);
    assertThat(thrown).as("what it ended in").isNotNull();
    return thrown;
  }
}
