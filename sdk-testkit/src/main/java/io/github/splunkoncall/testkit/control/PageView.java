package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.paging.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pages as the control interface shows them, numbered from 1. */
final class PageView {
  private PageView() {}

  /** The pages for one incident or all, of those with a number after another. */
  static Object list(Engine engine, ControlRequest request) {
    Optional<String> incident = request.query().apply("incident");
    return Map.of(
        "pages",
        after(engine, request.count("after")).stream()
            .filter(page -> incident.isEmpty() || incident.get().equals(page.get("incident")))
            .toList());
  }

  static List<Map<String, Object>> after(Engine engine, long number) {
    List<Page> pages = engine.incidents().pages();
    List<Map<String, Object>> after = new ArrayList<>();
    for (int i = (int) Math.min(number, pages.size()); i < pages.size(); i++) {
      after.add(page(i + 1, pages.get(i)));
    }
    return after;
  }

  private static Map<String, Object> page(int number, Page page) {
    Page.Reason reason = page.reason();
    Page.Notification notification = page.notification();
    return Fields.of("number", number)
        .with("at", page.at())
        .with("username", page.username())
        .with("incident", page.incidentNumber())
        .with("why", reason.toString())
        .with("policy", reason.policy().slug())
        .with("step", reason.step())
        .with("source", reason.source().name().toLowerCase(Locale.ROOT))
        .with("rotation", reason.rotation())
        .with("shift", reason.shift())
        .with("inPlaceOf", reason.inPlaceOf())
        .with("by", notification.type())
        .with("contact", notification.contact())
        .with("pagingPolicy", notification.policyName())
        .with("pagingStep", notification.step())
        .values();
  }
}
