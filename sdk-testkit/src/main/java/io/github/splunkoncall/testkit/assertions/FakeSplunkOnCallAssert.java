package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a fake. The calls that it looks at are those before {@code assertThat}. */
public final class FakeSplunkOnCallAssert
    extends AbstractAssert<FakeSplunkOnCallAssert, FakeSplunkOnCall> {
  private final Journal journal;

  /** The numbers of the calls that something was said about. */
  private final Set<Long> claimed = new HashSet<>();

  FakeSplunkOnCallAssert(FakeSplunkOnCall fake) {
    super(fake, FakeSplunkOnCallAssert.class);
    this.journal = fake.journal();
  }

  /** The incident with this number; fails if there is none. */
  public IncidentAssert incident(String number) {
    try {
      IncidentAssert found = new IncidentAssert(actual.incident(number), actual);
      found.as(descriptionText());
      return found;
    } catch (IllegalArgumentException e) {
      throw failure(
          "%s",
          JournalExcerpt.of(journal).after("Expected an incident " + number, "there is none"));
    }
  }

  /**
   * The calls of this operation, through either door. Each attempt of a client is one, also if it
   * was refused or spoilt by a fault script.
   */
  public ReceivedAssert received(Operation operation) {
    return new ReceivedAssert(this, journal, operation);
  }

  /**
   * Fails if there was a call that no {@code received} of this chain has counted, reading ones
   * included.
   */
  public FakeSplunkOnCallAssert hasNoOtherCalls() {
    requireAllCalls("no other calls");
    List<Call> others = journal.stream().filter(call -> !claimed.contains(call.number())).toList();
    if (!others.isEmpty()) {
      fail("no other calls", others);
    }
    return this;
  }

  void claim(List<Call> calls) {
    calls.forEach(call -> claimed.add(call.number()));
  }

  void fail(String expected, List<Call> found) {
    failWithMessage(
        "%s",
        JournalExcerpt.of(journal).marking(found).after("Expected " + expected, times(found)));
  }

  /** What nobody can tell because calls were dropped is never told. */
  void requireAllCalls(String expected) {
    if (journal.dropped() > 0) {
      failWithMessage(
          "Expected %s\nbut nobody knows: the journal keeps the newest %d calls, and has dropped %d.",
          expected, Journal.KEPT, journal.dropped());
    }
  }

  private static String times(List<Call> found) {
    return switch (found.size()) {
      case 0 -> "there was none";
      case 1 -> "there was one";
      default -> "there were " + found.size();
    };
  }
}
