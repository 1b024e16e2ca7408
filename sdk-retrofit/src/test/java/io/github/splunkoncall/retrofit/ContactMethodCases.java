package io.github.splunkoncall.retrofit;

import java.util.List;

/** The fixtures of this resource in Java: contactMethods. */
final class ContactMethodCases {
  private ContactMethodCases() {}

  static List<WireCase> all() {
    return List.of();
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
