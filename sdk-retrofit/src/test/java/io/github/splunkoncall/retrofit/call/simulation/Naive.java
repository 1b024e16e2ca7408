package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.Optional;

/** A loop around OkHttp as it comes: three more attempts at once, whatever the call does. */
final class Naive implements Policy {
  private static final int REPETITIONS = 3;
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

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
        return repetitions++ < REPETITIONS ? Optional.of(Duration.ZERO) : Optional.empty();
      }
    };
  }
}
