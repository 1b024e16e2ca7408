package io.github.splunkoncall.examples.caching;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.contract.SplunkOnCallContract;
import java.time.Duration;

class CachingSplunkOnCallContractTest extends SplunkOnCallContract {
  @Override
  protected SplunkOnCallApi open(FakeSplunkOnCall fake) {
    return CachingSplunkOnCall.around(
        fake.apiWithoutUser(), Duration.ofMinutes(5), fake.clock()::now);
  }
}
