package io.github.splunkoncall.errors;

import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.AMBIGUOUS;
import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.CREDENTIALS;
import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.PERMISSION;
import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.THROTTLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.errors.ForbiddenRules.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenRulesTest {
  private static final List<Optional<Operation>> OPERATIONS =
      List.of(
          Optional.empty(),
          Optional.of(Operation.LIST_USERS),
          Optional.of(Operation.RESOLVE_INCIDENTS),
          Optional.of(Operation.INGEST_ALERT));

  private static final List<KeyHistory> HISTORIES =
      List.of(
          new KeyHistory(false, false, false),
          new KeyHistory(false, false, true),
          new KeyHistory(true, false, false),
          new KeyHistory(true, false, true),
          new KeyHistory(true, true, false),
          new KeyHistory(true, true, true));

  private static final Map<String, LikelyCause> TEXTS =
      Map.of(
          "rate limit exceeded", THROTTLING,
          "this key is read-only", PERMISSION,
          "unknown api key", CREDENTIALS,
          "Authentication failed or rate-limit reached", AMBIGUOUS);

  /** Everything that a key can have done before, where the service itself tells nothing. */
  @ParameterizedTest
  @CsvSource({
    // A call that a read-only key may make.
    "LIST_USERS,        false, false, false, CREDENTIALS",
    "LIST_USERS,        false, false, true,  AMBIGUOUS",
    "LIST_USERS,        true,  false, false, THROTTLING",
    "LIST_USERS,        true,  false, true,  THROTTLING",
    "LIST_USERS,        true,  true,  false, THROTTLING",
    "LIST_USERS,        true,  true,  true,  THROTTLING",
    // A call that it may not make.
    "RESOLVE_INCIDENTS, false, false, false, AMBIGUOUS",
    "RESOLVE_INCIDENTS, false, false, true,  AMBIGUOUS",
    "RESOLVE_INCIDENTS, true,  false, false, PERMISSION",
    "RESOLVE_INCIDENTS, true,  false, true,  AMBIGUOUS",
    "RESOLVE_INCIDENTS, true,  true,  false, THROTTLING",
    "RESOLVE_INCIDENTS, true,  true,  true,  THROTTLING",
    // An alert has a key of its own, with no permission to lack.
    "INGEST_ALERT,      false, false, false, CREDENTIALS",
    "INGEST_ALERT,      false, false, true,  AMBIGUOUS",
    "INGEST_ALERT,      true,  true,  false, THROTTLING",
    "INGEST_ALERT,      true,  true,  true,  THROTTLING",
    // Nothing is known of the call.
    ",                  false, false, false, AMBIGUOUS",
    ",                  false, false, true,  AMBIGUOUS",
    ",                  true,  false, false, PERMISSION",
    ",                  true,  false, true,  AMBIGUOUS",
    ",                  true,  true,  false, THROTTLING",
    ",                  true,  true,  true,  THROTTLING",
  })
  void q2_theHistoryOfTheKeyLeavesOneCauseOrMore(
      @Nullable Operation operation,
      boolean worked,
      boolean changed,
      boolean nearLimit,
      LikelyCause cause) {
    KeyHistory history = new KeyHistory(worked, changed, nearLimit);

    assertThat(judge(Optional.ofNullable(operation), null, null, history).cause()).isEqualTo(cause);
    // What tells of several causes tells nothing.
    assertThat(
            judge(
                    Optional.ofNullable(operation),
                    "Authentication failed or rate-limit reached",
                    null,
                    history)
                .cause())
        .isEqualTo(cause);
  }

  @Test
  void q2_whatIsToldIsTheCauseUnlessTheHistoryContradicts() {
    for (Optional<Operation> operation : OPERATIONS) {
      for (KeyHistory history : HISTORIES) {
        boolean mayChange =
            operation.map(o -> o != Operation.RESOLVE_INCIDENTS).orElse(false) || history.changed();
        assertThat(judge(operation, "rate limit exceeded", null, history).cause())
            .isEqualTo(THROTTLING);
        assertThat(judge(operation, null, Duration.ofSeconds(1), history).cause())
            .isEqualTo(THROTTLING);
        assertThat(judge(operation, "this key is read-only", null, history).cause())
            .isEqualTo(mayChange ? AMBIGUOUS : PERMISSION);
        assertThat(judge(operation, "unknown api key", null, history).cause())
            .isEqualTo(history.worked() ? AMBIGUOUS : CREDENTIALS);
      }
    }
  }

  @Test
  void q2_aWaitThatContradictsTheWordsLeavesTheCauseOpen() {
    for (Optional<Operation> operation : OPERATIONS) {
      for (KeyHistory history : HISTORIES) {
        TEXTS.forEach(
            (text, told) ->
                assertThat(judge(operation, text, Duration.ofSeconds(1), history).cause())
                    .isEqualTo(told == THROTTLING || told == AMBIGUOUS ? THROTTLING : AMBIGUOUS));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rate limit exceeded              | THROTTLING",
        "rate-limit reached               | THROTTLING",
        "ratelimit                        | THROTTLING",
        "Request was throttled.           | THROTTLING",
        "Too many requests                | THROTTLING",
        "API quota used up                | THROTTLING",
        "This API key is read-only        | PERMISSION",
        "Read only key                    | PERMISSION",
        "You do not have permission       | PERMISSION",
        "insufficient privileges          | PERMISSION",
        "Operation not allowed            | PERMISSION",
        "Authentication failed            | CREDENTIALS",
        "Not authenticated                | CREDENTIALS",
        "Bad credentials                  | CREDENTIALS",
        "Invalid API key                  | CREDENTIALS",
        "unknown key                      | CREDENTIALS",
        "expired key                      | CREDENTIALS",
        "Forbidden                        | AMBIGUOUS",
        "an HTML page titled \"403\"      | AMBIGUOUS",
        "no                               | AMBIGUOUS",
        "Too many bad credentials         | AMBIGUOUS",
        "Authentication failed or rate-limit reached | AMBIGUOUS",
      })
  void q2_wordsTellACauseIfTheyTellOneAlone(String text, LikelyCause cause) {
    Verdict verdict = judge(Optional.of(Operation.RESOLVE_INCIDENTS), text, null, KeyHistory.NONE);

    assertThat(verdict.cause()).isEqualTo(cause);
    assertThat(verdict.evidence().contains("The service tells")).isEqualTo(cause != AMBIGUOUS);
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationThatReadsIsOneThatAReadOnlyKeyMayMake(Operation operation) {
    String evidence = judge(Optional.of(operation), null, null, KeyHistory.NONE).evidence();

    assertThat(evidence.contains("A read-only key may make this call"))
        .isEqualTo(operation.method().equals("GET"));
    assertThat(evidence.contains("permission can be the cause"))
        .isEqualTo(
            !operation.method().equals("GET") && operation.resource() != Operation.Resource.INGEST);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theEvidenceSaysWhatIsKnown(boolean worked) {
    assertThat(
            judge(
                    Optional.of(Operation.RESOLVE_INCIDENTS),
                    "Too many requests",
                    Duration.ofSeconds(5),
                    new KeyHistory(worked, worked, true))
                .evidence())
        .isEqualTo(
            "A Retry-After speaks for a rate limit. The service tells of a rate limit. "
                + (worked
                    ? "This key has changed something before, so permission is not the cause. This"
                        + " key has worked before, so unless it was revoked the credentials are not"
                        + " the cause. "
                    : "A read-only key may not make this call, so permission can be the cause. This"
                        + " key has not worked so far, so the credentials can be the cause. ")
                + "This client has used up the limit of the operation, so a rate limit can be the"
                + " cause.");
  }

  private static Verdict judge(
      Optional<Operation> operation,
      @Nullable String text,
      @Nullable Duration retryAfter,
      KeyHistory history) {
    return ForbiddenRules.judge(
        ErrorContext.builder()
            .operation(operation)
            .status(403)
            .serviceMessage(Optional.ofNullable(text))
            .retryAfter(Optional.ofNullable(retryAfter))
            .build(),
        history);
  }
}
