package io.github.splunkoncall.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a sequence that fails shorter and simpler, as long as it fails about the same thing. */
final class Shrinker {
  private final Function<List<List<Integer>>, Optional<Sequence.Failure>> play;
  private int stepsLeft;
  private Sequence.Failure best;

  /** Starts from this failure, and plays at most about so many steps. */
  Shrinker(
      Sequence.Failure failure,
      int steps,
      Function<List<List<Integer>>, Optional<Sequence.Failure>> play) {
    this.best = failure;
    this.stepsLeft = steps;
    this.play = play;
  }

  /** The simplest that was found. */
  Sequence.Failure shrink() {
    boolean better = true;
    while (better && stepsLeft > 0) {
      boolean shorter = dropSteps();
      better = simplifyChoices() || shorter;
    }
    return best;
  }

  private boolean dropSteps() {
    boolean better = false;
    for (int size = Math.max(1, best.steps().size() / 2); size > 0; size /= 2) {
      // From the end: what comes last is needed least by the others.
      int from = best.steps().size() - size;
      while (from >= 0) {
        List<List<Integer>> fewer = new ArrayList<>(best.steps());
        fewer.subList(from, from + size).clear();
        better |= isBetter(fewer);
        from = Math.min(from, best.steps().size()) - size;
      }
    }
    return better;
  }

  private boolean simplifyChoices() {
    boolean better = false;
    for (int step = 0; step < best.steps().size(); step++) {
      for (int i = 1; step < best.steps().size() && i < best.steps().get(step).size(); i++) {
        int choice = best.steps().get(step).get(i);
        if (choice > 0) {
          better |= isBetter(step, i, 0) || isBetter(step, i, choice / 2);
        }
      }
    }
    return better;
  }

  private boolean isBetter(int step, int index, int choice) {
    List<Integer> choices = new ArrayList<>(best.steps().get(step));
    choices.set(index, choice);
    List<List<Integer>> simpler = new ArrayList<>(best.steps());
    simpler.set(step, choices);
    return isBetter(simpler);
  }

  private boolean isBetter(List<List<Integer>> steps) {
    if (stepsLeft <= 0) {
      return false;
    }
    stepsLeft -= 1 + steps.size();
    Optional<Sequence.Failure> failure =
        play.apply(steps)
            .filter(found -> found.disagreement().about().equals(best.disagreement().about()));
    failure.ifPresent(found -> best = found);
    return failure.isPresent();
  }
}
