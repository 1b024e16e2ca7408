package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.faults.Fault;
import io.github.splunkoncall.testkit.journal.Call;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How often which method was called, and how often it came to a result. */
final class Tally {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** The key of the REST endpoint, and what can be left out behind it. */
  private static final Set<String> OPTIONAL = Set.of("apiKey", "routingKey");

  private final Map<String, Long> results = new TreeMap<>();
  private final Set<Operation> operations = EnumSet.noneOf(Operation.class);
  private final Set<Fault> faults = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();
  private long calls;
  private long refusals;

  void count(String method, Outcome outcome) {
    calls++;
    if (outcome.thrown().isPresent()) {
      refusals++;
    } else {
      results.merge(method, 1L, Long::sum);
    }
  }

  /** How often a method came to a result. */
  long results(String method) {
    return results.getOrDefault(method, 0L);
  }

  /** Counts what both journals have written down. */
  void count(List<Call> journal) {
    for (Call call : journal) {
      Operation operation = call.operation().orElseThrow();
      operations.add(operation);
      PARAMETER
          .matcher(operation.path())
          .results()
          .map(parameter -> parameter.group(1))
          .filter(name -> !OPTIONAL.contains(name) && !call.arguments().containsKey(name))
          .map(name -> operation + " without " + name)
          .forEach(missing::add);
      if (call.outcome() instanceof io.github.splunkoncall.testkit.journal.Outcome.Spoilt spoilt) {
        faults.add(spoilt.fault());
      }
    }
  }

  /** The operations that both journals have. */
  Set<Operation> operations() {
    return operations;
  }

  /** What went wrong at both doors. */
  Set<Fault> faults() {
    return faults;
  }

  /** Parameters of paths that were not written down. */
  Set<String> missing() {
    return missing;
  }

  @Override
  public String toString() {
    return "%d calls at each door, %d of them refused".formatted(calls, refusals);
  }
}
