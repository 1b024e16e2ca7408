package io.github.splunkoncall.retrofit.call;

import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateBudgetsTest {
  private static final String ORIGIN = "https://one.example:443";
  private static final Credentials KEY = Credentials.of("id", "key-of-this-test");
  private static final Map<Operation, RateLimit> LIMITS =
      Map.of(LIST_TEAMS, RateLimit.of(1, Duration.ofHours(1)));

  private final RateBudget budget = RateBudgets.of(KEY, ORIGIN, LIMITS);

  @Test
  void clientsWithTheSameKeyShareOne() {
    Credentials same = Credentials.of("id", "key-of-this-test");

    assertThat(RateBudgets.of(same, ORIGIN, Map.copyOf(LIMITS))).isSameAs(budget);
  }

  @Test
  void clientsWithAnotherKeyOriginOrLimitDoNot() {
    assertThat(RateBudgets.of(Credentials.of("id", "other"), ORIGIN, LIMITS)).isNotSameAs(budget);
    assertThat(RateBudgets.of(Credentials.of("idk", "ey-of-this-test"), ORIGIN, LIMITS))
        .isNotSameAs(budget);
    assertThat(RateBudgets.of(KEY, "https://two.example:443", LIMITS)).isNotSameAs(budget);
    assertThat(RateBudgets.of(KEY, ORIGIN, Map.of())).isNotSameAs(budget);
  }
}
