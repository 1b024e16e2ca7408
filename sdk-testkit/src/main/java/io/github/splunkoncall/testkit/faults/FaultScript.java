package io.github.splunkoncall.testkit.faults;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which calls go wrong, and how: rules of which the first that is for a call, and not yet used up,
 * decides. Its text has a line per rule, such as {@code CREATE_INCIDENT next 2: status 503 "busy"}
 * or {@code any probability 0.05 seed 7: reset}, and can be {@linkplain #parse parsed}.
 *
 * @param rules the rules, in the order in which they are asked
 */
public record FaultScript(List<FaultRule> rules) {
  /** Nothing goes wrong. */
  public static final FaultScript NONE = new FaultScript(List.of());

  /** Keeps a copy of the list. */
  public FaultScript {
    rules = List.copyOf(rules);
  }

  /** A script about the calls of one operation. */
  public static Calls on(Operation operation) {
    return new Calls(Optional.of(operation));
  }

  /** A script about the calls of all operations. */
  public static Calls onAny() {
    return new Calls(Optional.empty());
  }

  /** These rules, and where they have nothing to say, those of the other script. */
  public FaultScript and(FaultScript other) {
    return new FaultScript(Stream.concat(rules.stream(), other.rules().stream()).toList());
  }

  /**
   * The script with this text. Throws {@link IllegalArgumentException}, with the line, if it is not
   * one.
   */
  public static FaultScript parse(String text) {
    return new FaultScript(
        text.lines().filter(line -> !line.isBlank()).map(RuleText::read).toList());
  }

  /** A line per rule. */
  @Override
  public String toString() {
    return rules.stream().map(FaultRule::toString).collect(Collectors.joining("\n"));
  }

  /** Calls that something is to happen to. */
  public static final class Calls {
    private final Optional<Operation> operation;

    private Calls(Optional<Operation> operation) {
      this.operation = operation;
    }

    /** The next so many of them. */
    public Spoiler next(int calls) {
      return new Spoiler(operation, new FaultRule.Next(calls));
    }

    /** Each of them. */
    public Spoiler always() {
      return new Spoiler(operation, new FaultRule.Always());
    }

    /**
     * Each of them with this probability, from 0 to 1. The same seed chooses the same calls again.
     */
    public Spoiler withProbability(double probability, long seed) {
      return new Spoiler(operation, new FaultRule.Probability(probability, seed));
    }
  }

  /** Calls that are chosen; what is to happen to them makes it a script. */
  public static final class Spoiler {
    private final Optional<Operation> operation;
    private final FaultRule.When when;

    private Spoiler(Optional<Operation> operation, FaultRule.When when) {
      this.operation = operation;
      this.when = when;
    }

    /**
     * They are answered with this status, from 400 to 599 but not 407, and this text. Nothing is
     * done. Throws {@link IllegalArgumentException} for another status.
     */
    public FaultScript status(int status, String text) {
      return fault(new Fault.Status(status, text, Optional.empty()));
    }

    /** They are answered with 429 and without a time to wait. */
    public FaultScript rateLimited() {
      return status(429, "Too many requests");
    }

    /** They are answered with 429 and a {@code Retry-After} of so many whole seconds. */
    public FaultScript rateLimited(Duration retryAfter) {
      return fault(new Fault.Status(429, "Too many requests", Optional.of(retryAfter)));
    }

    /** A proxy answers them with a page of HTML and this status. Nothing is done. */
    public FaultScript html(int status) {
      return fault(new Fault.HtmlPage(status));
    }

    /** They are done, and the answer comes so many whole milliseconds late. */
    public FaultScript latency(Duration time) {
      return fault(new Fault.Latency(time));
    }

    /** The connection ends without an answer, and nothing is done. */
    public FaultScript reset() {
      return fault(Fault.Break.RESET);
    }

    /** They are done, and the connection ends without an answer. */
    public FaultScript answerLost() {
      return fault(Fault.Break.ANSWER_LOST);
    }

    /** This goes wrong with them. */
    public FaultScript fault(Fault fault) {
      return new FaultScript(List.of(new FaultRule(operation, when, fault)));
    }
  }
}
