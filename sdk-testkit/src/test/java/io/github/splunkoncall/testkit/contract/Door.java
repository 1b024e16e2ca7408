package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.SplunkOnCallApi;

/** A way to the fake: each implementation of the API has one, and all must behave the same. */
interface Door extends AutoCloseable {
  /** The API, in the name of nobody. */
  SplunkOnCallApi apiWithoutUser();

  /** Fails if the door leaked anything. */
  @Override
  void close();
}
