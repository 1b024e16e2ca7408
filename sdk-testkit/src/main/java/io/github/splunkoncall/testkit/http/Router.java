package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** From method and path to operation: by the templates of the catalogue, the plainest first. */
final class Router {
  private final List<Entry> entries;

  Router(Map<Operation, Route> routes) {
    this.entries =
        routes.entrySet().stream()
            .flatMap(entry -> Entry.all(entry.getKey(), entry.getValue()))
            .sorted((a, b) -> Long.compare(a.parameters(), b.parameters()))
            .toList();
  }

  /** A route and the parameters of the path that led to it. */
  record Match(Operation operation, Route route, Map<String, String> parameters) {}

  private record Entry(Operation operation, Route route, List<String> segments) {
    /** One, but two for the operation that can do without the last parameter of its path. */
    static Stream<Entry> all(Operation operation, Route route) {
      List<String> segments = Router.segments(operation.path());
      Entry entry = new Entry(operation, route, segments);
      return operation == Operation.INGEST_ALERT
          ? Stream.of(entry, new Entry(operation, route, segments.subList(0, segments.size() - 1)))
          : Stream.of(entry);
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
    Map<String, String> parameters = new LinkedHashMap<>();
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
