package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.users.BatchError;
import io.github.splunkoncall.users.BatchResult;
import io.github.splunkoncall.users.BatchUser;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

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

  private static final User BEN = USERS.get(1);

  private static final CreateUserRequest NOOR_AGAIN =
      CreateUserRequest.builder()
          .firstName("Noor")
          .lastName("Haddad")
          .username("noor")
          .email("noor@shop.example")
          .build();

  private static final UpdateUserRequest UPDATE =
      UpdateUserRequest.builder()
          .firstName("Ben")
          .lastName("Okafor")
          .email("ben@shop.example")
          .build();

  private static final BatchResult BATCH =
      BatchResult.builder()
          .addUsers(
              BatchUser.builder().username("invited_ben").build(),
              BatchUser.builder()
                  .username("noor")
                  .addErrors(
                      BatchError.builder()
                          .code("TAKEN")
                          .message("User name noor is unavailable")
                          .build())
                  .build())
          .build();

  private UserCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(Operation.LIST_USERS, api -> api.users().list(), USERS),
        WireCase.of(Operation.LIST_USERS_V1, api -> api.users().listV1(), USERS_V1),
        WireCase.of(
            Operation.CREATE_USER,
            api -> api.users().create(ben().invitationExpiry(Duration.ofHours(36)).build()),
            BEN),
        WireCase.of(
            Operation.CREATE_USERS,
            api -> api.users().createAll(List.of(ben().build(), NOOR_AGAIN)),
            BATCH),
        of(Operation.GET_USER, "", api -> api.users().get("ben@shop x"), BEN),
        of(Operation.UPDATE_USER, "", api -> api.users().update("ben@shop x", UPDATE), BEN),
        of(
            Operation.DELETE_USER,
            "",
            api -> {
              api.users().delete("ben@shop x", UserReplacement.specifiedUser("noor"));
              return "done";
            },
            "done"),
        of(
            Operation.LIST_USER_TEAMS,
            "/teams",
            api -> api.users().teams("ben@shop x"),
            List.of(TeamCases.SHOP)));
  }

  private static WireCase of(
      Operation operation, String end, Function<SplunkOnCallApi, Object> call, Object expected) {
    return new WireCase(operation, "/api-public/v1/user/ben@shop%20x" + end, call, expected);
  }

  private static CreateUserRequest.Builder ben() {
    return CreateUserRequest.builder()
        .firstName("Ben")
        .lastName("Okafor")
        .username("invited_ben")
        .email("ben@shop.example");
  }
}
