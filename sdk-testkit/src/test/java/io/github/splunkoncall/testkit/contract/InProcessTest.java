package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import org.junit.jupiter.api.Nested;

/** The contract through the door in process. */
class InProcessTest {
  @Nested
  class Incidents extends IncidentsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Response extends ResponseContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Users extends UsersContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Organisation extends OrganisationContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Teams extends TeamsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class EscalationPolicies extends EscalationPoliciesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class RoutingKeys extends RoutingKeysContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Notes extends NotesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Alerts extends AlertsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class ContactMethods extends ContactMethodsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class PagingPolicies extends PagingPoliciesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Rotations extends RotationsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Shifts extends ShiftsContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class OnCall extends OnCallContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Overrides extends OverridesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Chat extends ChatContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Stakeholders extends StakeholdersContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Maintenance extends MaintenanceContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class AlertRules extends AlertRulesContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Reporting extends ReportingContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Ingest extends IngestContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class MultiResponder extends MultiResponderContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  @Nested
  class Scenarios extends ScenariosContract {
    @Override
    Door open(FakeSplunkOnCall organisation) {
      return new InProcess(organisation);
    }
  }

  private record InProcess(FakeSplunkOnCall fake) implements Door {
    @Override
    public SplunkOnCallApi apiWithoutUser() {
      return Recorded.through(this, fake.apiWithoutUser());
    }

    @Override
    public void close() {}
  }
}
