package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.errors.SplunkOnCallException;
import java.time.Duration;

/**
 * Is told what a client does beside sending calls once. Called on the thread of the call; what it
 * throws ends the call.
 */
public interface CallListener {
  /**
   * An attempt has failed, and the call is sent again after this wait. The exception knows the
   * operation, and how many attempts there were.
   */
  default void retrying(SplunkOnCallException failure, Duration wait) {}
}
