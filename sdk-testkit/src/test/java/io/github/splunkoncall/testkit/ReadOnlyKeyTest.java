package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A key that may only read, through both doors. */
class ReadOnlyKeyTest {
  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation -> organisation.team("Web", team -> team.members("ana")));
  private final OkHttpClient http = new OkHttpClient();
  private final FakeServer server = fake.startServer();
  private final SplunkOnCallApi overHttp =
      SplunkOnCallClient.builder()
          .baseUrl(server.url().toString())
          .apiId(server.readOnlyCredentials().apiId())
          .apiKey(server.readOnlyCredentials().apiKey())
          .username("admin")
          .httpClient(http)
          .build();

  @AfterEach
  void close() {
    http.connectionPool().evictAll();
    server.close();
  }

  @Test
  void readsWhatOthersDo() {
    fake.api("ana").triggerAlarm("Help", "please", IncidentTarget.user("ana"));

    for (SplunkOnCallApi api : List.of(fake.readOnlyApi(), overHttp)) {
      assertThat(api.getIncidents()).hasSize(1);
      assertThat(api.getTeams()).hasSize(1);
      assertThat(api.getOnCallUsers()).hasSize(1);
    }
  }

  @Test
  void changesNothing() {
    fake.api().triggerAlarm("Help", "please", IncidentTarget.user("ana"));

    for (Consumer<SplunkOnCallApi> call :
        List.<Consumer<SplunkOnCallApi>>of(
            api -> api.triggerAlarm("s", "d", IncidentTarget.user("ana")),
            api -> api.acknowledgeIncident("1"),
            api -> api.actingAs("ana").resolveIncident("1"),
            api -> api.teams().create(TeamRequest.of("Search")),
            api -> api.users().delete("ana", UserReplacement.globalAdmin()))) {
      ForbiddenOrThrottledException inProcess = refusal(fake.readOnlyApi(), call);

      assertThat(inProcess).hasMessageContaining("A read-only key may not make this call");
      assertThat(inProcess.serviceMessage())
          .contains("Authentication failed or rate-limit reached");
      assertThat(inProcess.likelyCause()).isEqualTo(LikelyCause.AMBIGUOUS);
      assertThat(inProcess.getMessage()).isEqualTo(refusal(overHttp, call).getMessage());
    }
    assertThat(fake.api().getIncidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.transitions()).isEmpty());
    assertThat(fake.api().getTeams()).hasSize(1);
  }

  @Test
  void isFoundOutOnceItHasRead() {
    Consumer<SplunkOnCallApi> change = api -> api.teams().create(TeamRequest.of("Search"));
    SplunkOnCallApi inProcess = fake.readOnlyApi();
    for (SplunkOnCallApi api : List.of(inProcess, overHttp)) {
      api.actingAs("ana").getTeams();
    }

    ForbiddenOrThrottledException refusal = refusal(inProcess, change);

    assertThat(refusal.likelyCause()).isEqualTo(LikelyCause.PERMISSION);
    assertThat(refusal).hasMessageContaining("use one that may do more");
    assertThat(refusal.getMessage()).isEqualTo(refusal(overHttp, change).getMessage());
  }

  @Test
  void isNotFoundOutByAnAlertWhichHasAnotherKey() {
    SplunkOnCallApi inProcess = fake.readOnlyApi();
    inProcess.ingest().entity("web", "disk").recover("Fine again");

    assertThat(refusal(inProcess, api -> api.teams().create(TeamRequest.of("x"))).likelyCause())
        .isEqualTo(LikelyCause.AMBIGUOUS);
  }

  @Test
  void belongsToTheCredentialsOfItsServer() {
    try (FakeServer own = fake.startServer(0, Credentials.of("my-id", "my-key"))) {
      assertThat(own.readOnlyCredentials()).isEqualTo(Credentials.of("my-id", "my-key-read-only"));
    }
  }

  private static ForbiddenOrThrottledException refusal(
      SplunkOnCallApi api, Consumer<SplunkOnCallApi> call) {
    ForbiddenOrThrottledException refusal =
        catchThrowableOfType(ForbiddenOrThrottledException.class, () -> call.accept(api));
    assertThat(refusal).as("what the call ended in").isNotNull();
    return refusal;
  }
}
