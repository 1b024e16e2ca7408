package io.github.splunkoncall.internal;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** The pages of an implementation, joined. A failure leaves the position where it is. */
public final class PagedHistory implements IncidentHistory {
  private final HistoryQuery query;
  private final Duration patience;
  private final Pages pages;
  private final Iterator<Incident> cursor = new Cursor();
  private final Set<String> seen = new HashSet<>();
  private List<Incident> page = List.of();
  private int nextInPage;
  private int offset;
  private boolean lastPage;

  /** The history from the offset of the query on; {@code patience} must not be negative. */
  public PagedHistory(HistoryQuery query, Duration patience, Pages pages) {
    if (patience.isNegative()) {
      throw new IllegalArgumentException("patience must not be negative");
    }
    this.query = query;
    this.patience = patience;
    this.pages = pages;
    this.offset = query.offset();
  }

  /** Where pages come from. */
  @FunctionalInterface
  public interface Pages {
    /**
     * The page, asked for after waiting at most so long; throws without asking if that is not
     * enough.
     */
    HistoryPage get(HistoryQuery query, Duration patience);
  }

  @Override
  public Iterator<Incident> iterator() {
    return cursor;
  }

  @Override
  public HistoryQuery rest() {
    return query.startingAt(offset);
  }

  private void fetch() {
    HistoryPage fetched = pages.get(rest(), patience);
    page = fetched.incidents();
    nextInPage = 0;
    // The service may give less than was asked for, so only the total tells the end.
    lastPage = page.isEmpty() || offset + page.size() >= fetched.total();
  }

  private Incident take() {
    Incident incident = page.get(nextInPage++);
    offset++;
    seen.add(incident.number());
    return incident;
  }

  private final class Cursor implements Iterator<Incident> {
    @Override
    public boolean hasNext() {
      while (true) {
        while (nextInPage < page.size()) {
          if (!seen.contains(page.get(nextInPage).number())) {
            return true;
          }
          take();
        }
        if (lastPage) {
          return false;
        }
        fetch();
      }
    }

    @Override
    public Incident next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there are no more incidents");
      }
      return take();
    }
  }
}
