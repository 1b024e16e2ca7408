package io.github.splunkoncall.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.testkit.engine.Events;

/** What tests share, and what is left of them. */
class IsolationTest {

  @Test
  void testsThatRunAtTheSameTimeDoNotMeet() {
    Events tests = Execution.inParallel(Crowd.class);

    tests.assertStatistics(all -> all.started(40).succeeded(40));
    assertThat(Crowd.FAKES).hasSize(40);
  }

  @Test
  void nothingIsServedAfterATest() {
    Execution.of(Served.class).assertStatistics(all -> all.succeeded(2));

    assertThat(Served.APIS).hasSize(2);
    for (SplunkOnCallApi api : Served.APIS) {
      assertThatExceptionOfType(TransportException.class).isThrownBy(api::getUsers);
    }
  }

  @Test
  void whatAllTestsOfAClassAskForTheyShare() {
    for (Class<?> shared : List.of(SharedByBeforeAll.class, SharedByInstance.class)) {
      Execution.of(shared).assertStatistics(all -> all.started(2).succeeded(2));
    }
  }

  @SplunkOnCallTest
  static class Crowd {
    static final Set<FakeSplunkOnCall> FAKES = ConcurrentHashMap.newKeySet();

    @Injected FakeSplunkOnCall field;

    @RepeatedTest(20)
    void inProcess(FakeSplunkOnCall fake, SplunkOnCallApi api) {
      alone(fake, api);
    }

    @RepeatedTest(20)
    @SplunkOnCallTest(Door.HTTP)
    void overHttp(FakeSplunkOnCall fake, SplunkOnCallApi api) {
      alone(fake, api);
    }

    private void alone(FakeSplunkOnCall fake, SplunkOnCallApi api) {
      FAKES.add(fake);
      assertThat(fake).isSameAs(field);
      api.triggerAlarm("Disk full", "/var at 97 %", IncidentTarget.user("ana"));
      assertThat(api.getIncidents()).hasSize(1);
    }
  }

  @SplunkOnCallTest(Door.HTTP)
  static class Served {
    static final Queue<SplunkOnCallApi> APIS = new ConcurrentLinkedQueue<>();

    @Test
    void byTheApi(SplunkOnCallApi api) {
      assertThat(api.getUsers()).isNotEmpty();
      APIS.add(api);
    }

    @Test
    @SplunkOnCallTest
    void byTheServer(FakeServer server) {
      assertThat(server.api().getUsers()).isNotEmpty();
      APIS.add(server.api());
    }
  }

  @SplunkOnCallTest
  static class SharedByBeforeAll {
    static final Map<FakeSplunkOnCall, String> SEEN = new ConcurrentHashMap<>();

    @BeforeAll
    static void setUp(FakeSplunkOnCall fake) {
      SEEN.put(fake, "before all");
    }

    @RepeatedTest(2)
    void isShared(FakeSplunkOnCall fake) {
      assertThat(SEEN).containsOnlyKeys(fake);
    }
  }

  @SplunkOnCallTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class SharedByInstance {
    private final FakeSplunkOnCall shared;

    SharedByInstance(FakeSplunkOnCall fake) {
      shared = fake;
    }

    @RepeatedTest(2)
    void isShared(FakeSplunkOnCall fake) {
      assertThat(fake).isSameAs(shared);
    }
  }
}
