package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedHistoryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(75);
  private static final HistoryQuery BY_THREE = HistoryQuery.builder().limit(3).allPhases().build();

  private final Service service = new Service();

  @Test
  void givesAllIncidentsInTheirOrder() {
    service.has(8);

    assertThat(numbers(history(BY_THREE))).containsExactly("8", "7", "6", "5", "4", "3", "2", "1");
    assertThat(service.offsets()).containsExactly(0, 3, 6);
    assertThat(service.patience).containsOnly(PATIENCE);
  }

  @Test
  void asksForNoPageBeforeItIsNeeded() {
    service.has(8);

    IncidentHistory history = history(BY_THREE);
    assertThat(service.offsets()).isEmpty();

    assertThat(history.stream().limit(3).map(Incident::number)).containsExactly("8", "7", "6");
    assertThat(service.offsets()).containsExactly(0);
  }

  @Test
  void doesNotAskAgainWhenTheTotalIsReached() {
    service.has(6);

    assertThat(numbers(history(BY_THREE))).hasSize(6);
    assertThat(service.offsets()).containsExactly(0, 3);
  }

  @Test
  void goesOnAfterAPageThatIsSmallerThanAskedFor() {
    service.has(5);
    service.mostPerPage = 2;

    assertThat(numbers(history(BY_THREE))).containsExactly("5", "4", "3", "2", "1");
    assertThat(service.offsets()).containsExactly(0, 2, 4);
  }

  @Test
  void endsAtAnEmptyPageWhateverTheTotal() {
    service.has(3);
    service.promised = 9;

    assertThat(numbers(history(BY_THREE))).hasSize(3);
    assertThat(service.offsets()).containsExactly(0, 3);
  }

  @Test
  void hasNothingIfThereIsNothing() {
    IncidentHistory history = history(BY_THREE);

    assertThat(history).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(history.iterator()::next);
    assertThat(service.offsets()).containsExactly(0);
  }

  @Test
  void givesEachIncidentOnceThoughNewOnesShiftThePages() {
    service.has(6);
    Iterator<Incident> incidents = history(BY_THREE).iterator();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      numbers.add(incidents.next().number());
    }
    service.has(9); // As many more as a page has.

    incidents.forEachRemaining(incident -> numbers.add(incident.number()));

    assertThat(numbers).containsExactly("6", "5", "4", "3", "2", "1");
  }

  @Test
  void asksForTheSamePageAgainAfterAFailure() {
    service.has(5);
    IncidentHistory history = history(BY_THREE);
    List<String> numbers = new ArrayList<>();
    service.failure = new IllegalStateException("down");

    assertThatIllegalStateException()
        .isThrownBy(() -> history.forEach(incident -> numbers.add(incident.number())));
    assertThat(numbers).isEmpty();
    service.failure = null;
    numbers.add(history.iterator().next().number());
    numbers.add(history.iterator().next().number());
    service.failure = new IllegalStateException("down again");
    assertThatIllegalStateException()
        .isThrownBy(() -> history.forEach(incident -> numbers.add(incident.number())));
    service.failure = null;
    history.forEach(incident -> numbers.add(incident.number()));

    assertThat(numbers).containsExactly("5", "4", "3", "2", "1");
    assertThat(service.offsets()).containsExactly(0, 0, 3, 3);
  }

  @Test
  void tellsWhatIsLeftAsAQuery() {
    service.has(8);
    IncidentHistory history = history(BY_THREE.startingAt(1));
    assertThat(history.rest()).isEqualTo(BY_THREE.startingAt(1));

    Iterator<Incident> incidents = history.iterator();
    assertThat(incidents.next().number()).isEqualTo("7");
    assertThat(incidents.next().number()).isEqualTo("6");

    assertThat(history.rest()).isEqualTo(BY_THREE.startingAt(3));
    assertThat(numbers(history(history.rest()))).containsExactly("5", "4", "3", "2", "1");
  }

  @Test
  void refusesPatienceBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PagedHistory(BY_THREE, Duration.ofMillis(-1), service))
        .withMessage("patience must not be negative");
  }

  private IncidentHistory history(HistoryQuery query) {
    return new PagedHistory(query, PATIENCE, service);
  }

  private static List<String> numbers(IncidentHistory history) {
    return history.stream().map(Incident::number).toList();
  }

  /** Incidents with the numbers from 1 on, newest first. */
  private static final class Service implements PagedHistory.Pages {
    private final Deque<Incident> incidents = new ArrayDeque<>();
    private final List<HistoryQuery> asked = new ArrayList<>();
    private final List<Duration> patience = new ArrayList<>();
    private int mostPerPage = 100;
    private int promised;
    private @Nullable RuntimeException failure;

    void has(int count) {
      IntStream.rangeClosed(incidents.size() + 1, count)
          .mapToObj(number -> Incident.builder().number("" + number).build())
          .forEach(incidents::addFirst);
    }

    List<Integer> offsets() {
      return asked.stream().map(HistoryQuery::offset).toList();
    }

    @Override
    public HistoryPage get(HistoryQuery query, Duration longest) {
      asked.add(query);
      patience.add(longest);
      if (failure != null) {
        throw failure;
      }
      return HistoryPage.builder()
          .total(Math.max(promised, incidents.size()))
          .incidents(
              incidents.stream()
                  .skip(query.offset())
                  .limit(Math.min(query.limit(), mostPerPage))
                  .toList())
          .build();
    }
  }
}
