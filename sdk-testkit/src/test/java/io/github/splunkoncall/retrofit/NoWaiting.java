package io.github.splunkoncall.retrofit;

/** Clients that do not wait before another attempt. In this package, because that is for tests. */
public final class NoWaiting {
  private NoWaiting() {}

  /** A builder of such clients. */
  public static SplunkOnCallClient.Builder builder() {
    return SplunkOnCallClient.builder().random(() -> 0.0);
  }
}
