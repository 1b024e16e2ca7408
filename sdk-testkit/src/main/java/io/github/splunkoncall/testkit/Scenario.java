package io.github.splunkoncall.testkit;

import io.github.splunkoncall.testkit.engine.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happens in an organisation until the fake starts. */
final class Scenario {
  private final List<Consumer<Engine>> first = new ArrayList<>();
  private final List<IncidentBuilder> incidents = new ArrayList<>();

  /** Something that happens at a time. */
  record Event(Instant at, Consumer<Engine> work) {}

  /** Adds what happens before any incident is opened. */
  void first(Consumer<Engine> work) {
    first.add(work);
  }

  void add(IncidentBuilder incident) {
    incidents.add(incident);
  }

  /** How long before the start the oldest incident is opened. */
  Duration length() {
    return incidents.stream()
        .map(IncidentBuilder::age)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** Lets everything happen at its time, in the order in which it was added where that is one. */
  void play(Engine engine, Instant start) {
    first.forEach(work -> work.accept(engine));
    Names names = new Names(engine.organisation());
    incidents.stream()
        .flatMap(incident -> incident.events(start, names).stream())
        .sorted(Comparator.comparing(Event::at))
        .forEach(
            event -> {
              advance(engine, event.at());
              event.work().accept(engine);
            });
    advance(engine, start);
  }

  private static void advance(Engine engine, Instant to) {
    engine.incidents().advance(Duration.between(engine.organisation().now(), to));
  }
}
