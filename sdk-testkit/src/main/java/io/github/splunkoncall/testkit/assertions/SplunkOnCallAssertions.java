package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;

/**
 * Where assertions about a fake begin. Its {@code assertThat} can be imported beside that of
 * AssertJ, which has to be on the class path.
 */
public final class SplunkOnCallAssertions {
  private SplunkOnCallAssertions() {}

  /** Assertions about this fake as it is now. */
  public static FakeSplunkOnCallAssert assertThat(FakeSplunkOnCall fake) {
    return new FakeSplunkOnCallAssert(fake);
  }
}
