package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.teams.TeamRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodiesTest extends HttpDoorSuite {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"userName\": \"ana\"",
        "{\"userName\" \"ana\"}",
        "{\"userName\": \"ana\", \"incidentNames\": [\"1\"}",
        "{\"userName\": \"ana\", \"incidentNames\": [\"1\"]} {}",
        "{",
        "[]",
        "null",
        "7",
        "userName=ana&incidentNames=1",
        "<xml/>"
      })
  void whatIsNotAJsonObjectIsRefusedWithAReason(String body) {
    client.post(INCIDENTS, creation());

    Answer answer = client.patch(ACK, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isNotBlank();
    assertThat(fake.incident("1").phase()).isEqualTo(IncidentPhase.UNACKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"replacement\":\"\"}", "{\"replacement\":null}"})
  void q44_aMemberIsRemovedWithoutAReplacementHoweverThatIsSaid(String body) {
    String members =
        TEAMS + "/" + fake.api().teams().create(TeamRequest.of("New")).slug() + "/members";
    client.post(members, "{\"username\":\"ana\"}");

    Answer answer = client.send("DELETE", members + "/ana", body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(client.get(members).body()).contains("\"members\":[]");
  }

  @Test
  void anEmptyBodyIsRefused() {
    for (Answer answer :
        new Answer[] {
          client.post(INCIDENTS, ""), client.patch(ACK, ""), client.patch(RESOLVE, " \n")
        }) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.error()).contains("the body is empty");
    }
  }

  @Test
  void theReasonTellsThePlaceInTheJson() {
    Answer answer =
        client.post(
            INCIDENTS,
            """
            {"summary": "s", "details": "d", "userName": "ana",
             "targets": [{"type": "User", "slug": "ben"}, {"type": "User", "slug": {}}]}
            """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).contains("$.targets[1].slug");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "targets  | {'userName': 'ana', 'summary': 's', 'details': 'd', 'targets': []}",
        "targets  | {'userName': 'ana', 'summary': 's', 'details': 'd'}",
        "targets  | {'userName': 'ana', 'summary': 's', 'details': 'd', 'targets': [null]}",
        "summary  | {'userName': 'ana', 'details': 'd', 'targets': [{'type': 'User', 'slug': 'ben'}]}",
        "summary  | {'userName': 'ana', 'summary': '', 'details': 'd', 'targets': [{'type': 'User', 'slug': 'ben'}]}",
        "details  | {'userName': 'ana', 'summary': 's', 'targets': [{'type': 'User', 'slug': 'ben'}]}",
        "userName | {'summary': 's', 'details': 'd', 'targets': [{'type': 'User', 'slug': 'ben'}]}",
        "userName | {'userName': '', 'summary': 's', 'details': 'd', 'targets': [{'type': 'User', 'slug': 'ben'}]}",
        "userName | {'userName': null, 'summary': 's', 'details': 'd', 'targets': [{'type': 'User', 'slug': 'ben'}]}",
        "slug     | {'userName': 'ana', 'summary': 's', 'details': 'd', 'targets': [{'type': 'User'}]}",
        "slug     | {'userName': 'ana', 'summary': 's', 'details': 'd', 'targets': [{'type': 'User', 'slug': ''}]}",
        "Satellite| {'userName': 'ana', 'summary': 's', 'details': 'd', 'targets': [{'type': 'Satellite', 'slug': 'x'}]}"
      })
  void anIncompleteCreationIsRefusedAndNamesWhatIsWrong(String named, String body) {
    Answer answer = client.post(INCIDENTS, body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).contains(named);
    assertThat(fake.api().getIncidents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "incidentNumbers | {'userName': 'ana', 'incidentNames': []}",
        "incidentNumbers | {'userName': 'ana'}",
        "incidentNumbers | {'userName': 'ana', 'incidentNames': null}",
        "incidentNumbers | {'userName': 'ana', 'incidentNames': ['']}",
        "incidentNames   | {'userName': 'ana', 'incidentNames': '1'}",
        "userName        | {'userName': '', 'incidentNames': ['1']}",
        "userName        | {'userName': ' ', 'incidentNames': ['1']}",
        "userName        | {'username': 'ana', 'incidentNames': ['1']}"
      })
  void anIncompleteCommandIsRefusedAndNamesWhatIsWrong(String named, String body) {
    client.post(INCIDENTS, creation());

    for (String path : new String[] {ACK, RESOLVE}) {
      Answer answer = client.patch(path, body.replace('\'', '"'));

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.error()).contains(named);
    }
    assertThat(fake.incident("1").phase()).isEqualTo(IncidentPhase.UNACKED);
  }

  @Test
  void aUserOutsideTheOrganisationIsNotFound() {
    Answer creation = client.post(INCIDENTS, creation().replace("\"ana\"", "\"nobody\""));
    Answer command = client.patch(ACK, "{\"userName\": \"nobody\", \"incidentNames\": [\"1\"]}");

    assertThat(creation.status()).isEqualTo(404);
    assertThat(creation.error()).isEqualTo("User not found");
    assertThat(command.status()).isEqualTo(404);
    assertThat(command.error()).isEqualTo("User not found");
  }

  @Test
  void fieldsComeInAnyOrderAndUnknownOnesAreIgnored() {
    Answer answer =
        client.post(
            INCIDENTS,
            """
            {"isMultiResponder": null, "targets": [{"slug": "ben", "x": [1, {"y": {}}], "type": "User"}],
             "colour": {"deep": [[[]]]}, "userName": "ana", "details": "", "summary": "Disk full"}
            """);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(fake.incident("1").displayName()).contains("Disk full");
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ben");
  }

  @Test
  void theTypeOfATargetIsReadInAnyLetterCase() {
    client.post(INCIDENTS, creation().replace("EscalationPolicy", "escalationpolicy"));

    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana");
  }

  @Test
  void incidentNamesMayAlsoBeNumbers() {
    client.post(INCIDENTS, creation());

    assertThat(client.patch(ACK, "{\"userName\": \"ana\", \"incidentNames\": [1]}").status())
        .isEqualTo(200);
    assertThat(fake.incident("1").phase()).isEqualTo(IncidentPhase.ACKED);
  }
}
