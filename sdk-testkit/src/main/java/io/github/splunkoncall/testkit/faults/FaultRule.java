package io.github.splunkoncall.testkit.faults;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.internal.Require;
import java.util.Optional;

/**
 * One rule of a {@link FaultScript}.
 *
 * @param operation whose calls it is for; empty for those of any
 * @param when which of them it chooses
 * @param fault what goes wrong with them
 */
public record FaultRule(Optional<Operation> operation, When when, Fault fault) {
  /** Which calls a rule chooses. */
  public sealed interface When {}

  /**
   * The next ones.
   *
   * @param calls how many, 1 or more
   */
  public record Next(int calls) implements When {
    /** Throws {@link IllegalArgumentException} for none. */
    public Next {
      Require.inRange("calls", calls, 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
      return "next " + calls;
    }
  }

  /** All. */
  public record Always() implements When {
    @Override
    public String toString() {
      return "always";
    }
  }

  /**
   * Some at random, the same for the same seed.
   *
   * @param probability from 0 to 1
   * @param seed of the random numbers
   */
  public record Probability(double probability, long seed) implements When {
    /** Throws {@link IllegalArgumentException} if it is no probability. */
    public Probability {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("probability must be from 0 to 1, not " + probability);
      }
    }

    @Override
    public String toString() {
      return "probability " + probability + " seed " + seed;
    }
  }

  /** The line of a script. */
  @Override
  public String toString() {
    return operation.map(Enum::name).orElse(RuleText.ANY) + " " + when + ": " + fault;
  }
}
