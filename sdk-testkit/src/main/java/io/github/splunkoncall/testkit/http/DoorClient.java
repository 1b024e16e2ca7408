package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/** The real client of a door. It keeps no connection when it is closed. */
public final class DoorClient implements AutoCloseable {
  /** Without TLS, whose set-up costs more than all else. */
  private final OkHttpClient http =
      new OkHttpClient.Builder().connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).build();

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
            .clock(clock)
            .build();
  }

  /** A client of the door at this URL, which tells the same time. */
  public static DoorClient of(
      URI url, URI restEndpoint, Credentials credentials, InstantSource clock) {
    return new DoorClient(url, restEndpoint, credentials, clock);
  }

  /** Never waits for its turn. In the name of nobody. */
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
}
