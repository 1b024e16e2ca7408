package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The control interface: a table from path and method to what is done. Answers are maps, lists and
 * what has a text, so that the door can write them down.
 */
public final class Control {
  /** Where the paths begin; the service has none there. */
  public static final String ROOT = "/__fake__";

  private static final Duration LONGEST = Duration.ofDays(3_660);

  private final Engine engine;
  private final Runnable reset;
  private final Map<String, Map<String, Function<ControlRequest, Object>>> table =
      new LinkedHashMap<>();

  /** The control of this engine; {@code reset} makes it what it was at first. */
  public Control(Engine engine, Runnable reset) {
    this.engine = engine;
    this.reset = reset;
    on("GET", "/", request -> Map.of("paths", paths()));
    on("GET", "/state", request -> engine.locked(StateView::of));
    on("GET", "/journal", request -> engine.locked(e -> JournalView.list(e, request)));
    on("GET", "/pages", request -> engine.locked(e -> PageView.list(e, request)));
    on("GET", "/clock", request -> clock());
    on("POST", "/clock/advance", this::advance);
    FaultsControl faults = new FaultsControl(engine);
    on("GET", "/faults", faults::get);
    on("PUT", "/faults", faults::put);
    on("DELETE", "/faults", faults::delete);
    on("POST", "/reset", this::reset);
  }

  private void on(String method, String path, Function<ControlRequest, Object> work) {
    table.computeIfAbsent(path, name -> new LinkedHashMap<>()).put(method, work);
  }

  /** Does what is asked; throws {@link ServiceRefusal} for what makes no sense. */
  public Object answer(ControlRequest request) {
    Map<String, Function<ControlRequest, Object>> methods = table.get(request.path());
    if (methods == null) {
      throw new ServiceRefusal(
          404, "There is nothing at " + ROOT + request.path() + "; see " + ROOT + "/");
    }
    Function<ControlRequest, Object> work = methods.get(request.method());
    if (work == null) {
      throw new ServiceRefusal(
          405,
          "%s%s takes %s".formatted(ROOT, request.path(), String.join(", ", methods.keySet())));
    }
    return work.apply(request);
  }

  private List<String> paths() {
    return table.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().keySet().stream().map(verb -> verb + " " + ROOT + path.getKey()))
        .toList();
  }

  private Object clock() {
    return Map.of("clock", engine.locked(e -> e.organisation().now()));
  }

  private Object advance(ControlRequest request) {
    String text = String.valueOf(request.only("duration", "a time such as PT15M"));
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeException e) {
      throw ControlRequest.refused(
          "duration", "'" + text + "' is no time such as PT15M, PT1H or P1D");
    }
    if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw ControlRequest.refused(
          "duration", "'" + text + "' is not from PT0S to P" + LONGEST.toDays() + "D");
    }
    return engine.locked(
        e -> {
          int before = e.incidents().pages().size();
          e.incidents().advance(duration);
          return Fields.of("clock", e.organisation().now())
              .with("pages", PageView.after(e, before))
              .values();
        });
  }

  private Object reset(ControlRequest request) {
    reset.run();
    return clock();
  }
}
