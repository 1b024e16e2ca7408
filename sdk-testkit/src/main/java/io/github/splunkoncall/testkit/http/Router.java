package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From method and path to operation: by the templates of the catalogue, the plainest first. */
final class Router {
  private final List<Entry> entries;

  Router(Map<Operation, Route> routes) {
    this.entries =
        routes.entrySet().stream()
            .map(entry -> new Entry(entry.getKey(), entry.getValue()))
            .sorted((a, b) -> Long.compare(a.parameters(), b.parameters()))
            .toList();
  }

  /** A route and the parameters of the path that led to it. */
  record Match(Operation operation, Route route, Map<String, String> parameters) {}

  private record Entry(Operation operation, Route route, List<String> segments) {
    Entry(Operation operation, Route route) {
      this(operation, route, Router.segments(operation.path()));
    }

    long parameters() {
      return segments.stream().filter(segment -> segment.startsWith("{")).count();
    }
  }

  Optional<Match> find(String method, String rawPath) {
    List<String> path = segments(rawPath);
    for (Entry entry : entries) {
      if (entry.operation().method().equals(method)) {
        Optional<Map<String, String>> parameters = parameters(entry.segments(), path);
        if (parameters.isPresent()) {
          return Optional.of(new Match(entry.operation(), entry.route(), parameters.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Map<String, String>> parameters(
      List<String> template, List<String> path) {
    if (template.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String segment = template.get(i);
      if (segment.startsWith("{") && !path.get(i).isEmpty()) {
        String name = segment.substring(1, segment.length() - 1);
        parameters.put(name, decode(path.get(i)));
      } else if (!segment.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  /** In a path a plus is a plus. */
  private static String decode(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
