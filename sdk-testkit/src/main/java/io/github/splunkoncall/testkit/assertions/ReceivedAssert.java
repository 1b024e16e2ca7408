package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Calls of one operation, narrowed down before they are counted. */
public final class ReceivedAssert {
  private final FakeSplunkOnCallAssert fake;
  private final Journal journal;
  private final String description;
  private final Predicate<Call> wanted;

  ReceivedAssert(FakeSplunkOnCallAssert fake, Journal journal, Operation operation) {
    this(fake, journal, operation.name(), call -> call.isOf(operation));
  }

  private ReceivedAssert(
      FakeSplunkOnCallAssert fake, Journal journal, String description, Predicate<Call> wanted) {
    this.fake = fake;
    this.journal = journal;
    this.description = description;
    this.wanted = wanted;
  }

  /** Only calls in the name of this user. */
  public ReceivedAssert by(String username) {
    return only(" by " + username, call -> call.actor().equals(Optional.of(username)));
  }

  /**
   * Only calls with this argument: a parameter of the path or the query by its name on the wire, a
   * value by the name that the API gives it, or what the model in the body has under this name. The
   * value is the same if it is equal or has the same text.
   */
  public ReceivedAssert with(String name, Object value) {
    return only(
        " with %s=%s".formatted(name, value),
        call ->
            CallValues.of(call, name)
                .filter(found -> found.equals(value) || text(found).equals(text(value)))
                .isPresent());
  }

  private static String text(Object value) {
    return Objects.toString(value);
  }

  private ReceivedAssert only(String more, Predicate<Call> narrower) {
    return new ReceivedAssert(fake, journal, description + more, wanted.and(narrower));
  }

  /** Fails unless there was exactly one. */
  public FakeSplunkOnCallAssert once() {
    return times(1);
  }

  /** Fails if there was one. */
  public FakeSplunkOnCallAssert never() {
    return times(0);
  }

  /** Fails unless there were exactly so many. */
  public FakeSplunkOnCallAssert times(int count) {
    String expected = description + " " + inWords(count);
    fake.requireAllCalls(expected);
    List<Call> found = journal.stream().filter(wanted).toList();
    if (found.size() != count) {
      fake.fail(expected, found);
    }
    fake.claim(found);
    return fake;
  }

  private static String inWords(int count) {
    return switch (count) {
      case 0 -> "never";
      case 1 -> "once";
      default -> count + " times";
    };
  }
}
