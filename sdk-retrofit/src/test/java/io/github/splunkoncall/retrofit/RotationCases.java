package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: rotations. */
final class RotationCases {
  private RotationCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
