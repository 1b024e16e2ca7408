package io.github.splunkoncall.testkit.journal;

import io.github.splunkoncall.Operation;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calls of a fake at one moment, oldest first. A fake keeps the newest {@value #KEPT}.
 *
 * @param calls the calls, oldest first
 * @param dropped how many older ones there were
 */
public record Journal(List<Call> calls, long dropped) implements Iterable<Call> {
  /** So many calls are kept, the newest. */
  public static final int KEPT = 100_000;

  private static final int SHOWN = 50;

  /** Keeps a copy of the list. */
  public Journal {
    calls = List.copyOf(calls);
  }

  /** The calls of one operation, oldest first. */
  public List<Call> of(Operation operation) {
    return stream().filter(call -> call.isOf(operation)).toList();
  }

  /** How many calls it holds. */
  public int size() {
    return calls.size();
  }

  /** The calls, oldest first. */
  public Stream<Call> stream() {
    return calls.stream();
  }

  @Override
  public Iterator<Call> iterator() {
    return calls.iterator();
  }

  /** A line per call, of the newest {@value #SHOWN}. */
  @Override
  public String toString() {
    long before = dropped + Math.max(0, size() - SHOWN);
    return (before == 0 ? "" : "(" + before + " earlier calls)\n")
        + lines(calls.subList(Math.max(0, size() - SHOWN), size()));
  }

  /** These calls, a line each, with aligned columns. */
  public static String lines(List<Call> calls) {
    Function<Call, String> time =
        calls.stream().map(call -> call.at().getEpochSecond() / 86_400).distinct().count() <= 1
            ? CallText::time
            : CallText::dateAndTime;
    List<CallText> texts = calls.stream().map(CallText::new).toList();
    int numbers = longest(texts, CallText::number);
    int actors = longest(texts, CallText::actor);
    int times = calls.stream().mapToInt(call -> time.apply(call).length()).max().orElse(0);
    return texts.stream()
        .map(text -> text.line(numbers, padded(time.apply(text.call()), times), actors))
        .collect(Collectors.joining("\n"));
  }

  private static int longest(List<CallText> texts, Function<CallText, String> column) {
    return texts.stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String time, int width) {
    return time + " ".repeat(width - time.length());
  }
}
