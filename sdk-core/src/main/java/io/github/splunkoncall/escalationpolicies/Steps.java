package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.List;

/** What every request with steps refuses. */
final class Steps {
  private Steps() {}

  static void requireComplete(List<EscalationStep> steps) {
    Require.notEmpty("steps", steps);
    for (int i = 0; i < steps.size(); i++) {
      Require.notEmpty("steps[" + i + "].entries", steps.get(i).entries());
    }
  }
}
