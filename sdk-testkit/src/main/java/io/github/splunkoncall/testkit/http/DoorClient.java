package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.retrofit.call.WaitingClock;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/**
 * The real client of a door. As in process, its waits take no time, they only count against the
 * deadline. It keeps no connection when it is closed.
 */
public final class DoorClient implements AutoCloseable {
  /**
   * Without TLS, whose set-up costs more than all else. Sends nothing again by itself, so that
   * calls fail as they do in process.
   */
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
          .retryOnConnectionFailure(false)
          .build();

  private final SplunkOnCallApi api;

  private DoorClient(URI url, URI restEndpoint, Credentials credentials, InstantSource clock) {
    api =
        SplunkOnCallClient.builder()
            .baseUrl(url.toString())
            .restEndpoint(restEndpoint.toString())
            .apiId(credentials.apiId())
            .apiKey(credentials.apiKey())
            .httpClient(http)
            .withoutPacing()
            .clock(new Waits(clock))
            .build();
  }

  /** A client of the door at this URL, which tells the same time. */
  public static DoorClient of(
      URI url, URI restEndpoint, Credentials credentials, InstantSource clock) {
    return new DoorClient(url, restEndpoint, credentials, clock);
  }

  /** In the name of nobody. */
  public SplunkOnCallApi api() {
    return api;
  }

  int connections() {
    return http.connectionPool().connectionCount();
  }

  @Override
  public void close() {
    http.connectionPool().evictAll();
  }

  /** The time of the fake, in which waiting takes none. */
  private static final class Waits implements WaitingClock {
    private final InstantSource clock;
    private final ThreadLocal<Long> waited = ThreadLocal.withInitial(() -> 0L);

    Waits(InstantSource clock) {
      this.clock = clock;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public long nanoTime() {
      return waited.get();
    }

    @Override
    public void sleep(long nanos) {
      waited.set(waited.get() + nanos);
    }
  }
}
