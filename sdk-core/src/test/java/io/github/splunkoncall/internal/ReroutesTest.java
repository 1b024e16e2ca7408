package io.github.splunkoncall.internal;

import static io.github.splunkoncall.Operation.REROUTE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.RerouteResult.TargetResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReroutesTest {
  @Test
  void putsResultsInTheOrderOfTheReroutes() {
    RerouteResult first = result("1", true, accepted("pol-a"));
    RerouteResult second = result("2", true, accepted("pol-a"));

    assertThat(
            Reroutes.accepted(
                Refusals.context(REROUTE_INCIDENTS),
                List.of(reroute("2"), reroute("1")),
                List.of(first, second)))
        .containsExactly(second, first);
  }

  @Test
  void q4_tellsWhichIncidentWasRefusedAndWhichWasNot() {
    RefusedException thrown =
        refusedOf(
            result("1", true, accepted("pol-a")),
            RerouteResult.builder()
                .incidentNumber("2")
                .message("Already resolved")
                .addTargets(accepted("pol-a"))
                .build());

    assertThat(thrown.refusals()).containsExactly(new Refusal("2", "Already resolved"));
    assertThat(thrown.accepted()).containsExactly("1", "2/pol-a");
    assertThat(thrown.operation()).contains(REROUTE_INCIDENTS);
    assertThat(thrown.status()).hasValue(200);
    assertThat(thrown).hasMessageEndingWith("answered 200, but refused 2 (Already resolved).");
  }

  @Test
  void q4_tellsARefusalWithoutAReason() {
    RefusedException thrown = refusedOf(result("1", false, accepted("pol-a")));

    assertThat(thrown.refusals()).containsExactly(new Refusal("1", ""));
  }

  @Test
  void q4_tellsWhichTargetWasRefused() {
    RefusedException thrown =
        refusedOf(
            result(
                "1",
                true,
                accepted("pol-a"),
                TargetResult.builder().slug("ben").message("no such user").build()));

    assertThat(thrown.refusals()).containsExactly(new Refusal("1/ben", "no such user"));
    assertThat(thrown.accepted()).containsExactly("1/pol-a");
  }

  @Test
  void tellsWhichIncidentHasNoResult() {
    MalformedResponseException thrown =
        catchThrowableOfType(
            MalformedResponseException.class,
            () ->
                Reroutes.accepted(
                    Refusals.context(REROUTE_INCIDENTS),
                    List.of(reroute("1"), reroute("2")),
                    List.of(result("1", true, accepted("pol-a")))));

    assertThat(thrown).hasMessageContaining("without a result for incident 2");
    assertThat(thrown.jsonPath()).contains("$.statuses");
  }

  private static RefusedException refusedOf(RerouteResult... results) {
    return catchThrowableOfType(
        RefusedException.class,
        () ->
            Reroutes.accepted(
                Refusals.context(REROUTE_INCIDENTS), List.of(reroute("1")), List.of(results)));
  }

  private static Reroute reroute(String number) {
    return Reroute.of(number, IncidentTarget.escalationPolicy("pol-a"));
  }

  private static RerouteResult result(String number, boolean accepted, TargetResult... targets) {
    return RerouteResult.builder()
        .incidentNumber(number)
        .accepted(accepted)
        .addTargets(targets)
        .build();
  }

  private static TargetResult accepted(String slug) {
    return TargetResult.builder().slug(slug).accepted(true).build();
  }
}
