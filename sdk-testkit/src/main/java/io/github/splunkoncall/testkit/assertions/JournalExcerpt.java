package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a failed assertion shows of the journal: the newest calls, and those that it is about. */
final class JournalExcerpt {
  private static final int NEWEST = 10;
  private static final int MOST_MARKED = 20;

  private final Journal journal;

  /** The numbers of calls. */
  private final Set<Long> marked;

  private JournalExcerpt(Journal journal, Set<Long> marked) {
    this.journal = journal;
    this.marked = marked;
  }

  static JournalExcerpt of(Journal journal) {
    return new JournalExcerpt(journal, Set.of());
  }

  /** The same with marks at these calls. */
  JournalExcerpt marking(List<Call> calls) {
    return new JournalExcerpt(
        journal, calls.stream().map(Call::number).collect(Collectors.toSet()));
  }

  /** A failure with the journal behind it. */
  String after(String expected, String actual) {
    return expected + "\nbut " + actual + this;
  }

  /** A line per call, those that are marked behind a sign. */
  @Override
  public String toString() {
    if (journal.size() == 0) {
      return "\nThe journal is empty.";
    }
    List<Call> older = journal.calls().subList(0, Math.max(0, journal.size() - NEWEST));
    List<Call> shown =
        Stream.concat(
                older.stream().filter(this::isMarked).limit(MOST_MARKED),
                journal.stream().skip(older.size()))
            .toList();
    StringBuilder text = new StringBuilder("\nThe journal");
    if (shown.size() < journal.size()) {
      text.append(" (%d of %d calls)".formatted(shown.size(), journal.size()));
    }
    text.append(':');
    List<String> lines = Journal.lines(shown).lines().toList();
    for (int i = 0; i < shown.size(); i++) {
      text.append(isMarked(shown.get(i)) ? "\n> " : "\n  ").append(lines.get(i));
    }
    return text.toString();
  }

  private boolean isMarked(Call call) {
    return marked.contains(call.number());
  }
}
