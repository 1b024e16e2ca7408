package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the client remembers of its key, to tell what a 403 means. */
class ForbiddenTest {
  @RegisterExtension final Loopback service = new Loopback();

  @Test
  void q2_403OfTheFirstReadSpeaksForWrongCredentials() {
    service.answers(403, "{\"error\":\"Forbidden\"}");

    ForbiddenOrThrottledException thrown = forbidden(LIST_USERS, service.client());

    assertThat(thrown.likelyCause()).isEqualTo(LikelyCause.CREDENTIALS);
    assertThat(thrown.evidence())
        .startsWith("A read-only key may make this call, so permission is not the cause.");
  }

  @Test
  void q2_403OfTheFirstWriteCanBeAnything() {
    service.answers(403, "");

    ForbiddenOrThrottledException thrown = forbidden(RESOLVE_INCIDENTS, service.client());

    assertThat(thrown.likelyCause()).isEqualTo(LikelyCause.AMBIGUOUS);
    assertThat(thrown).hasMessageEndingWith(thrown.evidence());
  }

  @Test
  void q2_403OfAWriteWithAKeyThatReadsSpeaksForPermissionWhoeverActs() {
    service.answers("[]").answers(403, "");
    SplunkOnCallApi api = service.client();
    api.actingAs("noor").getTeams();

    assertThat(forbidden(RESOLVE_INCIDENTS, api).likelyCause()).isEqualTo(LikelyCause.PERMISSION);
  }

  @Test
  void q2_403OfAKeyThatHasWrittenSpeaksForARateLimit() {
    SplunkOnCallApi api = service.client();
    service.answers(Fixtures.response(RESOLVE_INCIDENTS)).answers(403, "").answers(403, "");
    WireCase.call(RESOLVE_INCIDENTS, api);

    assertThat(forbidden(RESOLVE_INCIDENTS, api).likelyCause()).isEqualTo(LikelyCause.THROTTLING);
    assertThat(forbidden(LIST_USERS, api).likelyCause()).isEqualTo(LikelyCause.THROTTLING);
  }

  @Test
  void q2_anAnswerThatCannotBeUsedDoesNotShowThatTheKeyWorks() {
    SplunkOnCallApi api = service.client();
    service.answers("<html>Please sign in</html>").answers(403, "");
    assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(api::getUsers);

    assertThat(forbidden(LIST_USERS, api).likelyCause()).isEqualTo(LikelyCause.CREDENTIALS);
  }

  @Test
  void q2_theKeyOfTheRestEndpointHasAHistoryOfItsOwn() {
    SplunkOnCallApi api = service.client();
    service.answers(Fixtures.response(INGEST_ALERT)).answers(403, "").answers(403, "");
    WireCase.call(INGEST_ALERT, api);

    assertThat(forbidden(LIST_USERS, api).likelyCause()).isEqualTo(LikelyCause.CREDENTIALS);
    assertThat(forbidden(INGEST_ALERT, api).likelyCause()).isEqualTo(LikelyCause.THROTTLING);
  }

  @Test
  void q2_403OfAClientThatHasUsedUpItsLimitCanBeARateLimit() {
    StandingTime time = new StandingTime();
    service.answers(403, "");

    ForbiddenOrThrottledException thrown =
        forbidden(LIST_INCIDENT_HISTORY, service.builder().waitingBy(time, time).build());

    assertThat(thrown.likelyCause()).isEqualTo(LikelyCause.AMBIGUOUS);
    assertThat(thrown.evidence()).contains("This client has used up the limit of the operation");
  }

  @Test
  void q2_403WithRetryAfterSpeaksForARateLimit() {
    service.answers(Loopback.answer(403, "").setHeader("Retry-After", "60").build());

    ForbiddenOrThrottledException thrown = forbidden(LIST_USERS, service.client());

    assertThat(thrown.likelyCause()).isEqualTo(LikelyCause.THROTTLING);
    assertThat(thrown).hasMessageContaining("wait 60 s before the next call");
  }

  @Test
  void q2_403ThatIsARateLimitSlowsCallsDownForAWhile() {
    StandingTime time = new StandingTime();
    SplunkOnCallApi api = pacedBySeconds(time);
    service.answers("[]").answers(403, "").answers("[]").answers("[]").answers("[]");
    service.answers("[]").answers("[]").answers("[]");
    api.getTeams();

    assertThat(forbidden(LIST_TEAMS, api).likelyCause()).isEqualTo(LikelyCause.THROTTLING);
    for (int i = 0; i < 6; i++) {
      api.getTeams();
    }

    assertThat(time.waits())
        .extracting(Duration::toMillis)
        .containsExactly(1000L, 1000L, 1600L, 1280L, 1024L, 1000L, 1000L);
  }

  @Test
  void q2_403WithRetryAfterHoldsCallsBackForSoLong() {
    StandingTime time = new StandingTime();
    SplunkOnCallApi api = pacedBySeconds(time);
    service.answers(Loopback.answer(403, "").setHeader("Retry-After", "9").build()).answers("[]");

    forbidden(LIST_TEAMS, api);
    api.getTeams();

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void q2_403ThatIsSomethingElseSlowsNothingDown() {
    StandingTime time = new StandingTime();
    SplunkOnCallApi api = pacedBySeconds(time);
    service.answers(403, "{\"error\":\"Unknown key\"}").answers("[]").answers("[]");

    assertThat(forbidden(LIST_TEAMS, api).likelyCause()).isEqualTo(LikelyCause.CREDENTIALS);
    api.getTeams();
    api.getTeams();

    assertThat(time.waits()).containsOnly(Duration.ofSeconds(1)).hasSize(2);
  }

  private SplunkOnCallApi pacedBySeconds(StandingTime time) {
    return service
        .builder()
        .waitingBy(time, time)
        .rateLimit(LIST_TEAMS, RateLimit.of(1, Duration.ofSeconds(1)))
        .build();
  }

  private static ForbiddenOrThrottledException forbidden(Operation operation, SplunkOnCallApi api) {
    ForbiddenOrThrottledException thrown =
        catchThrowableOfType(
            ForbiddenOrThrottledException.class, () -> WireCase.call(operation, api));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
