package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.testkit.faults.Fault;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/** Plays steps to a pair of twins. */
final class Sequence {
  private static final int WAYS_TO_WAIT = 3;
  private static final int ONE_OF_SO_MANY_IS_SPOILT = 6;

  /** Without those that OkHttp sends again by itself, such as 408: how often is its own affair. */
  static final List<Fault> BROKEN =
      Stream.concat(
              Stream.of(
                  new Fault.Status(503, "busy", Optional.empty()),
                  new Fault.Status(500, "", Optional.empty()),
                  new Fault.Status(429, "too many", Optional.of(Duration.ZERO)),
                  new Fault.Status(403, "forbidden", Optional.empty()),
                  new Fault.Status(404, "gone", Optional.empty()),
                  new Fault.HtmlPage(502)),
              Stream.of(Fault.Break.values()))
          .toList();

  private final OkHttpClient http;
  private final Tally tally;
  private final UnaryOperator<SplunkOnCallApi> client;

  /** Sequences over HTTP with this; {@code client} is done to the client that is tested. */
  Sequence(OkHttpClient http, Tally tally, UnaryOperator<SplunkOnCallApi> client) {
    this.http = http;
    this.tally = tally;
    this.client = client;
  }

  /**
   * How a sequence failed.
   *
   * @param seed of the organisation
   * @param steps the choices of each step, of the last one as far as it came
   * @param disagreement what the doors do not agree in
   * @param script what was called
   */
  record Failure(
      long seed, List<List<Integer>> steps, Disagreement disagreement, List<String> script) {}

  /** Steps at random; the same for the same seed. */
  Optional<Failure> random(long seed, int steps) {
    Random random = new Random(seed);
    return play(seed, Stream.generate(() -> Choices.random(random)).limit(steps).iterator());
  }

  /** The steps that were made by these choices, once more. */
  Optional<Failure> again(long seed, List<List<Integer>> steps) {
    return play(seed, steps.stream().map(Choices::again).iterator());
  }

  private Optional<Failure> play(long seed, Iterator<Choices> steps) {
    List<Choices> played = new ArrayList<>();
    Script script = new Script();
    try (Twins twins = new Twins(seed, http)) {
      Pair pair = new Pair(script, tally, twins.fakes());
      SplunkOnCallApi both = pair.of(twins.inProcess(), client.apply(twins.client()));
      while (steps.hasNext()) {
        Choices choices = steps.next();
        played.add(choices);
        if (step(twins, pair, both, choices, script)) {
          twins.requireSameState();
        }
      }
      twins.requireSameView();
      return Optional.empty();
    } catch (Disagreement disagreement) {
      return Optional.of(
          new Failure(
              seed,
              played.stream().map(Choices::made).toList(),
              disagreement,
              List.copyOf(script.lines())));
    }
  }

  private static FaultScript faults(Choices choices) {
    int calls = 1 + choices.below(4);
    return FaultScript.onAny().next(calls).fault(BROKEN.get(choices.below(BROKEN.size())));
  }

  /** Does one step; returns whether something may be different after it. */
  private static boolean step(
      Twins twins, Pair pair, SplunkOnCallApi both, Choices choices, Script script) {
    int number = choices.below(Action.ALL.size() + WAYS_TO_WAIT);
    Any any = new Any(choices, twins.inProcess(), twins.now());
    if (number >= Action.ALL.size()) {
      Duration wait = any.pause();
      twins.advance(wait);
      script.add("clock." + Script.call("advance", wait), "now " + twins.now());
      return true;
    }
    Action action = Action.ALL.get(number);
    if (choices.below(ONE_OF_SO_MANY_IS_SPOILT) == ONE_OF_SO_MANY_IS_SPOILT - 1) {
      pair.spoil(faults(choices));
    }
    try {
      action.call().accept(both, any);
    } catch (SplunkOnCallException | IllegalArgumentException e) {
      // Both doors agree in it, or the arguments do not even make a request.
    }
    return action.changes();
  }
}
