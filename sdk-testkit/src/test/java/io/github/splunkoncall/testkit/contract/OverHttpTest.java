package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Nested;

/** The contract through the real client, over HTTP. */
class OverHttpTest {
  @Nested
  class Incidents extends IncidentsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Response extends ResponseContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Users extends UsersContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Organisation extends OrganisationContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Teams extends TeamsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class EscalationPolicies extends EscalationPoliciesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class RoutingKeys extends RoutingKeysContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Notes extends NotesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Alerts extends AlertsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class ContactMethods extends ContactMethodsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class PagingPolicies extends PagingPoliciesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Rotations extends RotationsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Shifts extends ShiftsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class OnCall extends OnCallContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Overrides extends OverridesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Chat extends ChatContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Stakeholders extends StakeholdersContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Maintenance extends MaintenanceContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class AlertRules extends AlertRulesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Reporting extends ReportingContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Ingest extends IngestContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class MultiResponder extends MultiResponderContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  @Nested
  class Scenarios extends ScenariosContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new OverHttp(organisation);
    }
  }

  private static final class OverHttp implements Door {
    private final FakeServer server;
    private final OkHttpClient http = new OkHttpClient();
    private final SplunkOnCallApi api;

    OverHttp(FakeSplunkOnCall fake) {
      server = fake.startServer(0, Canary.CREDENTIALS, Canary.INGEST_KEY);
      api =
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
    }

    @Override
    public SplunkOnCallApi apiWithoutUser() {
      return Recorded.through(this, api);
    }

    @Override
    public void close() {
      assertThat(http.connectionPool().idleConnectionCount())
          .as("connections that were not given back")
          .isEqualTo(http.connectionPool().connectionCount());
      http.connectionPool().evictAll();
      server.close();
    }
  }
}
