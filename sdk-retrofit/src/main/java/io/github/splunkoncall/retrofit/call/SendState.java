package io.github.splunkoncall.retrofit.call;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Travels with a request: its key, and how often a byte of it may have left. */
public final class SendState {
  private final AtomicInteger times = new AtomicInteger();
  private volatile @Nullable Key key;

  /**
   * A network interceptor that counts, and lets a body that may be sent once pass once, whatever
   * other interceptors made of it.
   */
  public static Interceptor interceptor() {
    return chain -> {
      Request original = chain.call().request();
      SendState state = original.tag(SendState.class);
      if (state != null) {
        RequestBody body = original.body();
        if (state.sent() && body != null && body.isOneShot()) {
          throw new IOException("not sent again: the service may have seen it");
        }
        state.markSent();
      }
      return chain.proceed(chain.request());
    };
  }

  /** The request is to be sent with this key. */
  void sendWith(Key used) {
    key = used;
  }

  /** What the request is to be sent with; null as long as nobody has said. */
  public @Nullable Key key() {
    return key;
  }

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
