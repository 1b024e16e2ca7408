package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.FakeServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the server listens, and what is left of it when it is closed. */
class ServerTest extends HttpDoorSuite {
  private static final int PATIENCE_MILLIS = 10_000;

  @Test
  void theUrlIsOnLoopbackAndHasNoSlashAtTheEnd() {
    assertThat(server.url()).hasScheme("http").hasHost("127.0.0.1").hasPath("");
    assertThat(server.url().getPort()).isPositive();
  }

  @Test
  void noOtherAddressOfTheMachineIsServed() throws IOException {
    List<InetAddress> others = new ArrayList<>();
    NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .forEach(others::add);
    // Linux serves all of 127/8 to a server that listens everywhere.
    others.add(InetAddress.getByName("127.0.0.2"));

    for (InetAddress other : others) {
      InetSocketAddress address = new InetSocketAddress(other, server.url().getPort());
      try (Socket socket = new Socket()) {
        assertThatExceptionOfType(IOException.class)
            .as("%s", address)
            .isThrownBy(() -> socket.connect(address, PATIENCE_MILLIS));
      }
    }
  }

  @Test
  void twoServersOfOneFakeShareItsState() {
    try (FakeServer second = fake.startServer()) {
      assertThat(second.url()).isNotEqualTo(server.url());
      client.post(INCIDENTS, creation());
      RawClient.of(second).patch(ACK, "{\"userName\": \"ben\", \"incidentNames\": [\"1\"]}");
    }

    assertThat(client.get(INCIDENTS).body()).contains("\"currentPhase\":\"ACKED\"");
    assertThat(fake.api().getIncidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED));
  }

  @Test
  void closingOneServerLeavesTheFakeAndItsOtherServersAlone() {
    FakeServer second = fake.startServer();
    second.close();

    assertThat(client.post(INCIDENTS, creation()).status()).isEqualTo(200);
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana");
  }

  @Test
  void closingEndsEveryThreadOfTheServer() throws InterruptedException {
    client.get(TEAMS);
    List<Thread> threads = threadsOf(server);
    assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);

    server.close();

    for (Thread thread : threads) {
      thread.join(PATIENCE_MILLIS);
    }
    assertThat(threads).noneMatch(Thread::isAlive);
    assertThat(threadsOf(server)).isEmpty();
  }

  @Test
  void closingFreesThePort() {
    int port = server.url().getPort();
    client.get(TEAMS);
    server.close();

    try (FakeServer next = fake.startServer(port, server.credentials())) {
      assertThat(next.url()).isEqualTo(server.url());
      assertThat(RawClient.of(next).get(TEAMS).status()).isEqualTo(200);
    }
  }

  @Test
  void aServerCanBeClosedTwice() {
    server.close();

    assertThatCode(server::close).doesNotThrowAnyException();
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    int taken = server.url().getPort();

    assertThatIllegalStateException()
        .isThrownBy(() -> fake.startServer(taken, server.credentials()))
        .withMessageContaining("Port " + taken);
    assertThat(client.get(TEAMS).status()).isEqualTo(200);
  }

  private static List<Thread> threadsOf(FakeServer server) {
    String name = "splunk-on-call-fake-" + server.url().getPort();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name))
        .toList();
  }
}
