package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.retrofit.SplunkOnCallClient;

/** A process that makes one call with the SDK and prints what CPU time that took. */
final class FirstAnswerOfSdk {
  private FirstAnswerOfSdk() {}

  public static void main(String[] args) {
    int incidents =
        SplunkOnCallClient.builder()
            .apiId("id")
            .apiKey("key")
            .baseUrl(args[0])
            .build()
            .getIncidents()
            .size();
    FirstAnswers.printCpuTime(incidents);
  }
}
