package io.github.splunkoncall.retrofit.call;

import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateBudgetTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final StandingTime time = new StandingTime();
  private final RateBudget budget =
      new RateBudget(
          Map.of(
              LIST_INCIDENT_HISTORY, LIST_INCIDENT_HISTORY.rateLimit().orElseThrow(),
              LIST_TEAMS, LIST_TEAMS.rateLimit().orElseThrow(),
              LIST_USERS, RateLimit.of(1, Duration.ofSeconds(1))),
          time,
          time,
          null);

  @AfterEach
  void noInterruptIsLeft() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void theFirstCallGoesAtOnce() {
    send(LIST_INCIDENT_HISTORY, Duration.ZERO);

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void theNextGoesWhenThePeriodIsOver() {
    send(LIST_INCIDENT_HISTORY, HOUR);
    time.pass(Duration.ofSeconds(17));

    send(LIST_INCIDENT_HISTORY, HOUR);
    time.pass(Duration.ofSeconds(61));
    send(LIST_INCIDENT_HISTORY, Duration.ZERO);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(43));
  }

  @Test
  void aCallCountsFromItsEnd() {
    RateBudget.Turn turn = budget.await(LIST_INCIDENT_HISTORY, HOUR);
    time.pass(Duration.ofSeconds(3));
    turn.over(true);

    send(LIST_INCIDENT_HISTORY, Duration.ofMinutes(1));

    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void twoPerSecondMeansTwoAtOnce() {
    for (int i = 0; i < 6; i++) {
      send(LIST_TEAMS, HOUR);
    }

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void theNextGoesAPeriodAfterTheOneThatEndedFirst() {
    RateBudget.Turn slow = budget.await(LIST_TEAMS, HOUR);
    RateBudget.Turn quick = budget.await(LIST_TEAMS, HOUR);
    time.pass(Duration.ofMillis(300));
    quick.over(true);
    time.pass(Duration.ofMillis(600));
    slow.over(true);

    send(LIST_TEAMS, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofMillis(400));
  }

  @Test
  void neverAreMoreThanTheLimitInOnePeriod() {
    Random random = new Random(7);
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      time.pass(Duration.ofMillis(random.nextInt(900)));
      RateBudget.Turn turn = budget.await(LIST_TEAMS, HOUR);
      boolean leaves = random.nextInt(10) > 0;
      if (leaves) {
        sent.add(time.getAsLong());
      }
      time.pass(Duration.ofMillis(random.nextInt(300)));
      turn.over(leaves);
    }

    for (int i = 2; i < sent.size(); i++) {
      assertThat(sent.get(i) - sent.get(i - 2)).isGreaterThanOrEqualTo(1_000_000_000);
    }
  }

  @Test
  void aCallWhoseTurnIsTooFarAwayFailsAtOnceAndSaysWhenItCouldGo() {
    send(LIST_INCIDENT_HISTORY, HOUR);
    time.pass(Duration.ofMillis(16_500));

    RateLimitedException thrown = tooLong(Duration.ofSeconds(43));

    assertThat(thrown.retryAfter()).contains(Duration.ofMillis(43_500));
    assertThat(thrown.operation()).contains(LIST_INCIDENT_HISTORY);
    assertThat(thrown.status()).isEmpty();
    assertThat(thrown.attempts()).isZero();
    assertThat(thrown)
        .hasMessage(
            "LIST_INCIDENT_HISTORY (GET /api-reporting/v2/incidents) was not sent: the service"
                + " takes 1 in 60 s, the next can go in 44 s, and this one may wait 43 s at most."
                + " Call again then, or allow it to wait longer.");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aCallThatFailedTakesNobodysTurn() {
    send(LIST_INCIDENT_HISTORY, HOUR);
    tooLong(Duration.ZERO);
    tooLong(Duration.ofSeconds(59));

    send(LIST_INCIDENT_HISTORY, Duration.ofSeconds(60));

    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void whatWasNotSentDoesNotCount() {
    budget.await(LIST_INCIDENT_HISTORY, HOUR).over(false);

    send(LIST_INCIDENT_HISTORY, Duration.ZERO);

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void whoCameFirstIsServedFirst() {
    send(LIST_INCIDENT_HISTORY, HOUR);
    time.meanwhile(
        () -> assertThat(tooLong(Duration.ofSeconds(119)).retryAfter()).contains(minutes(2)));

    send(LIST_INCIDENT_HISTORY, HOUR);

    assertThat(time.waits()).containsExactly(minutes(1));
  }

  @Test
  void nobodyOvertakesWhenATurnIsGivenBack() {
    RateBudget.Turn first = budget.await(LIST_TEAMS, HOUR);
    RateBudget.Turn second = budget.await(LIST_TEAMS, HOUR);
    time.meanwhile(
        () -> {
          first.over(false);
          second.over(false);
          assertThat(
                  catchThrowableOfType(RateLimitedException.class, this::teamsAtOnce).retryAfter())
              .contains(Duration.ofSeconds(1));
        });

    send(LIST_TEAMS, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void whoIsInterruptedSendsNothingAndKeepsTheFlag() {
    send(LIST_INCIDENT_HISTORY, HOUR);
    time.interruptTheNext();

    TransportException thrown =
        catchThrowableOfType(
            TransportException.class, () -> budget.await(LIST_INCIDENT_HISTORY, HOUR));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown.mayHaveReachedService()).isFalse();
    assertThat(thrown.attempts()).isZero();
    assertThat(thrown)
        .hasMessageEndingWith("was interrupted while it waited for its turn. Nothing was sent.")
        .hasCauseInstanceOf(InterruptedException.class);
    send(LIST_INCIDENT_HISTORY, minutes(1));
  }

  @Test
  void whoWakesEarlyWaitsOn() {
    List<Long> waits = new ArrayList<>();
    Sleeper early =
        nanos -> {
          waits.add(nanos);
          time.pass(Duration.ofNanos(Math.max(1, nanos / 2)));
        };
    RateBudget own = new RateBudget(limits(LIST_INCIDENT_HISTORY), time, early, null);
    own.await(LIST_INCIDENT_HISTORY, HOUR).over(true);
    long sent = time.getAsLong();

    own.await(LIST_INCIDENT_HISTORY, HOUR);

    assertThat(time.getAsLong() - sent).isEqualTo(minutes(1).toNanos());
    assertThat(waits).hasSizeGreaterThan(2);
  }

  @Test
  void operationsDoNotWaitForEachOtherAndOthersNotAtAll() {
    send(LIST_INCIDENT_HISTORY, Duration.ZERO);
    send(LIST_TEAMS, Duration.ZERO);
    for (int i = 0; i < 5; i++) {
      send(Operation.LIST_WEBHOOKS, Duration.ZERO);
    }

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void whoWaitsAlreadyWaitsForTheEndOfTheCallBefore() {
    RateBudget.Turn first = budget.await(LIST_INCIDENT_HISTORY, HOUR);
    time.pass(Duration.ofSeconds(10));
    time.meanwhile(
        () -> {
          first.over(true);
          time.meanwhile(() -> {});
        });

    send(LIST_INCIDENT_HISTORY, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(50), Duration.ofSeconds(10));
  }

  @Test
  void aCallThatTakesLongerThanAPeriodCountsFromItsEndToo() {
    RateBudget.Turn longOne = budget.await(LIST_INCIDENT_HISTORY, HOUR);
    time.pass(Duration.ofMinutes(2));
    send(LIST_INCIDENT_HISTORY, Duration.ZERO);
    time.pass(Duration.ofMinutes(2));
    longOne.over(true);

    send(LIST_INCIDENT_HISTORY, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void whatIsThrottledWaitsAsLongAsTheServiceAsks() {
    RateBudget.Turn turn = budget.await(LIST_TEAMS, HOUR);
    turn.throttled(Duration.ofSeconds(30));
    turn.over(true);

    assertThat(
            catchThrowableOfType(
                    RateLimitedException.class,
                    () -> budget.await(LIST_TEAMS, Duration.ofSeconds(29)))
                .retryAfter())
        .contains(Duration.ofSeconds(30));
    send(LIST_TEAMS, Duration.ofSeconds(30));

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void whatIsThrottledWithoutATimeWaitsForAPeriod() {
    RateBudget.Turn turn = budget.await(LIST_TEAMS, HOUR);
    turn.throttled(null);
    turn.over(true);

    send(LIST_TEAMS, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void whoWaitsAlreadyWaitsLongerIfTheServiceThrottlesMeanwhile() {
    throttledWhileTheNextWaits(Duration.ofSeconds(30));

    send(LIST_USERS, HOUR);

    assertThat(time.waits()).containsExactly(seconds(1), seconds(29));
  }

  @Test
  void whoWaitsAlreadyGivesUpIfThatTakesMorePatienceThanThereIs() {
    throttledWhileTheNextWaits(seconds(30));

    RateLimitedException thrown =
        catchThrowableOfType(
            RateLimitedException.class, () -> budget.await(LIST_USERS, seconds(20)));

    assertThat(thrown).hasMessageContaining("was not sent");
    assertThat(thrown.retryAfter()).contains(seconds(30));
  }

  private void throttledWhileTheNextWaits(Duration retryAfter) {
    RateBudget.Turn other = budget.await(LIST_USERS, HOUR);
    time.meanwhile(
        () -> {
          other.throttled(retryAfter);
          other.over(true);
          time.meanwhile(() -> {});
        });
  }

  /** One answer with a wrong time must not keep a process from acknowledging all day. */
  @Test
  void afterAMinuteTheServiceIsTriedAgainWhateverItAsks() {
    RateBudget.Turn turn = budget.await(LIST_USERS, HOUR);
    turn.throttled(Duration.ofDays(1));
    turn.over(true);

    send(LIST_USERS, HOUR);

    assertThat(time.waits()).containsExactly(minutes(1));
  }

  @Test
  void whoWaitsForTheServiceToTakeCallsAgainGoesOneAfterTheOtherThen() throws Exception {
    Crowd crowd = new Crowd();
    crowd.budget.await(LIST_TEAMS, HOUR).throttled(seconds(30));
    crowd.come(5);

    crowd.time.untilAllAreOver();

    // Twice as slowly as the limit allows, because the service has throttled; then it recovers.
    assertThat(crowd.sent.subList(0, 2)).containsExactly(seconds(30), seconds(30));
    assertThat(crowd.sent.get(2)).isBetween(seconds(31), seconds(32));
    assertThat(crowd.sent.get(4)).isGreaterThanOrEqualTo(crowd.sent.get(2).plusSeconds(1));
  }

  /** After a pause of the whole process, or of the machine. */
  @Test
  void thoseWhoAllWakeLateGoOneAfterTheOtherToo() throws Exception {
    Crowd crowd = new Crowd();
    crowd.come(6);
    crowd.time.pass(minutes(1));

    crowd.time.untilAllAreOver();

    assertThat(crowd.sent)
        .containsExactly(
            Duration.ZERO, Duration.ZERO, seconds(60), seconds(60), seconds(61), seconds(61));
  }

  @Test
  void whoWaitsIsToldOfAllWhoWaitBefore() throws Exception {
    Crowd crowd = new Crowd();
    crowd.budget.await(LIST_TEAMS, HOUR).throttled(seconds(30));
    crowd.come(4);

    assertThat(
            catchThrowableOfType(
                    RateLimitedException.class, () -> crowd.budget.await(LIST_TEAMS, Duration.ZERO))
                .retryAfter())
        .contains(seconds(34));
    crowd.time.untilAllAreOver();
  }

  @Test
  void whoseWaitEndsInAnErrorStandsInNobodysWay() {
    RateBudget own =
        new RateBudget(
            limits(LIST_INCIDENT_HISTORY),
            time,
            nanos -> {
              throw new IllegalStateException("broken clock");
            },
            null);
    own.await(LIST_INCIDENT_HISTORY, HOUR).over(true);
    assertThat(
            catchThrowableOfType(
                IllegalStateException.class, () -> own.await(LIST_INCIDENT_HISTORY, HOUR)))
        .isNotNull();
    time.pass(minutes(1));

    own.await(LIST_INCIDENT_HISTORY, Duration.ZERO).over(true);

    assertThat(time.waits()).isEmpty();
  }

  /** Many who call at the same time. */
  private static final class Crowd {
    private final CrowdTime time = new CrowdTime();
    private final RateBudget budget = new RateBudget(limits(LIST_TEAMS), time, time, null);

    /** When each was sent, in order. */
    private final List<Duration> sent = Collections.synchronizedList(new ArrayList<>());

    void come(int count) throws InterruptedException {
      for (int i = 0; i < count; i++) {
        time.start(
            () -> {
              RateBudget.Turn turn = budget.await(LIST_TEAMS, HOUR);
              sent.add(Duration.ofNanos(time.getAsLong()));
              turn.over(true);
            });
      }
    }
  }

  private static Duration seconds(int count) {
    return Duration.ofSeconds(count);
  }

  @Test
  void whoGivesUpWhileWaitingTakesNobodysTurn() {
    throttledWhileTheNextWaits(seconds(30));
    assertThat(
            catchThrowableOfType(
                RateLimitedException.class, () -> budget.await(LIST_USERS, seconds(11))))
        .isNotNull();
    time.pass(seconds(29));
    time.waits().clear();

    send(LIST_USERS, Duration.ZERO);

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aPeriodOfTenSecondsIsSlowEnough() {
    RateBudget slow =
        new RateBudget(
            Map.of(LIST_USERS, RateLimit.of(1, Duration.ofSeconds(10))), time, time, null);
    slow.await(LIST_USERS, HOUR).throttled(Duration.ZERO);
    slow.await(LIST_USERS, HOUR).over(true);

    slow.await(LIST_USERS, HOUR).over(true);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void thePaceHalvesWithEachThrottlingAndRecoversWithEachSuccess() {
    throttle(LIST_USERS, 2);
    send(LIST_USERS, HOUR);
    List<Duration> gaps = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      time.waits().clear();
      send(LIST_USERS, HOUR);
      gaps.add(time.waits().stream().reduce(Duration.ZERO, Duration::plus));
    }

    assertThat(gaps.get(0)).isEqualTo(Duration.ofMillis(3_200));
    assertThat(gaps).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(gaps.get(8)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void thePaceIsNeverLessThanAnEighth() {
    throttle(LIST_USERS, 20);
    budget.await(LIST_USERS, HOUR).over(false);
    time.waits().clear();
    RateBudget.Turn running = budget.await(LIST_USERS, HOUR);

    send(LIST_USERS, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(8));
    running.over(true);
  }

  @Test
  void whatIsSlowAnywayIsNotSlowedDown() {
    throttle(LIST_INCIDENT_HISTORY, 3);
    send(LIST_INCIDENT_HISTORY, HOUR);
    time.waits().clear();

    send(LIST_INCIDENT_HISTORY, HOUR);

    assertThat(time.waits()).containsExactly(Duration.ofMinutes(1));
  }

  private void throttle(Operation operation, int times) {
    RateBudget.Turn turn = budget.await(operation, HOUR);
    for (int i = 0; i < times; i++) {
      turn.throttled(Duration.ofSeconds(1));
    }
    turn.over(true);
  }

  @Test
  void tellsWhetherTheLimitIsUsedUp() {
    assertThat(budget.exhausted(LIST_TEAMS)).isFalse();
    send(LIST_TEAMS, HOUR);
    assertThat(budget.exhausted(LIST_TEAMS)).isFalse();
    send(LIST_TEAMS, HOUR);
    assertThat(budget.exhausted(LIST_TEAMS)).isTrue();
    time.pass(Duration.ofSeconds(1));
    assertThat(budget.exhausted(LIST_TEAMS)).isFalse();
    assertThat(budget.exhausted(Operation.SEND_CHAT_MESSAGE)).isFalse();
  }

  @Test
  void aSharedBudgetIsAskedFirstAndWaitedFor() {
    List<String> asked = new ArrayList<>();
    RateBudget fleet =
        new RateBudget(
            limits(LIST_TEAMS),
            time,
            time,
            (operation, limit, longest) -> {
              asked.add(operation + " " + limit.calls() + " " + longest);
              return Duration.ofSeconds(5);
            });

    fleet.await(LIST_TEAMS, Duration.ofSeconds(9)).over(true);

    assertThat(asked).containsExactly("LIST_TEAMS 2 PT9S");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(5));
    assertThat(
            catchThrowableOfType(
                    RateLimitedException.class,
                    () -> fleet.await(LIST_TEAMS, Duration.ofSeconds(4)))
                .retryAfter())
        .contains(Duration.ofSeconds(5));
  }

  private static Map<Operation, RateLimit> limits(Operation... operations) {
    Map<Operation, RateLimit> limits = new EnumMap<>(Operation.class);
    for (Operation operation : operations) {
      limits.put(operation, operation.rateLimit().orElseThrow());
    }
    return limits;
  }

  private void send(Operation operation, Duration patience) {
    budget.await(operation, patience).over(true);
  }

  private void teamsAtOnce() {
    send(LIST_TEAMS, Duration.ZERO);
  }

  private RateLimitedException tooLong(Duration patience) {
    RateLimitedException thrown =
        catchThrowableOfType(
            RateLimitedException.class, () -> send(LIST_INCIDENT_HISTORY, patience));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }
}
