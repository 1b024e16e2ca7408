package io.github.splunkoncall.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.Operation.Safety;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.retrofit.NoWaiting;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.faults.LossyProxy.Loss;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is left in the service when requests or answers are lost on the way: of what must not be
 * done twice at most one effect, of the rest the state after one call.
 */
class SideEffectsTest {
  private static final int ATTEMPTS = 4;
  private static final int ALWAYS = Integer.MAX_VALUE;

  /** The state after one call without any loss. */
  private static final Map<Operation, Scene> ONCE = new EnumMap<>(Operation.class);

  private final OkHttpClient http =
      new OkHttpClient.Builder().connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)).build();

  @BeforeAll
  static void callEachOnce() {
    Writes.all()
        .forEach(
            (operation, call) -> {
              Scene scene = new Scene();
              call.accept(scene.fake().api("ana"), scene);
              ONCE.put(operation, scene);
            });
  }

  @AfterEach
  void assertNoLeak() {
    assertThat(http.connectionPool().connectionCount())
        .as("connections that were not given back")
        .isZero();
  }

  @Test
  void everyOperationThatChangesSomethingIsCalled() {
    List<Object> before = new Scene().state();

    assertThat(ONCE.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Operation.values()).filter(o -> o.safety() != Safety.READ).toList());
    ONCE.forEach(
        (operation, scene) -> assertThat(scene.state()).as("%s", operation).isNotEqualTo(before));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWER_LATE")
  void aLossOfTheFirstAttempt(Loss loss) {
    forEachWrite(loss, 1);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWER_LATE")
  void aLossOfEveryAttempt(Loss loss) {
    forEachWrite(loss, ALWAYS);
  }

  /** In real time, because OkHttp has no other; so only with some operations. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "CREATE_INCIDENT",
        "REROUTE_INCIDENTS",
        "SEND_CHAT_MESSAGE",
        "ACKNOWLEDGE_INCIDENTS",
        "INGEST_ALERT",
      })
  void anAnswerThatComesTooLate(Operation operation) {
    OkHttpClient impatient = http.newBuilder().readTimeout(Duration.ofMillis(300)).build();
    Scene scene = new Scene();
    try (FakeServer server = scene.fake().startServer();
        LossyProxy proxy = LossyProxy.before(server, Loss.ANSWER_LATE, 1)) {
      Throwable thrown =
          catchThrowable(() -> call(operation).accept(client(proxy, server, impatient), scene));

      if (operation.safety() == Safety.UNSAFE) {
        assertThat(thrown).isInstanceOf(CallTimeoutException.class);
        assertThat(proxy.passedOn()).isEqualTo(1);
        assertThat(scene.state()).isEqualTo(once(operation).state());
      } else {
        assertThat(thrown).isNull();
        assertThat(scene.stateWithoutCounts()).isEqualTo(once(operation).stateWithoutCounts());
      }
    }
  }

  private static BiConsumer<SplunkOnCallApi, Scene> call(Operation operation) {
    BiConsumer<SplunkOnCallApi, Scene> call = Writes.all().get(operation);
    if (call == null) {
      throw new AssertionError(operation + " has no call");
    }
    return call;
  }

  private void forEachWrite(Loss loss, int times) {
    List<Object> before = new Scene().state();
    List<String> problems = new ArrayList<>();
    Writes.all()
        .forEach(
            (operation, call) -> {
              Scene scene = new Scene();
              try (FakeServer server = scene.fake().startServer();
                  LossyProxy proxy = LossyProxy.before(server, loss, times)) {
                Throwable thrown =
                    catchThrowable(() -> call.accept(client(proxy, server, http), scene));

                assertThat(proxy.passedOn()).isEqualTo(passedOn(operation, loss, times));
                if (proxy.passedOn() == 0) {
                  assertThat(scene.state()).isEqualTo(before);
                } else if (operation.safety() == Safety.UNSAFE) {
                  assertThat(scene.state()).isEqualTo(once(operation).state());
                } else {
                  assertThat(scene.stateWithoutCounts())
                      .isEqualTo(once(operation).stateWithoutCounts());
                }
                assertEnd(operation, loss, times, thrown);
              } catch (AssertionError e) {
                problems.add(operation + ": " + e);
              }
            });
    assertThat(problems).as("%s", loss).isEmpty();
  }

  private static Scene once(Operation operation) {
    Scene scene = ONCE.get(operation);
    if (scene == null) {
      throw new AssertionError(operation + " was not called");
    }
    return scene;
  }

  private static boolean sentAgain(Operation operation, Loss loss) {
    return loss == Loss.REQUEST_REFUSED_WITH_429 || operation.safety() != Safety.UNSAFE;
  }

  /** How often the service sees the call. */
  private static int passedOn(Operation operation, Loss loss, int times) {
    boolean refused = loss.keepsTheStatus() && refusesASecondCall(operation);
    int repeated = times == ALWAYS && !refused ? ATTEMPTS : 2;
    int attempts = sentAgain(operation, loss) ? repeated : 1;
    int lost = loss.passesOn() ? 0 : Math.min(times, attempts);
    return attempts - lost;
  }

  private static void assertEnd(
      Operation operation, Loss loss, int times, @Nullable Throwable thrown) {
    if (times == ALWAYS || !sentAgain(operation, loss)) {
      assertThat(thrown).isInstanceOf(SplunkOnCallException.class);
      return;
    }
    Class<?> end = loss.passesOn() ? endOfASecondCall(operation) : null;
    if (end == null) {
      assertThat(thrown).isNull();
      return;
    }
    assertThat(thrown).isExactlyInstanceOf(end);
    if (thrown instanceof SplunkOnCallException failure && refusesASecondCall(operation)) {
      assertThat(failure.earlierAttemptMayHaveDoneIt()).isTrue();
      assertThat(failure).hasMessageContaining("An earlier attempt may have done it");
    }
  }

  /** Whether the service has a status of its own for a call that is done already. */
  private static boolean refusesASecondCall(Operation operation) {
    return endOfASecondCall(operation) != null;
  }

  /** What the service says to a call that is done already; null if the same as before. */
  private static @Nullable Class<?> endOfASecondCall(Operation operation) {
    return switch (operation) {
      case TAKE_ON_CALL_OF_POLICY, TAKE_ON_CALL_OF_TEAM -> InvalidRequestException.class;
      case END_MAINTENANCE_MODE, REMOVE_TEAM_MEMBER -> NotFoundException.class;
      default -> operation.name().startsWith("DELETE_") ? NotFoundException.class : null;
    };
  }

  private static SplunkOnCallApi client(LossyProxy proxy, FakeServer server, OkHttpClient own) {
    String fake = server.url().toString();
    return NoWaiting.builder()
        .baseUrl(proxy.url())
        .restEndpoint(server.restEndpoint().toString().replace(fake, proxy.url()))
        .apiId(server.credentials().apiId())
        .apiKey(server.credentials().apiKey())
        .username("ana")
        .httpClient(own)
        .withoutPacing()
        .maxAttempts(ATTEMPTS)
        .clock(() -> Scene.MONDAY_NINE)
        .build();
  }
}
