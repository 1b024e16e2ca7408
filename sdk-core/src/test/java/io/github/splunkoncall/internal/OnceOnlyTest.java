package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.IncidentsApi;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second incident would page a second time: every way to one is closed. */
class OnceOnlyTest {
  private static final ErrorContext CONTEXT = ErrorContext.builder().status(503).build();
  private static final CreateIncidentRequest REQUEST =
      CreateIncidentRequest.builder()
          .summary("Queue is full")
          .details("12000 waiting")
          .addTargets(IncidentTarget.user("noor"))
          .build();

  private final List<String> calls = new ArrayList<>();
  private final List<CreateIncidentRequest> sent = new ArrayList<>();

  /** How the creations fail, one after the other; the next one succeeds. */
  private final Queue<SplunkOnCallException> failures = new ArrayDeque<>();

  private final List<Incident> incidents = new ArrayList<>();
  private final Map<String, String> alerts = new HashMap<>();
  private Runnable whenSent = () -> {};
  private Runnable whileItWaits = () -> {};
  private boolean interrupted;

  private final OnceOnly onceOnly = new OnceOnly(incidentsApi(), this::alert, this::pause);

  @Test
  void isOneCallIfAllGoesWell() {
    assertThat(onceOnly.create(REQUEST).number()).isEqualTo("created");

    assertThat(calls).containsExactly("create");
    assertThat(sent.get(0).summary()).isEqualTo("Queue is full");
    assertThat(sent.get(0).targets()).isEqualTo(REQUEST.targets());
    assertThat(sent.get(0).details()).matches("12000 waiting\n\n\\[ref [0-9a-f-]{36}]");
  }

  @Test
  void eachIncidentHasAReferenceOfItsOwnAndKeepsItWhenItIsSentAgain() {
    failures.add(new ServerErrorException("x", CONTEXT));
    onceOnly.create(REQUEST);
    onceOnly.create(REQUEST);

    assertThat(sent.get(1)).isEqualTo(sent.get(0));
    assertThat(sent.get(2).details()).isNotEqualTo(sent.get(0).details());
  }

  static Stream<SplunkOnCallException> maybeCreated() {
    return Stream.of(
        new ServerErrorException("x", CONTEXT),
        new MalformedResponseException("x", CONTEXT, "$", null),
        new TransportException("x", CONTEXT, true, null));
  }

  @ParameterizedTest
  @MethodSource("maybeCreated")
  void whatMayBeCreatedIsLookedFor(SplunkOnCallException failure) {
    failures.add(failure);
    whenSent =
        () -> {
          incidents.add(incident("7").entityId("entity-7").firstAlertId("a-7").build());
          alerts.put("a-7", sent.get(0).details());
        };

    assertThat(onceOnly.create(REQUEST))
        .isEqualTo(CreatedIncident.builder().number("7").entityId("entity-7").build());
    assertThat(calls).containsExactly("create", "wait PT0S", "list", "alert a-7");
  }

  static Stream<SplunkOnCallException> notCreated() {
    return Stream.of(
        new InvalidRequestException("x", CONTEXT),
        new TransportException("x", CONTEXT, false, null));
  }

  @ParameterizedTest
  @MethodSource("notCreated")
  void whatCannotBeCreatedIsNot(SplunkOnCallException failure) {
    failures.add(failure);

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(failure);
    assertThat(calls).containsExactly("create");
  }

  @Test
  void theListMayLagBehind() {
    failures.add(new ServerErrorException("x", CONTEXT));
    whenSent = () -> alerts.put("a-7", sent.get(0).details());
    whileItWaits =
        () -> {
          if (calls.contains("wait PT5S")) {
            incidents.add(incident("7").lastAlertId("a-7").build());
          }
        };

    assertThat(onceOnly.create(REQUEST).number()).isEqualTo("7");
    assertThat(calls)
        .containsExactly(
            "create", "wait PT0S", "list", "wait PT2S", "list", "wait PT5S", "list", "alert a-7");
  }

  @Test
  void whatIsNowhereIsCreatedAgainButNotForEver() {
    SplunkOnCallException last = new ServerErrorException("third", CONTEXT);
    failures.add(new ServerErrorException("first", CONTEXT));
    failures.add(new ServerErrorException("second", CONTEXT));
    failures.add(last);

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(last);
    assertThat(sent).hasSize(3);
    assertThat(calls)
        .endsWith("create", "wait PT0S", "list", "wait PT2S", "list", "wait PT5S", "list");
  }

  @Test
  void othersAreNotTakenForItAndNotLookedAtTwice() {
    failures.add(new ServerErrorException("x", CONTEXT));
    incidents.add(incident("1").displayName("Another").firstAlertId("a-1").build());
    incidents.add(Incident.builder().number("2").firstAlertId("a-2").build());
    incidents.add(incident("3").firstAlertId("a-3").lastAlertId("a-1").build());
    incidents.add(incident("4").lastAlertId("a-4").build());
    alerts.put("a-3", "12000 waiting");
    alerts.put("a-4", "[ref 4]");

    assertThat(onceOnly.create(REQUEST).number()).isEqualTo("created");
    assertThat(calls.stream().filter(call -> call.startsWith("alert")))
        .containsExactly("alert a-3", "alert a-4");
    assertThat(sent).hasSize(2);
  }

  /** Its alert, or what that says, may come later than the incident. */
  @Test
  void whatCannotBeReadYetIsLookedAtAgain() {
    failures.add(new ServerErrorException("x", CONTEXT));
    incidents.add(incident("7").build());
    whileItWaits =
        () -> {
          if (calls.contains("wait PT2S")) {
            incidents.set(0, incident("7").firstAlertId("a-7").build());
          }
          if (calls.contains("wait PT5S")) {
            alerts.put("a-7", sent.get(0).details());
          }
        };

    assertThat(onceOnly.create(REQUEST).number()).isEqualTo("7");
    assertThat(calls).endsWith("list", "alert a-7", "wait PT5S", "list", "alert a-7");
    assertThat(sent).hasSize(1);
  }

  @Test
  void whatCannotBeReadAtAllMayBeIt() {
    SplunkOnCallException lost = new TransportException("x", CONTEXT, true, null);
    failures.add(lost);
    incidents.add(incident("7").build());

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(lost);
    assertThat(sent).hasSize(1);
    assertThat(calls).endsWith("wait PT5S", "list");
  }

  static Stream<SplunkOnCallException> stillAtWork() {
    return Stream.of(
        new CallTimeoutException("x", ErrorContext.builder().build(), true, null),
        new ServerErrorException("x", ErrorContext.builder().status(504).build()));
  }

  @ParameterizedTest
  @MethodSource("stillAtWork")
  void whatTheServiceMayStillBeAtWorkOnIsOnlyLookedFor(SplunkOnCallException failure) {
    failures.add(failure);

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(failure);
    assertThat(sent).hasSize(1);
    assertThat(calls).endsWith("wait PT5S", "list");
  }

  @Test
  void whereItCannotLookItDoesNotGuess() {
    SplunkOnCallException lost = new TransportException("x", CONTEXT, true, null);
    SplunkOnCallException unknown = new NotFoundException("no such alert", CONTEXT);
    failures.add(lost);
    incidents.add(incident("7").firstAlertId("unknown").build());

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(lost);
    assertThat(lost.getSuppressed())
        .singleElement()
        .isExactlyInstanceOf(NotFoundException.class)
        .extracting(Object::toString)
        .isEqualTo(unknown.toString());
    assertThat(sent).hasSize(1);
  }

  @Test
  void anInterruptWhileItWaitsEndsItAndIsNotForgotten() {
    SplunkOnCallException lost = new TransportException("x", CONTEXT, true, null);
    failures.add(lost);
    interrupted = true;

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(lost);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(lost.getSuppressed())
        .singleElement()
        .isExactlyInstanceOf(InterruptedException.class);
    assertThat(calls).containsExactly("create", "wait PT0S");
  }

  @Test
  void anInterruptedThreadDoesNotEvenLook() {
    SplunkOnCallException lost = new TransportException("x", CONTEXT, true, null);
    failures.add(lost);
    Thread.currentThread().interrupt();

    assertThat(catchThrowable(() -> onceOnly.create(REQUEST))).isSameAs(lost);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(calls).containsExactly("create");
  }

  private static Incident.Builder incident(String number) {
    return Incident.builder().number(number).displayName("Queue is full");
  }

  private IncidentsApi incidentsApi() {
    return (IncidentsApi)
        Proxy.newProxyInstance(
            IncidentsApi.class.getClassLoader(),
            new Class<?>[] {IncidentsApi.class},
            (proxy, method, arguments) -> {
              calls.add(method.getName());
              return arguments == null
                  ? List.copyOf(incidents)
                  : created((CreateIncidentRequest) arguments[0]);
            });
  }

  private CreatedIncident created(CreateIncidentRequest request) {
    sent.add(request);
    whenSent.run();
    SplunkOnCallException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
    return CreatedIncident.builder().number("created").build();
  }

  private AlertDetail alert(String id) {
    calls.add("alert " + id);
    if (id.equals("unknown")) {
      throw new NotFoundException("no such alert", CONTEXT);
    }
    AlertDetail.Builder alert = AlertDetail.builder();
    return (alerts.containsKey(id) ? alert.stateMessage(alerts.get(id)) : alert).build();
  }

  private void pause(Duration time) throws InterruptedException {
    calls.add("wait " + time);
    if (interrupted) {
      throw new InterruptedException("wake up");
    }
    whileItWaits.run();
  }
}
