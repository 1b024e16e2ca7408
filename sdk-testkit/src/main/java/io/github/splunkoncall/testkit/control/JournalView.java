package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import io.github.splunkoncall.testkit.journal.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The calls of a fake as the control interface shows them. */
final class JournalView {
  /** What is nested deeper is shown as text, for JSON has an end. */
  private static final int DEEPEST = 20;

  private JournalView() {}

  static Object list(Engine engine, ControlRequest request) {
    Journal journal = engine.calls().journal();
    long after = request.count("after");
    return Fields.of("dropped", journal.dropped())
        .with(
            "calls",
            journal.stream()
                .skip(Math.max(0, after - journal.dropped()))
                .map(JournalView::call)
                .toList())
        .values();
  }

  /** How many calls there were, also those that the journal no longer has. */
  static long count(Engine engine) {
    Journal journal = engine.calls().journal();
    return journal.dropped() + journal.size();
  }

  private static Map<String, Object> call(Call call) {
    return Fields.of("number", call.number())
        .with("at", call.at())
        .with("operation", call.operation())
        .with("actor", call.actor())
        .with("arguments", plain(call.arguments(), DEEPEST))
        .with("outcome", outcome(call.outcome()))
        .values();
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    Fields fields = Fields.of("text", outcome);
    if (outcome instanceof Outcome.Refused refused) {
      return fields
          .with("kind", "refused")
          .with("status", refused.status())
          .with("error", refused.text())
          .values();
    }
    return outcome instanceof Outcome.Spoilt spoilt
        ? fields.with("kind", "spoilt").with("fault", spoilt.fault()).values()
        : fields.with("kind", "succeeded").values();
  }

  private static Object plain(Object value, int depth) {
    if (depth > 0 && value instanceof Map<?, ?> map) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((name, field) -> object.put(String.valueOf(name), plain(field, depth - 1)));
      return object;
    }
    if (depth > 0 && value instanceof Iterable<?> elements) {
      return StreamSupport.stream(elements.spliterator(), false)
          .map(element -> plain(element, depth - 1))
          .toList();
    }
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }
}
