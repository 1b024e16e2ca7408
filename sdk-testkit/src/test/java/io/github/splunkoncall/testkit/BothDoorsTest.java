package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One organisation seen through both doors at once: what is refused is refused word for word. */
class BothDoorsTest {
  private static final IncidentTarget ANA = IncidentTarget.user("ana");

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(organisation -> organisation.users("ana"));
  private final OkHttpClient http = new OkHttpClient();
  private final FakeServer server = fake.startServer();
  private final SplunkOnCallApi overHttp =
      SplunkOnCallClient.builder()
          .baseUrl(server.url().toString())
          .apiId(server.credentials().apiId())
          .apiKey(server.credentials().apiKey())
          .httpClient(http)
          .build();

  @AfterEach
  void close() {
    http.connectionPool().evictAll();
    server.close();
  }

  @Test
  void anUnknownActingUserIsRefusedInTheSameWords() {
    assertSameRefusal("User not found", api -> api.actingAs("nobody").triggerAlarm("s", "d", ANA));
    assertSameRefusal("User not found", api -> api.actingAs("nobody").acknowledgeIncident("1"));
    assertSameRefusal("User not found", api -> api.actingAs("nobody").resolveIncident("1"));
  }

  @Test
  void anUnknownTargetIsRefusedInTheSameWords() {
    assertSameRefusal(
        "No User 'nobody' found",
        api -> api.actingAs("ana").triggerAlarm("s", "d", IncidentTarget.user("nobody")));
    assertSameRefusal(
        "No EscalationPolicy 'pol-\"x\"' found",
        api ->
            api.actingAs("ana")
                .triggerAlarm("s", "d", IncidentTarget.escalationPolicy("pol-\"x\"")));
    assertSameRefusal(
        "Unknown target type 'Satellite'",
        api ->
            api.actingAs("ana")
                .triggerAlarm("s", "d", IncidentTarget.of(TargetType.of("Satellite"), "x")));
  }

  @Test
  void aResolvedIncidentIsRefusedInTheSameWords() {
    String number = fake.api().triggerAlarm("s", "d", ANA).number();
    fake.api().resolveIncident(number);

    assertSameRefusal("Already resolved", api -> api.actingAs("ana").acknowledgeIncident(number));
    assertSameRefusal("Already resolved", api -> api.actingAs("ana").resolveIncident(number));
  }

  @Test
  void anUnknownIncidentBesideAnOpenOneIsRefusedInTheSameWords() {
    String number = fake.api().triggerAlarm("s", "d", ANA).number();

    assertSameRefusal(
        "Incident not found",
        api -> api.actingAs("ana").incidents().acknowledge(IncidentCommand.of("99", number, "98")));
  }

  @Test
  void aMissingActingUserIsToldInTheSameWords() {
    assertSameRefusal("username", api -> api.triggerAlarm("s", "d", ANA));
    assertSameRefusal("username", api -> api.acknowledgeIncident("1"));
    assertSameRefusal("username", api -> api.resolveIncident("1"));
  }

  @Test
  void spacesAtTheEndOfARefusalAreLeftOut() {
    assertSameRefusal("username: padded", api -> api.users().get(" padded "));
  }

  @Test
  void ofTwoBadArgumentsTheFirstIsNamed() {
    assertNamed("publicId", api -> api.overrides().assign("..", " ", "ana"));
    assertNamed("team", api -> api.teams().addMember("..", " "));
    assertNamed("team", api -> api.rotations().rename("..", -1, " "));
    assertNamed("policy", api -> api.onCall().takeOnCall("..", " ", " "));
  }

  private void assertNamed(String parameter, Consumer<SplunkOnCallApi> call) {
    for (SplunkOnCallApi api : List.of(fake.api(), overHttp)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> call.accept(api))
          .withMessageStartingWith(parameter + " ");
    }
  }

  private void assertSameRefusal(String words, Consumer<SplunkOnCallApi> call) {
    SplunkOnCallException inProcess = refusal(fake.apiWithoutUser(), call);
    SplunkOnCallException throughHttp = refusal(overHttp, call);

    assertThat(inProcess).hasMessageContaining(words).hasSameClassAs(throughHttp);
    assertThat(inProcess.getMessage()).isEqualTo(throughHttp.getMessage());
    assertThat(inProcess.operation()).isEqualTo(throughHttp.operation());
    assertThat(inProcess.status()).isEqualTo(throughHttp.status());
    assertThat(inProcess.serviceMessage()).isEqualTo(throughHttp.serviceMessage());
    assertThat(inProcess.attempts()).isEqualTo(throughHttp.attempts());
  }

  private static SplunkOnCallException refusal(
      SplunkOnCallApi api, Consumer<SplunkOnCallApi> call) {
    return catchThrowableOfType(SplunkOnCallException.class, () -> call.accept(api));
  }
}
