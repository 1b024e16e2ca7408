package io.github.splunkoncall.testkit.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One user takes the place of another. */
final class Replacement {
  private Replacement() {}

  /** The names with {@code replacement} at the place of {@code username}, each name once. */
  static List<String> in(List<String> names, String username, Optional<String> replacement) {
    return names.stream()
        .flatMap(name -> name.equals(username) ? replacement.stream() : Stream.of(name))
        .distinct()
        .toList();
  }
}
