package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.users.User;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On-call, users, teams and policies as the service really sends them. */
class OtherQuirksTest {
  private static final String POLICY =
      "{\"escalationPolicy\":{\"name\":\"N\",\"slug\":\"pol-1\"},\"users\":[%s]}";

  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @ValueSource(strings = {"oncallNow", "onCallNow", "oncall"})
  void q21_readsAllSpellingsOfOnCallNow(String name) {
    service.answers(
        team("\"%s\":[%s]".formatted(name, policy("\"onCalluser\":{\"username\":\"noor\"}"))));

    assertThat(onlyTeam().users()).containsExactly("noor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onCalluser", "onCallUser"})
  void q21_readsBothSpellingsOfOnCallUser(String name) {
    service.answers(
        team(
            "\"oncallNow\":[%s]"
                .formatted(policy("\"%s\":{\"username\":\"noor\"}".formatted(name)))));

    assertThat(onlyTeam().users()).containsExactly("noor");
  }

  @ParameterizedTest
  @CsvSource({"oncallNow,onCallNow", "onCallNow,oncallNow", "oncall,oncallNow"})
  void q21_takesTheFirstSpellingAndDoublesNothing(String first, String second) {
    String noor =
        policy("\"onCalluser\":{\"username\":\"noor\"},\"onCallUser\":{\"username\":\"kim\"}");
    String ben = policy("\"onCalluser\":{\"username\":\"ben\"}");
    service.answers(team("\"%s\":[%s],\"%s\":[%s]".formatted(first, noor, second, ben)));

    TeamOnCall team = onlyTeam();

    assertThat(team.policies()).hasSize(1);
    assertThat(team.users()).containsExactly("noor");
  }

  @Test
  void nobodyIsOnCall() {
    service.answers(
        """
        {"teamsOnCall":[{"team":{"slug":"a"},"oncallNow":[]},{"team":{"slug":"b"}},
        {"team":{"slug":"c"},"oncallNow":null},
        {"team":{"slug":"d"},"oncallNow":[{"escalationPolicy":{"slug":"p"},"users":[]}]},
        {"team":{"slug":"e"},"oncallNow":[{"escalationPolicy":{"slug":"p"}}]},
        {"team":{"slug":"f"},"oncallNow":[{"escalationPolicy":{"slug":"p"},
        "users":[{},null,{"onCalluser":null},{"onCalluser":{}},{"onCalluser":{"username":null}}]}]}]}
        """);

    List<TeamOnCall> teams = service.client().getOnCallUsers();

    assertThat(teams).hasSize(6).allMatch(team -> team.users().isEmpty());
    assertThat(teams.get(5).policies()).extracting(PolicyOnCall::users).containsExactly(List.of());
    assertThat(teams.get(1).team().name()).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | true",
        "false | false",
        "\"true\" | true",
        "\"false\" | false",
        "null | false",
        "\"verified\" | true",
        "\"unverified\" | false"
      })
  void q30_readsVerifiedAsItComes(String json, boolean verified) {
    service.answers("{\"users\":[{\"username\":\"noor\",\"verified\":%s}]}".formatted(json));

    assertThat(service.client().getUsers()).extracting(User::verified).containsExactly(verified);
  }

  @Test
  void q30_readsTheDisplayNameOfTheNewerList() {
    service.answers(
        "{\"users\":[{\"username\":\"noor\",\"displayName\":\"N.\"},{\"username\":\"b\"}]}");

    assertThat(service.client().getUsers())
        .extracting(user -> user.displayName().orElse("none"))
        .containsExactly("N.", "none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[{'username':'a'},{'username':'b'}]]",
        "[[{'username':'a'}],[{'username':'b'}]]",
        "[[],[{'username':'a'}],null,[null,{'username':'b'}]]",
        "[{'username':'a'},{'username':'b'}]",
        "[{'username':'a'},[{'username':'b'}]]"
      })
  void q26_joinsTheListsOfTheFirstVersion(String users) {
    service.answers(("{'users':" + users + "}").replace('\'', '"'));

    assertThat(service.client().users().listV1())
        .extracting(User::username)
        .containsExactly("a", "b");
  }

  @Test
  void q27_ignoresTheFieldAdmin() {
    service.answers("{\"users\":[{\"username\":\"noor\",\"admin\":true}]}");

    assertThat(service.client().getUsers())
        .containsExactly(User.builder().username("noor").build());
  }

  @ParameterizedTest
  @CsvSource({
    "noor@shop.example,    noor@shop.example",
    "a b+c@shop.example,   a%20b%2Bc@shop.example",
    "a&b=c?d#e/f%g@x.org,  a%26b%3Dc%3Fd%23e%2Ff%25g@x.org",
    "\u00fc@x.org,         %C3%BC@x.org",
  })
  void q1_sendsAnAtLiterallyAndEscapesTheRest(String email, String sent) throws Exception {
    service.answers("{\"users\":[]}");

    assertThat(service.client().users().findByEmail(email)).isEmpty();

    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v2/user?email=" + sent);
  }

  @Test
  void findsUsersByEmail() {
    service.answers("{\"users\":[{\"username\":\"noor\",\"email\":\"noor@shop.example\"}]}");

    assertThat(service.client().users().findByEmail("noor@"))
        .extracting(User::username)
        .containsExactly("noor");
  }

  @Test
  void findsNobodyIfTheServiceAnswers404() {
    service.answers(404, "{\"error\":\"None found\"}");

    assertThat(service.client().users().findByEmail("noor@")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", " ab ", "   "})
  void refusesToSearchForLessThanThreeCharacters(String email) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> service.client().users().findByEmail(email))
        .withMessageContaining("email");
    assertThat(service.requests()).isZero();
  }

  @Test
  void q41_readsTeamsFromABareArray() {
    service.answers("[null,{\"slug\":\"team-1\",\"memberCount\":\"2\",\"version\":7.0}]");

    assertThat(service.client().getTeams())
        .containsExactly(Team.builder().slug("team-1").memberCount(2).version(7).build());
  }

  @Test
  void q46_takesAPolicyWithTheSlugOfItsTeam() {
    service.answers(
        """
        {"policies":[{"policy":{"name":"Shop","slug":"team-S1"},
        "team":{"name":"Shop","slug":"team-S1"}},{"policy":{"slug":"pol-1"}}]}""");

    assertThat(service.client().getEscalationPolicies())
        .extracting(
            policy -> policy.slug() + " of " + policy.team().map(t -> t.slug()).orElse("none"))
        .containsExactly("team-S1 of team-S1", "pol-1 of none");
  }

  @Test
  void q11_readsACreatedIncidentInEveryVersion() {
    service
        .answers("{\"incidentNumber\":17}")
        .answers("{\"incidentNumber\":\"18\",\"error\":null}")
        .answers("{\"incidentNumber\":\"19\",\"error\":\"\"}")
        .answers("{\"error\":\" \",\"incidentNumber\":\"20\",\"conferenceBridge\":{\"x\":[1]}}");
    SplunkOnCallClient client = service.client();

    for (String number : List.of("17", "18", "19", "20")) {
      assertThat(client.triggerAlarm(IncidentCases.CREATE).number()).isEqualTo(number);
    }
  }

  @Test
  void q11_keepsWhatTheServiceSaysOfTheConference() {
    service
        .answers("{\"incidentNumber\":\"20\",\"conferenceBridge\":{\"errorMsg\":\"no bridge\"}}")
        .answers("{\"incidentNumber\":\"21\",\"conferenceBridge\":null}");
    SplunkOnCallClient client = service.client();

    assertThat(client.triggerAlarm(IncidentCases.CREATE).conferenceBridge())
        .isEqualTo(Map.of("errorMsg", "no bridge"));
    assertThat(client.triggerAlarm(IncidentCases.CREATE).conferenceBridge()).isEmpty();
  }

  @Test
  void q29_bothRefusalsOfABatchAreTold() {
    service.answers(400, "{\"message\":\"bad email\"}").answers(400, "{\"message\":\"no object\"}");
    service.answers(400, "{\"message\":\"no array\"}").answers(409, "{\"message\":\"taken\"}");

    SplunkOnCallException unclear =
        catchThrowableOfType(SplunkOnCallException.class, this::createAll);
    SplunkOnCallException clear =
        catchThrowableOfType(SplunkOnCallException.class, this::createAll);

    assertThat(unclear).hasMessageContaining("bad email");
    assertThat(unclear.getSuppressed()[0]).hasMessageContaining("no object");
    assertThat(clear).hasMessageContaining("taken");
    assertThat(clear.getSuppressed()[0]).hasMessageContaining("no array");
  }

  private void createAll() {
    WireCase.call(Operation.CREATE_USERS, service.client());
  }

  private TeamOnCall onlyTeam() {
    List<TeamOnCall> teams = service.client().getOnCallUsers();
    assertThat(teams).hasSize(1);
    return teams.get(0);
  }

  private static String team(String fields) {
    return "{\"teamsOnCall\":[{\"team\":{\"name\":\"Shop\",\"slug\":\"team-S1\"},%s}]}"
        .formatted(fields);
  }

  private static String policy(String user) {
    return POLICY.formatted("{" + user + "}");
  }
}
