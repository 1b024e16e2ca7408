package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.ingest.IngestResult;
import org.junit.jupiter.api.Test;

/** The client that a server gives to tests. */
class DoorClientTest extends HttpDoorSuite {

  @Test
  void keepsNoConnectionWhenItIsClosed() {
    DoorClient door =
        DoorClient.of(server.url(), server.restEndpoint(), server.credentials(), fake.clock()::now);
    assertThat(door.api().getTeams()).isNotEmpty();
    assertThat(door.connections()).isEqualTo(1);

    door.close();

    assertThat(door.connections()).isZero();
  }

  @Test
  void actsAsAdminAndKnowsTheRestEndpoint() {
    assertThat(server.api().ingest().entity("disk/db7").trigger("full"))
        .isEqualTo(IngestResult.of("disk/db7"));
    server.api().acknowledgeIncident("1");

    assertThat(fake.incident("1").phase()).isEqualTo(IncidentPhase.ACKED);
    assertThat(fake.incident("1").transitions().get(0).by()).contains("admin");
  }
}
