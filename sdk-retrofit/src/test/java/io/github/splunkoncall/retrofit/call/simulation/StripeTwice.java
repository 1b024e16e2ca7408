package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** That of stripe-java with the two repetitions that its manual sets. */
final class StripeTwice implements Policy {
  private static final int MAX_REPETITIONS = 2;
  private static final Duration SHORTEST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(80);

  private static final Set<Answer> REPEATED =
      Set.of(Answer.UNAVAILABLE, Answer.UNREACHABLE, Answer.SILENCE);

  private final Random random;

  StripeTwice(Random random) {
    this.random = random;
  }

  @Override
  public Course begin(Operation operation) {
    return new Course() {
      private int repetitions;

      @Override
      public Duration patience() {
        return READ_TIMEOUT;
      }

      @Override
      public Optional<Duration> after(Answer failure) {
        if (repetitions == MAX_REPETITIONS || !REPEATED.contains(failure)) {
          return Optional.empty();
        }
        long limit = Math.min(SHORTEST.toNanos() << repetitions++, LONGEST.toNanos());
        long wait = (long) (limit * (0.75 + random.nextDouble() / 4));
        return Optional.of(Duration.ofNanos(Math.max(wait, SHORTEST.toNanos())));
      }
    };
  }
}
