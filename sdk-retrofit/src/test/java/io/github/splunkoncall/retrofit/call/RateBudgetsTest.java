package io.github.splunkoncall.retrofit.call;

import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateBudgetsTest {
  private static final String ORIGIN = "https://one.example:443";
  private static final Credentials KEY = Credentials.of("id", "key-of-this-test");
  private static final RateLimit ONE_AN_HOUR = RateLimit.of(1, Duration.ofHours(1));
  private static final Map<Operation, RateLimit> LIMITS = Map.of(LIST_TEAMS, ONE_AN_HOUR);

  /** Held, because what no client has is forgotten. */
  private final RateBudget budget = RateBudgets.of(KEY, ORIGIN, LIMITS);

  @BeforeEach
  void useItUp() {
    if (!budget.exhausted(LIST_TEAMS)) {
      budget.await(LIST_TEAMS, Duration.ZERO).over(true);
    }
  }

  @Test
  void clientsWithTheSameKeyShareWhatIsLeft() {
    Credentials same = Credentials.of("id", "key-of-this-test");

    assertThat(isUsedUp(RateBudgets.of(same, ORIGIN, Map.copyOf(LIMITS)))).isTrue();
  }

  @Test
  void clientsWithAnotherKeyOriginOrLimitDoNot() {
    assertThat(isUsedUp(RateBudgets.of(Credentials.of("id", "other"), ORIGIN, LIMITS))).isFalse();
    assertThat(isUsedUp(RateBudgets.of(Credentials.of("idk", "ey-of-this-test"), ORIGIN, LIMITS)))
        .isFalse();
    assertThat(isUsedUp(RateBudgets.of(KEY, "https://two.example:443", LIMITS))).isFalse();
    assertThat(isUsedUp(RateBudgets.of(KEY, ORIGIN, Map.of()))).isFalse();
    assertThat(
            isUsedUp(
                RateBudgets.of(
                    KEY, ORIGIN, Map.of(LIST_TEAMS, RateLimit.of(2, Duration.ofHours(1))))))
        .isFalse();
  }

  @Test
  void whoHasAnotherLimitForOneOperationSharesTheOthersAllTheSame() {
    Map<Operation, RateLimit> limits =
        Map.of(LIST_TEAMS, ONE_AN_HOUR, LIST_USERS, RateLimit.of(9, Duration.ofSeconds(1)));

    assertThat(isUsedUp(RateBudgets.of(KEY, ORIGIN, limits))).isTrue();
  }

  private static boolean isUsedUp(RateBudget other) {
    return other.exhausted(LIST_TEAMS);
  }
}
