package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.KeyHistory;

/** Remembers what one key has done; safe for use by many threads. */
public final class KeyRecord {
  private volatile boolean worked;
  private volatile boolean changed;

  /** A call with the key has succeeded. */
  public void succeeded(Operation operation) {
    worked = true;
    if (!operation.method().equals("GET")) {
      changed = true;
    }
  }

  /** What the key has done so far, for a client that is near the limit of an operation or not. */
  public KeyHistory history(boolean nearLimit) {
    // In this order: a key that has changed something has worked.
    boolean hasChanged = changed;
    return new KeyHistory(worked, hasChanged, nearLimit);
  }
}
