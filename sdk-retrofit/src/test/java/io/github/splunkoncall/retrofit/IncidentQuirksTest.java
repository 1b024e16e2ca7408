package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.wire.Json;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents as the service really sends them. */
class IncidentQuirksTest {
  @ParameterizedTest
  @ValueSource(strings = {"SNOOZED", "", "Zurückgestellt"})
  void keepsAPhaseThatItDoesNotKnow(String text) throws Exception {
    Incident incident = incident("\"currentPhase\":\"" + text + "\"");

    assertThat(incident.phase().known()).isEqualTo(IncidentPhase.Known.UNKNOWN);
    assertThat(incident.phase().text()).isEqualTo(text);
    assertThat(written(incident)).contains("\"currentPhase\":\"" + text + "\"");
  }

  @Test
  void keepsAMonitorTypeThatItDoesNotKnow() throws Exception {
    Incident incident = incident("\"monitorType\":\"Zabbix 7\"");

    assertThat(incident.monitorType().orElseThrow().known()).isEqualTo(MonitorType.Known.UNKNOWN);
    assertThat(written(incident)).contains("\"monitorType\":\"Zabbix 7\"");
  }

  @Test
  void keepsAnEntityStateThatItDoesNotKnow() throws Exception {
    assertThat(incident("\"entityState\":\"DOWN\"").entityState()).contains(EntityState.of("DOWN"));
  }

  @Test
  void q12_knowsAPhaseInAnotherLetterCaseAndKeepsItsText() throws Exception {
    Incident incident = incident("\"currentPhase\":\"resolved\"");

    assertThat(incident.phase()).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(incident.phase().text()).isEqualTo("resolved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"4711\"  | 4711",
        "4711      | 4711",
        "4711.0    | 4711",
        "\"4711.0\"| 4711.0",
        "\"\"      | ''",
      })
  void q8_takesIncidentNumbersAsTextAndAsNumbers(String json, String number) throws Exception {
    assertThat(read("{\"incidents\":[{\"incidentNumber\":%s}]}".formatted(json)))
        .extracting(Incident::number)
        .containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.0", "\"3\"", "\"3.0\"", "3e0"})
  void takesCountsInEverySpellingOfANumber(String json) throws Exception {
    assertThat(incident("\"alertCount\":" + json).alertCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidentLink", "incidentUrl"})
  void q9_takesTheLinkUnderBothNames(String name) throws Exception {
    assertThat(incident("\"" + name + "\":\"https://x.example/1\"").link())
        .contains("https://x.example/1");
  }

  @Test
  void q9_takesTheFirstLinkIfThereAreTwo() throws Exception {
    assertThat(incident("\"incidentUrl\":\"https://a\",\"incidentLink\":\"https://b\"").link())
        .contains("https://a");
    assertThat(incident("\"incidentLink\":\"https://b\",\"incidentUrl\":\"https://a\"").link())
        .contains("https://b");
  }

  @Test
  void q9_takesTheSecondLinkIfTheFirstIsNull() throws Exception {
    assertThat(incident("\"incidentLink\":null,\"incidentUrl\":\"https://a\"").link())
        .contains("https://a");
  }

  @Test
  void q10_doesWithoutTheFieldsThatTheSwaggerLacks() throws Exception {
    Incident incident = incident("\"currentPhase\":\"ACKED\"");

    assertThat(incident.displayName()).isEmpty();
    assertThat(incident.entityState()).isEmpty();
    assertThat(incident.entityType()).isEmpty();
    assertThat(incident.routingKey()).isEmpty();
  }

  @Test
  void q13_passesTheNameOfTheDefaultRouteOn() throws Exception {
    assertThat(incident("\"routingKey\":\"routingdefault\"").routingKey())
        .contains("routingdefault");
  }

  @Test
  void q14_takesTransitionsInAnyLetterCaseAndWithoutAName() throws Exception {
    List<Transition> transitions =
        incident(
                """
                "transitions":[{"name":"acked","at":"2025-02-01T00:01:30Z"},{"name":"rerouted"},
                {"by":"SYSTEM"},{}]""")
            .transitions();

    assertThat(transitions)
        .extracting(Transition::name)
        .containsExactly(
            TransitionName.ACKED,
            TransitionName.of("rerouted"),
            TransitionName.of(""),
            TransitionName.of(""));
    assertThat(transitions.get(0).by()).isEmpty();
    assertThat(transitions.get(0).manually()).isEmpty();
    assertThat(transitions.get(2).by()).contains("SYSTEM");
  }

  @Test
  void q14_takesAnOldTransitionOfAnIncidentThatIsOpenAgain() throws Exception {
    Incident incident =
        incident("\"currentPhase\":\"UNACKED\",\"transitions\":[{\"name\":\"ACKED\"}]");

    assertThat(incident.phase()).isEqualTo(IncidentPhase.UNACKED);
    assertThat(incident.transitions()).hasSize(1);
  }

  @Test
  void q15_takesPoliciesWithoutSelfUrlAndWithoutTeam() throws Exception {
    Incident incident =
        incident(
            """
            "pagedPolicies":[{"policy":{"name":"Direct","slug":"directUserPolicySlug-ben"}},
            {"policy":{"name":"Night","slug":"pol-1","_selfUrl":"/x"},"team":null}]""");

    assertThat(incident.pagedPolicies())
        .extracting(p -> p.slug())
        .containsExactly("directUserPolicySlug-ben", "pol-1");
    assertThat(incident.pagedPolicies()).allMatch(p -> p.team().isEmpty());
  }

  @Test
  void passesHtmlEntitiesOn() throws Exception {
    assertThat(incident("\"entityDisplayName\":\"load &gt; 4 &amp; rising\"").displayName())
        .contains("load &gt; 4 &amp; rising");
  }

  @Test
  void skipsFieldsThatItDoesNotKnow() throws Exception {
    Incident incident =
        incident(
            """
            "new":{"a":[1,{"b":null}],"incidentNumber":"no"},"alsoNew":[[]],"andText":"x",
            "host":"db7","z":1e400""");

    assertThat(incident).isEqualTo(Incident.builder().number("1").host("db7").build());
  }

  @Test
  void q6_takesNullForAbsent() throws Exception {
    String nulls =
        List.of(
                "entityId entityDisplayName entityState entityType currentPhase routingKey service"
                    .split(" "))
            .stream()
            .map(name -> "\"" + name + "\":null")
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();

    assertThat(
            incident(
                nulls
                    + """
                    ,"host":null,"alertCount":null,"startTime":null,"lastAlertTime":null,
                    "lastAlertId":null,"firstAlertUuid":null,"monitorName":null,
                    "monitorType":null,"incidentLink":null,"incidentUrl":null,"pagedTeams":null,
                    "pagedUsers":null,"pagedPolicies":null,"transitions":null"""))
        .isEqualTo(Incident.builder().number("1").build());
  }

  @Test
  void skipsNullElementsOfLists() throws Exception {
    Incident incident =
        incident(
            """
            "pagedTeams":[null,"team-1"],"pagedUsers":["noor",null],"pagedPolicies":[null],
            "transitions":[null,{"name":"ACKED"}]""");

    assertThat(incident.pagedTeams()).containsExactly("team-1");
    assertThat(incident.pagedUsers()).containsExactly("noor");
    assertThat(incident.pagedPolicies()).isEmpty();
    assertThat(incident.transitions()).hasSize(1);
    assertThat(read("{\"incidents\":[null,{\"incidentNumber\":\"2\"},null]}")).hasSize(1);
  }

  @Test
  void takesTheFirstOfAFieldThatComesTwice() throws Exception {
    assertThat(
            incident("\"host\":\"a\",\"host\":\"b\",\"pagedUsers\":[\"x\"],\"pagedUsers\":[\"y\"]"))
        .isEqualTo(Incident.builder().number("1").host("a").addPagedUsers("x").build());
  }

  @Test
  void takesAnEmptyList() throws Exception {
    assertThat(read("{\"incidents\":[]}")).isEmpty();
    assertThat(read(" \r\n\t{ \"incidents\" : [ ] , \"total\" : 0 } \n")).isEmpty();
  }

  private static Incident incident(String fields) throws IOException {
    List<Incident> incidents = read("{\"incidents\":[{\"incidentNumber\":\"1\"," + fields + "}]}");
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }

  private static List<Incident> read(String json) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), IncidentsWire.LIST);
  }

  private static String written(Incident incident) {
    return Json.encode(IncidentsWire.INCIDENT, incident).utf8();
  }
}
