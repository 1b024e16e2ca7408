package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;

/** The contract through the door in process. */
class InProcessTest extends SplunkOnCallContract {
  @Override
  protected SplunkOnCallApi open(FakeSplunkOnCall fake) {
    closeAfterwards(() -> Recorded.assumed(fake.assumptionsUsed()));
    return Recorded.through("in process", fake.apiWithoutUser());
  }
}
