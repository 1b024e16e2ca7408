package io.github.splunkoncall.examples.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SharedBudget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Bucket4jBudgetTest {
  private static final RateLimit TWO_PER_SECOND = RateLimit.of(2, Duration.ofSeconds(1));

  private long nanos = 1_000_000_000;
  private final ProxyManager<String> store = store();

  private final SharedBudget one = new Bucket4jBudget(store, "payments");
  private final SharedBudget two = new Bucket4jBudget(store, "payments");

  private ProxyManager<String> store() {
    TimeMeter clock =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return nanos;
          }

          @Override
          public boolean isWallClockBased() {
            return true;
          }
        };
    return Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder()).clientClock(clock).build();
  }

  @Test
  void processesTakeTurnsOneAfterTheOther() {
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waits.add(take(one));
      waits.add(take(two));
    }

    assertThat(waits)
        .extracting(Duration::toMillis)
        .containsExactly(0L, 500L, 1_000L, 1_500L, 2_000L, 2_500L);
  }

  @Test
  void takesNothingIfTheTurnIsTooFarAway() {
    take(one);
    take(two);

    Duration tooLong = two.take(Operation.LIST_TEAMS, TWO_PER_SECOND, Duration.ofMillis(900));

    assertThat(tooLong).isGreaterThan(Duration.ofMillis(900));
    assertThat(take(one)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void operationsAndKeysDoNotWaitForEachOther() {
    take(one);

    assertThat(one.take(Operation.LIST_USERS, TWO_PER_SECOND, Duration.ofMinutes(1))).isZero();
    assertThat(take(new Bucket4jBudget(store, "search"))).isZero();
  }

  @Test
  void timeBringsTheNextTurn() {
    take(one);
    nanos += 500_000_000;

    assertThat(take(two)).isZero();
  }

  @Test
  void clientsCallTheServiceThroughIt() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create();
    List<String> asked = new ArrayList<>();
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallApi api =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .sharedBudget(
                  (operation, limit, longest) -> {
                    asked.add(operation.name());
                    return one.take(operation, limit, longest);
                  })
              .build();

      assertThat(api.getUsers()).hasSize(1);
    }
    assertThat(asked).containsExactly("LIST_USERS");
  }

  private static Duration take(SharedBudget budget) {
    return budget.take(Operation.LIST_TEAMS, TWO_PER_SECOND, Duration.ofMinutes(1));
  }
}
