package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.faults.FaultRule;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.util.List;
import java.util.Map;

/** The fault script that is in force, as the lines of its text. */
record FaultsControl(Engine engine) {
  Object get(ControlRequest request) {
    return rules(engine.locked(e -> e.calls().faults()));
  }

  Object put(ControlRequest request) {
    if (!(request.only("rules", "the lines of a fault script") instanceof List<?> lines)) {
      throw ControlRequest.refused("rules", "it must be an array of lines");
    }
    return inject(
        lines.stream().map(FaultsControl::line).reduce(FaultScript.NONE, FaultScript::and));
  }

  Object delete(ControlRequest request) {
    return inject(FaultScript.NONE);
  }

  private static FaultScript line(Object line) {
    try {
      return FaultScript.parse(String.valueOf(line));
    } catch (IllegalArgumentException e) {
      throw ControlRequest.refused("rules", String.valueOf(e.getMessage()));
    }
  }

  private Object inject(FaultScript script) {
    engine.run(e -> e.calls().inject(script));
    return rules(script);
  }

  private static Map<String, Object> rules(FaultScript script) {
    return Map.of("rules", script.rules().stream().map(FaultRule::toString).toList());
  }
}
