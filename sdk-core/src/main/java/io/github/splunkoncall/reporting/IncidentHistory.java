package io.github.splunkoncall.reporting;

import io.github.splunkoncall.incidents.Incident;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Incidents of the history, page by page: the next page is asked for only when its first incident
 * is. There is one position. Whoever stops, or meets a failure, goes on from there with the same
 * object, and {@link #rest()} goes on from there in another process. Not for several threads at
 * once.
 *
 * <p>Pages are counted from the newest incident. An incident that joins the selection meanwhile
 * shifts the others: those that come again are left out, each incident comes once. One that leaves
 * it, for example because it is acknowledged while unacknowledged ones are read, can hide another.
 * With all phases and a fixed {@link HistoryQuery#startedBefore()} neither happens.
 */
public interface IncidentHistory extends Iterable<Incident> {
  /**
   * Goes on at the position. Both of its methods may ask for a page and then fail as a call does;
   * called again, they ask for the same page again.
   */
  @Override
  Iterator<Incident> iterator();

  /** The incidents from the position on. */
  default Stream<Incident> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(), characteristics), false);
  }

  /** What is left, as a query: the same one with the offset of the position. */
  HistoryQuery rest();
}
