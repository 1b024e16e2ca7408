package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.users.User;
import java.time.Instant;
import java.util.List;

/** The fixtures of users in Java. */
final class UserCases {
  static final List<User> USERS =
      List.of(
          User.builder()
              .username("noor")
              .firstName("Noor")
              .lastName("Haddad")
              .displayName("Noor H.")
              .email("noor@shop.example")
              .createdAt(Instant.parse("2022-06-15T11:12:13Z"))
              .passwordLastUpdated(Instant.parse("2024-12-31T23:59:59Z"))
              .verified(true)
              .build(),
          User.builder()
              .username("invited_ben")
              .firstName("Ben")
              .lastName("Okafor")
              .createdAt(Instant.parse("2025-01-29T07:00:01Z"))
              .build());

  static final List<User> USERS_V1 =
      List.of(
          User.builder()
              .username("noor")
              .firstName("Noor")
              .lastName("Haddad")
              .email("noor@shop.example")
              .createdAt(Instant.parse("2022-06-15T11:12:13Z"))
              .passwordLastUpdated(Instant.parse("2024-12-31T23:59:59Z"))
              .verified(true)
              .build(),
          User.builder()
              .username("kim")
              .firstName("Kim")
              .lastName("Larsen")
              .email("kim@shop.example")
              .createdAt(Instant.parse("2023-02-28T00:00:00Z"))
              .passwordLastUpdated(Instant.parse("2023-03-01T00:00:00Z"))
              .build());

  private UserCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(Operation.LIST_USERS, api -> api.users().list(), USERS),
        WireCase.of(Operation.LIST_USERS_V1, api -> api.users().listV1(), USERS_V1));
  }
}
