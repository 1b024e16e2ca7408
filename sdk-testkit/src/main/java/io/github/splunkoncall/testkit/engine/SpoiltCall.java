package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.testkit.faults.Fault;

/** A fault script takes the answer of a call; each door shows it in its own way. */
public final class SpoiltCall extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  SpoiltCall(Fault fault) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  /** What goes wrong; never a latency. */
  public Fault fault() {
    return fault;
  }
}
