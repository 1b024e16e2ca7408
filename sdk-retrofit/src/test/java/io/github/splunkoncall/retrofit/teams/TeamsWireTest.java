package io.github.splunkoncall.retrofit.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.retrofit.escalationpolicies.TeamPoliciesWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.teams.TeamRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class TeamsWireTest {

  @Test
  void q41_readsTheBareArrayOfTeams() throws IOException {
    assertThat(decode("[{\"slug\":\"team-A\",\"memberCount\":2}]", TeamsWire.LIST))
        .singleElement()
        .satisfies(team -> assertThat(team.memberCount()).isEqualTo(2));
  }

  @Test
  void q42_readsTeamAdminsUnderTheirOwnKey() throws IOException {
    String json =
        "{\"teamAdmins\":[{\"username\":\"mara\",\"firstName\":\"Mara\",\"lastName\":\"Lind\","
            + "\"createdAt\":\"2024-03-05T07:09:11Z\",\"verified\":true,"
            + "\"_selfUrl\":\"/api-public/v1/user/mara\"}]}";

    assertThat(decode(json, MemberWire.ADMINS))
        .containsExactly(
            TeamAdmin.builder()
                .username("mara")
                .firstName("Mara")
                .lastName("Lind")
                .createdAt(Instant.parse("2024-03-05T07:09:11Z"))
                .verified(true)
                .build());
  }

  @Test
  void q43_readsTheVerifiedOfAMemberAsTextAndAsBoolean() throws IOException {
    String json =
        "{\"members\":[{\"username\":\"a\",\"verified\":true},{\"username\":\"b\","
            + "\"verified\":\"true\"},{\"username\":\"c\",\"verified\":\"false\"},"
            + "{\"username\":\"d\",\"version\":2.0}]}";

    List<TeamMember> members = decode(json, MemberWire.LIST);

    assertThat(members).extracting(TeamMember::verified).containsExactly(true, true, false, false);
    assertThat(members.get(3).version()).isEqualTo(2);
  }

  @Test
  void q44_sendsABodyWithoutAReplacementToo() throws IOException {
    assertThat(Json.encode(MemberWire.REMOVE, Optional.empty()).utf8()).isEqualTo("{}");
    assertThat(Json.encode(MemberWire.REMOVE, Optional.of("mara")).utf8())
        .isEqualTo("{\"replacement\":\"mara\"}");
    assertThat(decode("{}", MemberWire.REMOVE)).isEmpty();
    assertThat(decode("{\"replacement\":\"mara\"}", MemberWire.REMOVE)).contains("mara");
  }

  @Test
  void q45_readsThePoliciesOfATeamInBothShapes() throws IOException {
    EscalationPolicySummary flat =
        EscalationPolicySummary.builder().policy(PolicyRef.of("DB primary", "pol-A")).build();
    EscalationPolicySummary nested =
        EscalationPolicySummary.builder()
            .from(flat)
            .team(TeamRef.of("Databases", "team-A"))
            .build();

    assertThat(
            decode(
                "{\"policies\":[{\"name\":\"DB primary\",\"slug\":\"pol-A\"}]}",
                TeamPoliciesWire.LIST))
        .containsExactly(flat);
    assertThat(
            decode(
                "{\"policies\":[{\"policy\":{\"name\":\"DB primary\",\"slug\":\"pol-A\"},"
                    + "\"team\":{\"name\":\"Databases\",\"slug\":\"team-A\"}}]}",
                TeamPoliciesWire.LIST))
        .containsExactly(nested);
  }

  @Test
  void q6_leavesAnAbsentDescriptionOut() {
    assertThat(Json.encode(TeamsWire.REQUEST, TeamRequest.of("Databases")).utf8())
        .isEqualTo("{\"name\":\"Databases\"}");
  }

  @Test
  void q4_findsTheRefusalInTheAnswerToACreate() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"error\":\"Team name X is unavailable\"}", TeamsWire.TEAM))
        .satisfies(e -> assertThat(e.refusal()).contains("Team name X is unavailable"));
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
