package io.github.splunkoncall.retrofit.benchmarks;

import java.io.IOException;

/** A process that makes one call without the SDK and prints what CPU time that took. */
final class FirstAnswerByHand {
  private FirstAnswerByHand() {}

  public static void main(String[] args) throws IOException {
    FirstAnswers.printCpuTime(new CallByHand(args[0]).getIncidents().size());
  }
}
