package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** The standard strategy of the AWS SDK for Java 2.x with what it has by default. */
final class AwsStandard implements Policy {
  private static final int MAX_ATTEMPTS = 3;
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration FIRST_IF_THROTTLED = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(30);
  private static final int BUCKET = 500;
  private static final int COST = 5;

  private final Random random;
  private int tokens = BUCKET;

  AwsStandard(Random random) {
    this.random = random;
  }

  @Override
  public Course begin(Operation operation) {
    return new Course() {
      private int made;
      private int paid;

      @Override
      public Duration patience() {
        return SOCKET_TIMEOUT;
      }

      @Override
      public Optional<Duration> after(Answer failure) {
        made++;
        if (made >= MAX_ATTEMPTS || tokens < COST) {
          return Optional.empty();
        }
        tokens -= COST;
        paid = COST;
        boolean throttled = failure == Answer.THROTTLED;
        Duration wait = pause(throttled ? FIRST_IF_THROTTLED : FIRST, made);
        return Optional.of(throttled && wait.compareTo(RETRY_AFTER) < 0 ? RETRY_AFTER : wait);
      }

      @Override
      public void succeeded() {
        tokens = Math.min(BUCKET, tokens + Math.max(1, paid));
      }
    };
  }

  private Duration pause(Duration first, int made) {
    long limit = Math.min(first.toNanos() << (made - 1), LONGEST.toNanos());
    return Duration.ofNanos((long) (random.nextDouble() * limit));
  }
}
