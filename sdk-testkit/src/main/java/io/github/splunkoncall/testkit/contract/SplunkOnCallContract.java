package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/**
 * What every implementation of {@link SplunkOnCallApi} keeps to: all operations, on a fake that
 * knows what has to come of them. A subclass gives the implementation, and JUnit runs the contract:
 *
 * <pre>{@code
 * class MyClientTest extends SplunkOnCallContract {
 *   @Override
 *   protected SplunkOnCallApi open(FakeSplunkOnCall fake) {
 *     FakeServer server = closeAfterwards(fake.startServer());
 *     return new MyClient(server.url(), server.restEndpoint(), server.credentials());
 *   }
 * }
 * }</pre>
 *
 * Needs JUnit Jupiter and AssertJ on the class path.
 */
@SplunkOnCallTest
public abstract class SplunkOnCallContract {
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();

  /** For subclasses. */
  protected SplunkOnCallContract() {}

  /**
   * The implementation, as a view of this fake, in the name of nobody. Asked for before each test,
   * and again in tests that need a second organisation.
   */
  protected abstract SplunkOnCallApi open(FakeSplunkOnCall fake);

  /** Has the resource closed after the test, the last one first, and returns it. */
  protected final <T extends AutoCloseable> T closeAfterwards(T resource) {
    resources.push(resource);
    return resource;
  }

  @AfterEach
  final void closeResources() throws Exception {
    while (!resources.isEmpty()) {
      resources.pop().close();
    }
  }

  @Nested
  class Incidents extends IncidentsContract {}

  @Nested
  class Response extends ResponseContract {}

  @Nested
  class Users extends UsersContract {}

  @Nested
  class Organisation extends OrganisationContract {}

  @Nested
  class Teams extends TeamsContract {}

  @Nested
  class EscalationPolicies extends EscalationPoliciesContract {}

  @Nested
  class RoutingKeys extends RoutingKeysContract {}

  @Nested
  class Notes extends NotesContract {}

  @Nested
  class Alerts extends AlertsContract {}

  @Nested
  class ContactMethods extends ContactMethodsContract {}

  @Nested
  class PagingPolicies extends PagingPoliciesContract {}

  @Nested
  class Rotations extends RotationsContract {}

  @Nested
  class Shifts extends ShiftsContract {}

  @Nested
  class OnCall extends OnCallContract {}

  @Nested
  class Overrides extends OverridesContract {}

  @Nested
  class Chat extends ChatContract {}

  @Nested
  class Stakeholders extends StakeholdersContract {}

  @Nested
  class Maintenance extends MaintenanceContract {}

  @Nested
  class AlertRules extends AlertRulesContract {}

  @Nested
  class Reporting extends ReportingContract {}

  @Nested
  class Ingest extends IngestContract {}

  @Nested
  class MultiResponder extends MultiResponderContract {}

  @Nested
  class Scenarios extends ScenariosContract {}

  @Nested
  class Freshness extends FreshnessContract {}
}
