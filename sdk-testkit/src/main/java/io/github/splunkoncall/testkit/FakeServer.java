package io.github.splunkoncall.testkit;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.http.HttpDoor;
import java.net.URI;

/**
 * A fake that listens on the loopback interface and speaks the wire format of the service: for the
 * real client, and for programs in other languages. Stops when it is closed.
 */
public final class FakeServer implements AutoCloseable {
  static final Credentials DEMO_CREDENTIALS = Credentials.of("demo-id", "demo-key");

  private static final String READ_ONLY = "-read-only";

  private final HttpDoor door;
  private final Credentials credentials;

  private FakeServer(HttpDoor door, Credentials credentials) {
    this.door = door;
    this.credentials = credentials;
  }

  static FakeServer start(Engine engine, int port, Credentials credentials) {
    try {
      HttpDoor door = HttpDoor.open(engine, port, credentials, readOnly(credentials));
      return new FakeServer(door, credentials);
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

  /** Stops listening and waits for no one. The fake itself stays as it is. */
  @Override
  public void close() {
    door.close();
  }
}
