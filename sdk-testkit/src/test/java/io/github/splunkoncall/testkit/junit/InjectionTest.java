package io.github.splunkoncall.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tests are given. */
@SplunkOnCallTest
class InjectionTest {
  @Injected private FakeSplunkOnCall field;

  @ActingAs("ben")
  SplunkOnCallApi ben;

  private FakeSplunkOnCall beforeEach;

  @BeforeEach
  void setUp(FakeSplunkOnCall fake) {
    assertThat(field).isSameAs(fake);
    beforeEach = fake;
  }

  @Test
  void allThatATestAsksForIsOfOneFake(
      FakeSplunkOnCall fake, SplunkOnCallApi api, FakeServer server, SplunkOnCallClient client) {
    assertThat(fake).isSameAs(field).isSameAs(beforeEach);
    triggerFor("ana", api);
    triggerFor("ana", client);
    triggerFor("ana", server.api());

    assertThat(fake.incident("3").phase()).isEqualTo(IncidentPhase.UNACKED);
  }

  @Test
  void theApiIsInProcessByDefaultAndActsAsAdmin(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    String number = triggerFor("ana", api);
    api.acknowledgeIncident(number);

    assertThat(api).hasSameClassAs(fake.api());
    assertThat(acknowledgedBy(fake, number)).isEqualTo("admin");
  }

  @Test
  void anApiActsAsWhoIsNamed(
      FakeSplunkOnCall fake,
      @ActingAs("ana") SplunkOnCallApi ana,
      @ActingAs("ana") SplunkOnCallClient overHttp) {
    for (SplunkOnCallApi api : new SplunkOnCallApi[] {ana, overHttp}) {
      String number = triggerFor("ben", api);
      api.acknowledgeIncident(number);
      assertThat(acknowledgedBy(fake, number)).isEqualTo("ana");
    }
    String number = triggerFor("ana", ana);
    ben.acknowledgeIncident(number);
    assertThat(acknowledgedBy(fake, number)).isEqualTo("ben");
  }

  @Test
  @SplunkOnCallTest(Door.HTTP)
  void aMethodCanUseTheOtherDoor(SplunkOnCallApi api) {
    assertThat(api).isInstanceOf(SplunkOnCallClient.class);
    assertThat(ben).isInstanceOf(SplunkOnCallClient.class);
    assertThat(api.getUsers()).hasSize(3);
    api.ingest().entity("payments", "disk/db7").trigger("full");
    assertThat(field.incident("1").pagedUsers()).containsExactly("ana");
  }

  @ParameterizedTest
  @EnumSource
  void theSameFaultsAreSurvivedByBothDoors(Door door, FakeSplunkOnCall fake, FakeServer server) {
    SplunkOnCallApi api = door == Door.HTTP ? server.api() : fake.api();
    fake.inject(FaultScript.on(Operation.LIST_USERS).next(2).rateLimited(Duration.ofHours(10)));

    // Whoever really waits does not come to an end today.
    assertThat(api.withDeadline(Duration.ofHours(21)).getUsers()).hasSize(3);
    assertThat(fake.journal()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void theSameWaitsAreTooLongForBothDoors(Door door, FakeSplunkOnCall fake, FakeServer server) {
    SplunkOnCallApi api = door == Door.HTTP ? server.api() : fake.api();
    fake.inject(FaultScript.on(Operation.LIST_USERS).next(2).rateLimited(Duration.ofSeconds(45)));

    assertThatExceptionOfType(RateLimitedException.class).isThrownBy(api::getUsers);
    assertThat(fake.journal()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana", "ben"})
  void otherParametersAreLeftToOthers(String username, SplunkOnCallApi api) {
    assertThat(api.incidents().get(triggerFor(username, api)).pagedUsers())
        .containsExactly(username);
  }

  @Nested
  class InANestedClass {
    @Injected FakeSplunkOnCall nested;

    @Test
    void theFieldsOfBothClassesAreSet(FakeSplunkOnCall fake) {
      assertThat(fake).isSameAs(nested).isSameAs(field);
    }
  }

  @Nested
  @SplunkOnCallTest(Door.HTTP)
  class InANestedClassWithAnotherDoor {
    @Test
    void theNearerDoorIsUsed(SplunkOnCallApi api) {
      assertThat(api).isInstanceOf(SplunkOnCallClient.class);
    }

    @Test
    @SplunkOnCallTest
    void evenIfItIsTheDefault(SplunkOnCallApi api) {
      assertThat(api).isNotInstanceOf(SplunkOnCallClient.class);
    }
  }

  @Nested
  class ByConstructor {
    private final FakeSplunkOnCall fake;
    private final SplunkOnCallApi api;

    ByConstructor(FakeSplunkOnCall fake, @ActingAs("ana") SplunkOnCallApi api) {
      this.fake = fake;
      this.api = api;
    }

    @Test
    void aTestGetsTheFakeOfItsInstance(FakeSplunkOnCall ofTheTest) {
      assertThat(ofTheTest).isSameAs(fake).isSameAs(field);
      assertThat(triggerFor("ana", api)).isEqualTo("1");
    }

    @Test
    void andTheNextTestAnother() {
      assertThat(triggerFor("ana", api)).isEqualTo("1");
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class WithOneInstance {
    @Injected FakeSplunkOnCall ofTheInstance;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyTestHasAFakeOfItsOwn(int ignored, SplunkOnCallApi api) {
      assertThat(triggerFor("ana", api)).isEqualTo("1");
      assertThat(ofTheInstance.incident("1").pagedUsers()).containsExactly("ana");
    }
  }

  private static String triggerFor(String username, SplunkOnCallApi api) {
    return api.triggerAlarm("Disk full", "/var at 97 %", IncidentTarget.user(username)).number();
  }

  private static String acknowledgedBy(FakeSplunkOnCall fake, String number) {
    return fake.incident(number).transitions().get(0).by().orElseThrow();
  }
}
