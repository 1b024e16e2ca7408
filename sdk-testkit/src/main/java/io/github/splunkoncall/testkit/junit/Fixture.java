package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import org.jspecify.annotations.Nullable;

/** The fake of a test, and its server if something asks for it. JUnit closes it. */
final class Fixture implements AutoCloseable {
  private final FakeSplunkOnCall fake;
  private @Nullable FakeServer server;

  Fixture(FakeSplunkOnCall fake) {
    this.fake = fake;
  }

  FakeSplunkOnCall fake() {
    return fake;
  }

  synchronized FakeServer server() {
    if (server == null) {
      server = fake.startServer();
    }
    return server;
  }

  SplunkOnCallApi api(Door door) {
    return switch (door) {
      case IN_PROCESS -> fake.api();
      case HTTP -> server().api();
    };
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.close();
    }
  }
}
