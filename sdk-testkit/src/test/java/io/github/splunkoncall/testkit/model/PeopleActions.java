package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.ReplacementStrategy;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** What is done about users. */
final class PeopleActions {
  static final List<Action> ALL =
      List.of(
          Action.read((api, any) -> api.users().list()),
          Action.read((api, any) -> api.users().listV1()),
          Action.read((api, any) -> api.users().findByEmail(any.of("exa", "ANA@", any.address()))),
          Action.read((api, any) -> api.users().findByEmail(any.text())),
          Action.of((api, any) -> api.users().create(user(any))),
          Action.of((api, any) -> api.users().create(user(any))),
          Action.of(
              (api, any) ->
                  api.users()
                      .createAll(
                          IntStream.range(0, any.below(4)).mapToObj(i -> user(any)).toList())),
          Action.read((api, any) -> api.users().get(any.user())),
          Action.of((api, any) -> api.users().update(any.user(), update(any))),
          Action.of(
              (api, any) ->
                  any.withOne(
                      any.known().users().list(),
                      user ->
                          api.users()
                              .update(user.username(), UpdateUserRequest.builder(user).build()))),
          Action.of((api, any) -> api.users().delete(any.user(), replacement(any))),
          Action.read((api, any) -> api.users().teams(any.user())));

  private PeopleActions() {}

  private static CreateUserRequest user(Any any) {
    CreateUserRequest.Builder user = CreateUserRequest.builder();
    user.username(any.below(6) == 5 ? any.user() : any.name()).email(any.address());
    user.firstName(any.text()).lastName(any.name());
    any.maybe(() -> user.invitationExpiry(expiry(any)));
    return user.build();
  }

  private static UpdateUserRequest update(Any any) {
    UpdateUserRequest.Builder user = UpdateUserRequest.builder();
    user.firstName(any.text()).lastName(any.name()).email(any.address());
    any.maybe(() -> user.invitationExpiry(expiry(any)));
    return user.build();
  }

  private static Duration expiry(Any any) {
    return any.of(Duration.ofHours(1), Duration.ofDays(30), Duration.ofMinutes(30));
  }

  private static UserReplacement replacement(Any any) {
    UserReplacement.Builder replacement = UserReplacement.builder();
    any.maybe(() -> replacement.username(any.user()));
    any.maybe(
        () ->
            replacement.strategy(
                any.of(
                    ReplacementStrategy.SPECIFIED_USER,
                    ReplacementStrategy.GLOBAL_ADMIN,
                    ReplacementStrategy.TEAM_ADMIN,
                    ReplacementStrategy.of(any.name()))));
    return replacement.build();
  }
}
