package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentLifecycleTest {
  @Test
  void tellsTheSameStoryInProcessAndOverHttp() {
    String inProcess =
        told(out -> new IncidentLifecycle(DemoOrganisation.create().api("ana"), out), "Payments");

    assertThat(inProcess)
        .contains("#4    UNACKED   Checkout fails")
        .contains("paged: gita, through Payments primary")
        .contains("#4    ACKED")
        .contains("RESOLVED by ana: Failed over to the second gateway");
    try (FakeServer server = DemoOrganisation.create().startServer()) {
      SplunkOnCallClient client =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .username("ana")
              .build();
      assertThat(told(out -> new IncidentLifecycle(client, out), "Payments")).isEqualTo(inProcess);
    }
  }

  @Test
  void withoutATeamItPagesTheActingUserAlone() {
    String story =
        told(out -> new IncidentLifecycle(DemoOrganisation.create().api("ana"), out), null);

    assertThat(story).contains("paged: ana, through Generated Direct User Policy for ana");
  }

  private interface Example {
    IncidentLifecycle on(PrintStream out);
  }

  private static String told(Example example, @Nullable String team) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.on(new PrintStream(bytes, true, StandardCharsets.UTF_8)).tell("ana", team);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
