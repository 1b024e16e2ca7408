package io.github.splunkoncall.retrofit.call;

import java.util.concurrent.atomic.AtomicInteger;

/** Travels with a request and counts how often a byte of it may have left. */
public final class SendState {
  private final AtomicInteger times = new AtomicInteger();

  /** Called right before the first byte. */
  public void markSent() {
    times.incrementAndGet();
  }

  /** Whether the service may have seen the request. */
  public boolean sent() {
    return times.get() > 0;
  }

  /** How often the request was sent, or was about to be: OkHttp may repeat what only reads. */
  int attempts() {
    return Math.max(1, times.get());
  }
}
