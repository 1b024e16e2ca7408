package io.github.splunkoncall.testkit.junit;

/** How the API of a test reaches the fake. */
public enum Door {
  /** By method calls: the fastest, with no library and no thread. */
  IN_PROCESS,

  /**
   * By the client of {@code splunk-on-call-sdk-retrofit}, over HTTP on loopback, in the wire format
   * of the service.
   */
  HTTP
}
