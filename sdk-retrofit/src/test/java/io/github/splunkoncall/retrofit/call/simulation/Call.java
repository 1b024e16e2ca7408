package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;

/** A call that somebody makes, and what has become of it so far. */
final class Call {
  private final int number;
  private final int client;
  private final Operation operation;
  private final long begun;
  private long ended = Long.MAX_VALUE;
  private boolean succeeded;
  private int attempts;
  private int effects;

  Call(int number, int client, Operation operation, long begun) {
    this.number = number;
    this.client = client;
    this.operation = operation;
    this.begun = begun;
  }

  /**
   * A number from 0 to 1 that is always the same for this attempt of this call, so that all
   * policies meet the same luck.
   */
  double luck(int purpose) {
    long mixed = (number * 64L + attempts * 4L + purpose + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
  }

  int client() {
    return client;
  }

  Operation operation() {
    return operation;
  }

  long begun() {
    return begun;
  }

  long ended() {
    return ended;
  }

  boolean succeeded() {
    return succeeded;
  }

  int attempts() {
    return attempts;
  }

  /** How often the service did it beyond the first time. */
  int duplicates() {
    return operation.safety() == Operation.Safety.UNSAFE ? Math.max(0, effects - 1) : 0;
  }

  void attempt() {
    attempts++;
  }

  void takesEffect() {
    effects++;
  }

  void end(long at, boolean success) {
    ended = at;
    succeeded = success;
  }
}
