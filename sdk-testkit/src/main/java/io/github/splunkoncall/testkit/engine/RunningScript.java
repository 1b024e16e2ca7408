package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.faults.Fault;
import io.github.splunkoncall.testkit.faults.FaultRule;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** A fault script, and how far it has come. */
final class RunningScript {
  private final FaultScript script;
  private final List<RunningRule> rules;

  RunningScript(FaultScript script) {
    this.script = script;
    this.rules =
        script.rules().stream().map(rule -> new RunningRule(rule, chooser(rule.when()))).toList();
  }

  FaultScript script() {
    return script;
  }

  /** What goes wrong with the next call of this operation. */
  Optional<Fault> next(Operation operation) {
    for (RunningRule running : rules) {
      FaultRule rule = running.rule();
      boolean isFor = rule.operation().isEmpty() || rule.operation().get() == operation;
      if (isFor && running.chooses().getAsBoolean()) {
        return Optional.of(rule.fault());
      }
    }
    return Optional.empty();
  }

  private record RunningRule(FaultRule rule, BooleanSupplier chooses) {}

  private static BooleanSupplier chooser(FaultRule.When when) {
    if (when instanceof FaultRule.Next next) {
      return new Countdown(next.calls());
    }
    if (when instanceof FaultRule.Probability chance) {
      Random random = new Random(chance.seed());
      return () -> random.nextDouble() < chance.probability();
    }
    return () -> true;
  }

  private static final class Countdown implements BooleanSupplier {
    private int left;

    Countdown(int left) {
      this.left = left;
    }

    @Override
    public boolean getAsBoolean() {
      return left > 0 && left-- > 0;
    }
  }
}
