package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.notes.Note;
import java.util.List;
import org.immutables.value.Value;

/** An incident with its notes and what further paging depends on. */
@Value.Immutable
public interface IncidentSnapshot {
  /** The incident with its transitions, and whom it has paged. */
  Incident incident();

  /** Whether each escalation policy pages until somebody whom it has reached responds. */
  @Value.Default
  default boolean multiResponder() {
    return false;
  }

  /**
   * The usernames whom each escalation policy that still pages has reached, and each user who is
   * paged directly. A {@link DueStep} refers to it by the place.
   */
  List<List<String>> reached();

  /** The notes, in the order in which they came. */
  List<Note> notes();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link IncidentSnapshot}. */
  final class Builder extends ImmutableIncidentSnapshot.Builder {
    Builder() {}
  }
}
