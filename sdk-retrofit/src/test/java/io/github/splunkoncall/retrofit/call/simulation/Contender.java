package io.github.splunkoncall.retrofit.call.simulation;

import static io.github.splunkoncall.retrofit.call.simulation.OwnPolicy.DEADLINE;

import java.time.Duration;
import java.util.Random;
import java.util.function.LongSupplier;

/** The policies that are compared. */
enum Contender {
  NO_RETRY("no retry"),
  NAIVE("naive retry"),
  AWS("AWS SDK"),
  STRIPE("stripe-java"),
  OURS("**this SDK**"),
  OURS_LESS_PATIENT("this SDK, 10 s");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  /** The policy of one client. */
  Policy policy(Random random, LongSupplier nanoTime) {
    return switch (this) {
      case NO_RETRY -> new OwnPolicy(1, DEADLINE, random, nanoTime);
      case NAIVE -> new Naive();
      case AWS -> new AwsStandard(random);
      case STRIPE -> new StripeTwice(random);
      case OURS -> new OwnPolicy(4, DEADLINE, random, nanoTime);
      case OURS_LESS_PATIENT -> new OwnPolicy(4, Duration.ofSeconds(10), random, nanoTime);
    };
  }

  String title() {
    return title;
  }
}
