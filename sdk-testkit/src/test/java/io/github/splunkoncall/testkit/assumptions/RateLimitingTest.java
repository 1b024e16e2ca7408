package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.users.CreateUserRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitingTest extends AssumptionSuite {

  @Test
  void withoutLimitsAnyNumberOfCallsIsDone() {
    byDefault(scene -> IntStream.range(0, 20).forEach(i -> scene.api().getTeams()));
  }

  @Test
  void q2_oneCallTooManyIsRefusedAndTheWaitIsTold() {
    assuming(
        Assumption.RATE_LIMITING,
        RateLimiting.TOO_MANY_REQUESTS,
        scene -> {
          scene.api().getTeams();
          scene.api().getTeams();

          assertThatExceptionOfType(RateLimitedException.class)
              .isThrownBy(() -> scene.api().getTeams())
              .withMessageContaining("Wait 1 s")
              .satisfies(
                  limited -> {
                    assertThat(limited.retryAfter()).contains(Duration.ofSeconds(1));
                    assertThat(limited.serviceMessage()).contains("Too many requests");
                  });
          scene.fake().clock().advance(Duration.ofSeconds(1));
          assertThat(scene.api().getTeams()).hasSize(2);
        });
  }

  @Test
  void q2_theOlderServiceSaysThatItIsForbidden() {
    assuming(
        Assumption.RATE_LIMITING,
        RateLimiting.FORBIDDEN,
        scene -> {
          scene.api().getTeams();
          scene.api().getTeams();

          assertThatExceptionOfType(ForbiddenOrThrottledException.class)
              .isThrownBy(() -> scene.api().getTeams())
              .satisfies(
                  forbidden -> {
                    assertThat(forbidden.serviceMessage())
                        .contains("Authentication failed or rate-limit reached");
                    // The key has worked, and the call only reads: nothing else is left.
                    assertThat(forbidden.likelyCause()).isEqualTo(LikelyCause.THROTTLING);
                  });
        });
  }

  @Test
  void theWindowMovesWithTheClock() {
    assuming(
        Assumption.RATE_LIMITING,
        RateLimiting.TOO_MANY_REQUESTS,
        scene -> {
          scene.api().getTeams();
          scene.fake().clock().advance(Duration.ofMillis(600));
          scene.api().getTeams();
          scene.fake().clock().advance(Duration.ofMillis(399));
          assertRefused(429, () -> scene.api().getTeams());

          scene.fake().clock().advance(Duration.ofMillis(1));
          scene.api().getTeams();
          assertRefused(429, () -> scene.api().getTeams());
        });
  }

  @Test
  void eachOperationHasALimitOfItsOwn() {
    CreateUserRequest jun =
        CreateUserRequest.builder()
            .username("jun")
            .firstName("Jun")
            .lastName("Sato")
            .email("jun@example.org")
            .build();
    assuming(
        Assumption.RATE_LIMITING,
        RateLimiting.TOO_MANY_REQUESTS,
        scene -> {
          scene.api().getTeams();
          scene.api().getTeams();
          scene.api().getUsers();

          scene.api().users().createAll(List.of(jun));
          assertRefused(429, () -> scene.api().users().createAll(List.of(jun)));
        });
  }

  @Test
  void whatWasRefusedIsNotDoneAndDoesNotCount() {
    assuming(
        Assumption.RATE_LIMITING,
        RateLimiting.TOO_MANY_REQUESTS,
        scene -> {
          for (int i = 0; i < 2; i++) {
            scene.api().teams().addMember(scene.fake().team("Web").slug(), "ana");
          }
          for (int i = 0; i < 5; i++) {
            assertRefused(
                429, () -> scene.api().teams().addMember(scene.fake().team("Web").slug(), "ben"));
          }

          scene.fake().clock().advance(Duration.ofSeconds(1));
          assertThatCode(
                  () -> scene.api().teams().addMember(scene.fake().team("Web").slug(), "cleo"))
              .doesNotThrowAnyException();
          assertThat(scene.fake().team("Web").memberCount()).isEqualTo(3);
        });
  }

  @Test
  void theFakeItselfIsAskedWithoutALimit() {
    assuming(
        Assumption.RATE_LIMITING,
        RateLimiting.TOO_MANY_REQUESTS,
        scene -> IntStream.range(0, 20).forEach(i -> scene.fake().team("Web")));
  }
}
