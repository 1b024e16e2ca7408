package io.github.splunkoncall.retrofit.call.simulation;

/** What comes of one attempt. */
enum Answer {
  /** 200. */
  DONE,
  /** 503. */
  UNAVAILABLE,
  /** 429 with {@code Retry-After: 1}. */
  THROTTLED,
  /** No connection, so that nothing was sent. */
  UNREACHABLE,
  /** The connection broke before the answer. */
  LOST,
  /** No answer for longer than the client waits. */
  SILENCE
}
