package io.github.splunkoncall.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HistoryQueryTest {
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");

  @Test
  void asksForWholePagesFromTheNewestOn() {
    HistoryQuery query = HistoryQuery.builder().build();

    assertThat(query.offset()).isZero();
    assertThat(query.limit()).isEqualTo(100);
  }

  @Test
  void q68_allPhasesAreAskedForByName() {
    assertThat(HistoryQuery.builder().build().phases()).isEmpty();
    assertThat(HistoryQuery.resolved().phases()).containsExactly(IncidentPhase.RESOLVED);
    assertThat(HistoryQuery.all().phases())
        .containsExactly(IncidentPhase.UNACKED, IncidentPhase.ACKED, IncidentPhase.RESOLVED);
    assertThat(HistoryQuery.builder().addPhases(IncidentPhase.ACKED).allPhases().build())
        .isEqualTo(HistoryQuery.all());
  }

  @Test
  void keepsEverythingButTheOffset() {
    HistoryQuery query =
        HistoryQuery.builder().limit(7).addHosts("db7").startedBefore(NOON).allPhases().build();

    assertThat(query.startingAt(14).offset()).isEqualTo(14);
    assertThat(query.startingAt(14).startingAt(0)).isEqualTo(query);
  }

  @Test
  void refusesWhatCannotBeMeant() {
    refuses(query -> query.offset(-1), "offset must be from 0 to 2147483647, not -1");
    refuses(query -> query.limit(0), "limit must be from 1 to 100, not 0");
    refuses(query -> query.limit(101), "limit must be from 1 to 100, not 101");
    refuses(query -> query.entityId(" "), "entityId must not be blank");
    refuses(query -> query.routingKey(""), "routingKey must not be blank");
    refuses(query -> query.addNumbers("4:7"), "numbers must be digits, not '4:7'");
    refuses(query -> query.addHosts("a", ""), "hosts must not be blank");
    refuses(query -> query.addHosts("a,b"), "hosts must not contain a comma");
    refuses(query -> query.addServices("a,b"), "services must not contain a comma");
    refuses(query -> query.addPhases(IncidentPhase.of("a,b")), "phases must not contain a comma");
    refuses(
        query -> query.startedAfter(NOON).startedBefore(NOON),
        "startedBefore must be after startedAfter");
  }

  @Test
  void refusesARangeThatIsNone() {
    refused(() -> new NumberRange("10", "9"), "last must not be below first: 9 is below 10");
    refused(() -> new NumberRange("-1", "9"), "first must be digits, not '-1'");
    refused(() -> new NumberRange("1", "9".repeat(19)), "last must be digits");
  }

  @Test
  void aRangeHoldsItsEnds() {
    NumberRange range = new NumberRange("9", "11");

    assertThat(range.contains("9")).isTrue();
    assertThat(range.contains("11")).isTrue();
    assertThat(range.contains("8")).isFalse();
    assertThat(range.contains("12")).isFalse();
    assertThat(range.contains("x")).isFalse();
  }

  @Test
  void refusesAnOnCallLogThatEndsBeforeItBegins() {
    refused(() -> OnCallLogQuery.between(NOON, NOON), "end must be after start");
    refused(() -> OnCallLogQuery.builder().username(" ").build(), "username must not be blank");
    assertThat(OnCallLogQuery.between(NOON, NOON.plusSeconds(1)).start()).contains(NOON);
    assertThat(OnCallLogQuery.today().start()).isEmpty();
  }

  @Test
  void aPageKnowsWhetherThereAreMore() {
    HistoryPage.Builder page = HistoryPage.builder().offset(3).total(4);
    assertThat(page.build().hasMore()).as("an empty page leads nowhere").isFalse();
    assertThat(page.build().limit()).isZero();

    HistoryPage one = page.addIncidents(Incident.builder().number("1").build()).build();
    assertThat(one.hasMore()).isFalse();
    assertThat(one.nextOffset()).isEqualTo(4);
    assertThat(HistoryPage.builder().from(one).total(5).build().hasMore()).isTrue();
  }

  @Test
  void aDutyWithoutLengthIsAsLongAsItsTimesSay() {
    Duty running = Duty.builder().on(NOON).build();
    Duty over = Duty.builder().on(NOON).off(NOON.plusSeconds(600)).build();

    assertThat(running.duration()).isZero();
    assertThat(over.duration()).isEqualTo(Duration.ofMinutes(10));
  }

  private static void refuses(
      Function<HistoryQuery.Builder, HistoryQuery.Builder> change, String message) {
    refused(() -> change.apply(HistoryQuery.builder()).build(), message);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
  }
}
