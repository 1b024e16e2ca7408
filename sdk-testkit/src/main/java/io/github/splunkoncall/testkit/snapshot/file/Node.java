package io.github.splunkoncall.testkit.snapshot.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in a file.
 *
 * @param path where it is, such as {@code teams[0].name}
 * @param value a map of nodes by name, a list of nodes, a text, a number or a boolean
 * @param raw a text, a number or a boolean as it was written
 */
record Node(String path, int line, @Nullable Object value, String raw) {
  private static final Pattern SHORT_DURATION =
      Pattern.compile("(?=.)(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

  static FileProblem problem(String path, int line, String what) {
    String place = path.isEmpty() ? "line " + line : path + " (line " + line + ")";
    return new FileProblem(place + ": " + what);
  }

  /** What is wrong here. */
  FileProblem problem(String what) {
    return problem(path, line, what);
  }

  /** Reads the fields, and refuses those that were not asked for. */
  void read(Consumer<Fields> reader) {
    Fields fields = new Fields(this, map());
    try {
      reader.accept(fields);
    } catch (FileProblem e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
    fields.requireNoOthers();
  }

  /** A field that somebody will read later. */
  Optional<Node> peek(String name) {
    return value instanceof Map<?, ?> ? Optional.ofNullable(map().get(name)) : Optional.empty();
  }

  /** Without a field. */
  Node without(String name) {
    Map<String, Node> others = new LinkedHashMap<>(map());
    others.remove(name);
    return new Node(path, line, others, raw);
  }

  boolean isMap() {
    return value instanceof Map<?, ?>;
  }

  @SuppressWarnings("unchecked") // A document makes them so.
  Map<String, Node> map() {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Node>) map;
    }
    throw problem("must have fields");
  }

  @SuppressWarnings("unchecked") // A document makes them so.
  List<Node> list() {
    if (value instanceof List<?> list) {
      return (List<Node>) list;
    }
    throw problem("must be a list");
  }

  /** The list, or what stands in its place if it has only one element. */
  List<Node> oneOrMore() {
    return value instanceof List<?> ? list() : List.of(this);
  }

  String[] texts() {
    return oneOrMore().stream().map(Node::text).toArray(String[]::new);
  }

  String text() {
    if (value == null || value instanceof Map<?, ?> || value instanceof List<?>) {
      throw problem("must be a text");
    }
    return raw;
  }

  boolean yesOrNo() {
    if (value instanceof Boolean yes) {
      return yes;
    }
    throw problem("must be true or false");
  }

  long number() {
    if (value instanceof Long number) {
      return number;
    }
    throw problem("must be a whole number");
  }

  Instant instant() {
    return parsed(
        "a time like 2025-01-06T09:00:00Z", text -> OffsetDateTime.parse(text).toInstant());
  }

  LocalTime time() {
    return parsed("a time of day like \"09:00\"", LocalTime::parse);
  }

  ZoneId zone() {
    return parsed("a time zone like Europe/Stockholm", ZoneId::of);
  }

  Duration duration() {
    return parsed("a duration like 10m or 1h30m", Node::duration);
  }

  private static Duration duration(String text) {
    Matcher matcher = SHORT_DURATION.matcher(text);
    if (!matcher.matches()) {
      return Duration.parse(text);
    }
    return Duration.ofDays(number(matcher.group(1)))
        .plusHours(number(matcher.group(2)))
        .plusMinutes(number(matcher.group(3)))
        .plusSeconds(number(matcher.group(4)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  <T> T parsed(String what, Function<String, T> parser) {
    String text = text();
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw problem("must be " + what + ", not '" + text + "'");
    }
  }
}
