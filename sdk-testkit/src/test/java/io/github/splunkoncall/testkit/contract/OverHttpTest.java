package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The contract through the real client, over HTTP. */
class OverHttpTest extends SplunkOnCallContract {
  @Override
  protected SplunkOnCallApi open(FakeSplunkOnCall fake) {
    FakeServer server = closeAfterwards(fake.startServer(0, Canary.CREDENTIALS, Canary.INGEST_KEY));
    closeAfterwards(() -> Recorded.assumed(fake.assumptionsUsed()));
    OkHttpClient http = new OkHttpClient();
    closeAfterwards(() -> close(http.connectionPool()));
    SplunkOnCallApi api =
        SplunkOnCallClient.builder()
            .baseUrl(server.url().toString())
            .restEndpoint(server.restEndpoint().toString())
            .apiId(server.credentials().apiId())
            .apiKey(server.credentials().apiKey())
            .httpClient(http)
            .withoutPacing()
            .maxAttempts(1)
            .logBodies(true)
            .clock(fake.clock()::now)
            .build();
    Canary.look("the client", api + " " + api.actingAs("ana") + " " + api.ingest());
    return Recorded.through("over HTTP", api);
  }

  private static void close(ConnectionPool connections) {
    assertThat(connections.idleConnectionCount())
        .as("connections that were given back")
        .isEqualTo(connections.connectionCount());
    connections.evictAll();
  }
}
