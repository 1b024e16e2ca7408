package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Incidents, where the service could as well be otherwise. */
class IncidentAssumptionsTest {
  private static final IncidentTarget ANA = IncidentTarget.user("ana");
  private static final IncidentTarget NOBODY = IncidentTarget.user("nobody");

  @Test
  void resolvedIncidentsCanLeaveTheListSooner() {
    FakeSplunkOnCall fake = with(Assumption.RESOLVED_STAYS_LISTED, Duration.ofHours(1));
    fake.api().resolveIncident(anIncident(fake));
    fake.clock().advance(Duration.ofHours(1).plusSeconds(1));

    assertThat(fake.api().getIncidents()).isEmpty();
  }

  @Test
  void theOldestIncidentCanComeFirst() {
    FakeSplunkOnCall fake = with(Assumption.NEWEST_INCIDENT_COMES_FIRST, false);
    anIncident(fake);
    anIncident(fake);

    assertThat(fake.api().getIncidents()).extracting(Incident::number).containsExactly("1", "2");
  }

  @Test
  void q9_theClientReadsTheLinkUnderBothNames() {
    for (boolean link : new boolean[] {true, false}) {
      FakeSplunkOnCall fake = with(Assumption.INCIDENTS_HAVE_A_LINK, link);
      String number = anIncident(fake);

      overHttp(
          fake,
          api -> {
            assertThat(api.getIncidents()).containsExactly(fake.incident(number));
            assertThat(api.incidents().get(number).link()).isPresent();
          });
    }
  }

  @Test
  void q11_anUnknownTargetOrUserCanBeAnErrorInA200() {
    FakeSplunkOnCall fake = with(Assumption.UNKNOWN_TARGET_STATUS, 200);

    for (Consumer<SplunkOnCallApi> call :
        List.<Consumer<SplunkOnCallApi>>of(
            api -> api.actingAs("ana").triggerAlarm("s", "d", NOBODY),
            api -> api.actingAs("nobody").triggerAlarm("s", "d", ANA))) {
      throughBothDoors(
          fake,
          api ->
              assertThatExceptionOfType(RefusedException.class)
                  .isThrownBy(() -> call.accept(api))
                  .withMessageContaining("answered 200, but refused: ")
                  .withMessageEndingWith("found")
                  .satisfies(e -> assertThat(e.status()).hasValue(200)));
    }
    assertThat(fake.api().getIncidents()).isEmpty();
  }

  @Test
  void anUnknownIncidentCanRefuseAWholeCommand() {
    FakeSplunkOnCall fake = with(Assumption.UNKNOWN_INCIDENT_STATUS, 404);
    String number = anIncident(fake);

    throughBothDoors(
        fake,
        api ->
            assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                    () ->
                        api.actingAs("ana").incidents().resolve(IncidentCommand.of(number, "99"))));
    assertThat(fake.incident(number).phase()).isEqualTo(IncidentPhase.UNACKED);
  }

  @Test
  void aSecondAcknowledgementCanBeRefused() {
    FakeSplunkOnCall fake = with(Assumption.ACKNOWLEDGING_TWICE_IS_ACCEPTED, false);
    String number = anIncident(fake);
    fake.api().acknowledgeIncident(number);

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> fake.api().acknowledgeIncident(number))
        .withMessageContaining("Already acknowledged");
    assertThat(fake.incident(number).transitions()).hasSize(1);
    assertThat(fake.api().resolveIncident(number).accepted()).isTrue();
  }

  @Test
  void transitionsCanNameUsersByDisplayName() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .assume(Assumption.TRANSITIONS_NAME_USERNAMES, false)
                    .user(User.builder().username("ben").displayName("Big Ben").build())
                    .user(User.builder().username("cleo").build())
                    .users("ana"));
    String number = anIncident(fake);
    for (String username : List.of("ana", "ben", "cleo")) {
      fake.api(username).acknowledgeIncident(number);
    }

    assertThat(fake.incident(number).transitions())
        .extracting(Transition::by)
        .containsExactly(Optional.of("Ana Example"), Optional.of("Big Ben"), Optional.of("cleo"));
  }

  @Test
  void aReroutedIncidentCanStayAcknowledged() {
    FakeSplunkOnCall fake = with(Assumption.REROUTING_UNACKNOWLEDGES, false);
    String number = anIncident(fake);
    fake.api().acknowledgeIncident(number);

    fake.api().incidents().reroute(number, IncidentTarget.user("admin"));

    assertThat(fake.incident(number).phase()).isEqualTo(IncidentPhase.ACKED);
    assertThat(fake.incident(number).pagedUsers()).containsExactly("admin");
  }

  @Test
  void anImpossibleRerouteCanRefuseAllOfThem() {
    FakeSplunkOnCall fake = with(Assumption.IMPOSSIBLE_REROUTE_STATUS, 404);
    String open = anIncident(fake);
    String over = anIncident(fake);
    fake.api().resolveIncident(over);

    for (Reroute impossible :
        List.of(Reroute.of("99", ANA), Reroute.of(over, ANA), Reroute.of(open, ANA, NOBODY))) {
      throughBothDoors(
          fake,
          api ->
              assertThatExceptionOfType(NotFoundException.class)
                  .isThrownBy(
                      () ->
                          api.actingAs("ana")
                              .incidents()
                              .reroute(
                                  List.of(
                                      Reroute.of(open, IncidentTarget.user("admin")),
                                      impossible))));
    }
    assertThat(fake.incident(open).pagedUsers()).containsExactly("ana");

    fake.api().actingAs("ana").incidents().reroute(open, IncidentTarget.user("admin"));
    assertThat(fake.incident(open).pagedUsers()).as("what is possible").containsExactly("admin");
  }

  private static <T> FakeSplunkOnCall with(Assumption<T> assumption, T value) {
    return FakeSplunkOnCall.create(
        organisation -> organisation.assume(assumption, value).users("ana"));
  }

  private static String anIncident(FakeSplunkOnCall fake) {
    return fake.api().triggerAlarm("Disk full", "/var at 97 %", ANA).number();
  }

  private static void throughBothDoors(FakeSplunkOnCall fake, Consumer<SplunkOnCallApi> test) {
    test.accept(fake.apiWithoutUser());
    overHttp(fake, test);
  }

  private static void overHttp(FakeSplunkOnCall fake, Consumer<SplunkOnCallApi> test) {
    OkHttpClient http = new OkHttpClient();
    try (FakeServer server = fake.startServer()) {
      test.accept(
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .httpClient(http)
              .build());
    } finally {
      http.connectionPool().evictAll();
    }
  }
}
