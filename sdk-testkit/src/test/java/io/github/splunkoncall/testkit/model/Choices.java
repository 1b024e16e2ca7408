package io.github.splunkoncall.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The whole numbers that decide what one step does. They are written down as they are drawn, so
 * that a step can be done again, and made simpler: the smaller a number, the simpler what it means.
 */
final class Choices {
  private final IntUnaryOperator source;
  private final List<Integer> made = new ArrayList<>();

  private Choices(IntUnaryOperator source) {
    this.source = source;
  }

  /** Choices made at random. */
  static Choices random(RandomGenerator random) {
    return new Choices(random::nextInt);
  }

  /** The same choices once more; zeros after them. A choice out of bounds is brought into them. */
  static Choices again(List<Integer> choices) {
    int[] next = {0};
    return new Choices(bound -> next[0] < choices.size() ? choices.get(next[0]++) % bound : 0);
  }

  /** A number from 0 that is below the bound. */
  int below(int bound) {
    int choice = source.applyAsInt(bound);
    made.add(choice);
    return choice;
  }

  /** What was chosen so far. */
  List<Integer> made() {
    return List.copyOf(made);
  }
}
