package io.github.splunkoncall.examples.fleet;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.retrofit.SharedBudget;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A budget in the store of a Bucket4j {@code ProxyManager}: a bucket per operation, which holds one
 * token and gets the next one a share of the period later. So no window of the period ever sees
 * more calls than the limit, whoever makes them. With the proxy manager of Redis, Hazelcast or a
 * database instead of an in-memory one, all processes of a fleet share it.
 */
public final class Bucket4jBudget implements SharedBudget {
  private final ProxyManager<String> store;
  private final String key;

  /** A budget in this store; {@code key} names the API key that the fleet shares, not its value. */
  public Bucket4jBudget(ProxyManager<String> store, String key) {
    this.store = store;
    this.key = key;
  }

  @Override
  public Duration take(Operation operation, RateLimit limit, Duration longest) {
    Bucket bucket = store.builder().build(key + "/" + operation, () -> configuration(limit));
    AtomicLong wait = new AtomicLong();
    try {
      // The bucket takes the token of a later moment if that is near enough; the SDK does the
      // waiting.
      if (bucket.asBlocking().tryConsume(1, nanos(longest), wait::set)) {
        return Duration.ofNanos(wait.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    long next = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return Duration.ofNanos(Math.max(next, nanos(longest) + 1));
  }

  private static BucketConfiguration configuration(RateLimit limit) {
    Duration apart = limit.period().dividedBy(limit.calls());
    Bandwidth oneByOne = Bandwidth.builder().capacity(1).refillIntervally(1, apart).build();
    return BucketConfiguration.builder().addLimit(oneByOne).build();
  }

  /** Bucket4j wants a time to wait that is not zero, and counts in nanoseconds. */
  private static long nanos(Duration time) {
    return Math.max(
        1, time.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1).toNanos() : time.toNanos());
  }
}
