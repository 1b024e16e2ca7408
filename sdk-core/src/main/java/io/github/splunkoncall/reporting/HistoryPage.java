package io.github.splunkoncall.reporting;

import io.github.splunkoncall.incidents.Incident;
import java.util.List;
import org.immutables.value.Value;

/** A page of the history of incidents. */
@Value.Immutable
public interface HistoryPage {
  /** How many incidents come before this page. */
  @Value.Default
  default int offset() {
    return 0;
  }

  /** How many incidents the page could have had. */
  @Value.Default
  default int limit() {
    return incidents().size();
  }

  /** How many incidents the query finds, on all pages. */
  int total();

  /** The incidents, newest first. */
  List<Incident> incidents();

  /** Whether there are incidents after this page. */
  default boolean hasMore() {
    return !incidents().isEmpty() && nextOffset() < total();
  }

  /** The offset of the page after this one, for {@link HistoryQuery#startingAt(int)}. */
  default int nextOffset() {
    return offset() + incidents().size();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HistoryPage}. */
  final class Builder extends ImmutableHistoryPage.Builder {
    Builder() {}
  }
}
