package io.github.splunkoncall.retrofit.call;

/** Travels with a request and remembers whether any byte of it may have left. */
public final class SendState {
  private volatile boolean sent;

  /** Called right before the first byte. */
  public void markSent() {
    sent = true;
  }

  /** Whether the service may have seen the request. */
  public boolean sent() {
    return sent;
  }
}
