package io.github.splunkoncall.testkit;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.http.DoorClient;
import io.github.splunkoncall.testkit.http.HttpDoor;
import io.github.splunkoncall.testkit.state.Organisation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * A fake that listens on the loopback interface and speaks the wire format of the service: for the
 * real client, and for programs in other languages. Under {@code /__fake__/} it tells its state and
 * can be controlled, without credentials, and in a browser its {@link #url()} shows all of that
 * live. Stops when it is closed.
 */
public final class FakeServer implements AutoCloseable {
  static final Credentials DEMO_CREDENTIALS = Credentials.of("demo-id", "demo-key");

  private static final String READ_ONLY = "-read-only";
  static final String DEMO_INGEST_KEY = "demo-ingest-key";

  private static final String ALERTS = "/integrations/generic/20131114/alert/";

  private final HttpDoor door;
  private final Credentials credentials;
  private final String ingestKey;
  private final InstantSource clock;
  private @Nullable DoorClient client;

  private FakeServer(
      HttpDoor door, Credentials credentials, String ingestKey, InstantSource clock) {
    this.door = door;
    this.clock = clock;
    this.credentials = credentials;
    this.ingestKey = ingestKey;
  }

  static FakeServer start(
      Engine engine, Runnable reset, int port, Credentials credentials, String ingestKey) {
    Require.identifier("ingestKey", ingestKey);
    try {
      HttpDoor door =
          HttpDoor.open(engine, reset, port, credentials, readOnly(credentials), ingestKey);
      return new FakeServer(door, credentials, ingestKey, new FakeClock(engine)::now);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "The HTTP door of the fake needs splunk-on-call-sdk-retrofit on the class path", e);
    }
  }

  /** Where it listens, without a slash at the end: the base URL of a client. */
  public URI url() {
    return door.url();
  }

  /** What it accepts; everything else is refused as the service refuses it. */
  public Credentials credentials() {
    return credentials;
  }

  /**
   * A second key that it accepts, for reading only: the first one with {@code -read-only} at its
   * end. Other calls with it are refused with 403.
   */
  public Credentials readOnlyCredentials() {
    return readOnly(credentials);
  }

  private static Credentials readOnly(Credentials credentials) {
    return Credentials.of(credentials.apiId(), credentials.apiKey() + READ_ONLY);
  }

  /**
   * Where it takes alerts in, without a slash and a routing key at the end: the REST endpoint of a
   * client.
   */
  public URI restEndpoint() {
    return URI.create(
        url() + ALERTS + URLEncoder.encode(ingestKey, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /**
   * The client of {@code splunk-on-call-sdk-retrofit} that calls this server, with {@code admin} as
   * the acting user. It tries again as any client does, but its waits take no time.
   */
  public synchronized SplunkOnCallApi api() {
    if (client == null) {
      client = DoorClient.of(url(), restEndpoint(), credentials, clock);
    }
    return client.api().actingAs(Organisation.ADMIN);
  }

  /** Stops listening and waits for no one. The fake itself stays as it is. */
  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
    }
    door.close();
  }
}
