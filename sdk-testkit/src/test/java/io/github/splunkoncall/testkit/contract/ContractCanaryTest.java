package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the contract shows of the keys that it is run with. */
class ContractCanaryTest {

  @Test
  void noKeyIsShownByAnythingThatTheContractDoes() {
    ContractRun run = ContractRun.done();

    assertThat(run.loggers()).as("who has logged").contains("io.github.splunkoncall");
    assertThat(Canary.looks()).isGreaterThan(1_000);
    assertThat(Canary.leaks()).isEmpty();
  }
}
