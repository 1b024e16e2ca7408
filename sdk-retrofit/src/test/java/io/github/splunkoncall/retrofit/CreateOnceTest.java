package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An incident is created once, whatever happens to the answers. */
class CreateOnceTest {
  private static final Pattern REFERENCE = Pattern.compile("\\[ref [0-9a-f-]{36}]");
  private static final CreateIncidentRequest REQUEST =
      CreateIncidentRequest.builder()
          .summary("Queue is full")
          .details("12000 waiting")
          .addTargets(IncidentTarget.user("noor"))
          .build();

  @RegisterExtension final Loopback service = new Loopback();

  private final StandingTime time = new StandingTime();
  private final List<String> calls = new ArrayList<>();
  private final List<String> created = new ArrayList<>();
  private final List<Function<String, MockResponse>> answersToCreation = new ArrayList<>();
  private int listsUntilVisible;

  @BeforeEach
  void serve() {
    service
        .server()
        .setDispatcher(
            new Dispatcher() {
              @Override
              public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
              }
            });
  }

  @Test
  void isOneCallIfAllGoesWell() {
    answersToCreation.add(details -> ok());

    assertThat(create().number()).isEqualTo("1");
    assertThat(calls).containsExactly("POST incidents");
    assertThat(created.get(0)).startsWith("12000 waiting\n\n[ref ").matches("(?s).*\\[ref .{36}]");
  }

  @Test
  void findsWhatWasCreatedAlthoughTheAnswerWasLost() {
    answersToCreation.add(details -> lost());

    assertThat(create().number()).isEqualTo("1");
    assertThat(created).hasSize(1);
    assertThat(calls).containsExactly("POST incidents", "GET incidents", "GET alert");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void findsWhatBecomesVisibleLater() {
    answersToCreation.add(details -> Loopback.answer(504, "").build());
    listsUntilVisible = 2;

    assertThat(create().number()).isEqualTo("1");
    assertThat(created).hasSize(1);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(5));
  }

  @Test
  void createsAgainWhatWasNotCreated() {
    answersToCreation.add(details -> notDone());
    answersToCreation.add(details -> ok());

    assertThat(create().number()).isEqualTo("1");
    assertThat(created).hasSize(1);
  }

  @Test
  void isNotTakenInByAnotherIncidentWithTheSameSummary() {
    created.add("12000 waiting");
    answersToCreation.add(details -> notDone());
    answersToCreation.add(details -> ok());

    assertThat(create().number()).isEqualTo("2");
    assertThat(created).hasSize(2);
  }

  @Test
  void givesUpAfterThreeCreationsThatAllFailed() {
    for (int i = 0; i < 4; i++) {
      answersToCreation.add(details -> notDone());
    }

    assertThat(catchThrowableOfType(ServerErrorException.class, this::create)).isNotNull();
    assertThat(calls.stream().filter("POST incidents"::equals)).hasSize(3);
  }

  @Test
  void doesNotGuessIfItCannotLook() {
    answersToCreation.add(details -> lost());
    listsUntilVisible = -1;

    TransportException thrown = catchThrowableOfType(TransportException.class, this::create);

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown.getSuppressed()).hasAtLeastOneElementOfType(NotFoundException.class);
    assertThat(created).hasSize(1);
    assertThat(calls).containsExactly("POST incidents", "GET incidents");
  }

  @Test
  void whatIsRefusedIsNotLookedFor() {
    answersToCreation.add(details -> Loopback.answer(400, "").build());

    assertThat(catchThrowableOfType(InvalidRequestException.class, this::create)).isNotNull();
    assertThat(calls).containsExactly("POST incidents");
  }

  @Test
  void anInterruptEndsTheSearchAndIsNotForgotten() {
    answersToCreation.add(details -> lost());
    listsUntilVisible = 5;
    time.interruptTheNext();

    assertThat(catchThrowableOfType(TransportException.class, this::create)).isNotNull();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(created).hasSize(1);
  }

  private CreatedIncident create() {
    return service
        .builder()
        .waitingBy(time, time)
        .withoutPacing()
        .build()
        .triggerAlarmOnce(REQUEST);
  }

  private MockResponse answer(RecordedRequest request) {
    String path = String.valueOf(request.getTarget());
    if (path.startsWith("/api-public/v1/alerts/")) {
      calls.add("GET alert");
      int number = Integer.parseInt(path.replaceFirst(".*/alert-", ""));
      return Loopback.answer(
              200,
              "{\"stateMessage\":\"%s\"}".formatted(created.get(number - 1).replace("\n", "\\n")))
          .build();
    }
    if ("GET".equals(request.getMethod())) {
      calls.add("GET incidents");
      return list();
    }
    calls.add("POST incidents");
    String body = String.valueOf(request.getBody() == null ? "" : request.getBody().utf8());
    Matcher reference = REFERENCE.matcher(body);
    assertThat(reference.find()).as(body).isTrue();
    created.add("12000 waiting\n\n" + reference.group());
    return answersToCreation.remove(0).apply(body);
  }

  private MockResponse list() {
    if (listsUntilVisible < 0) {
      return Loopback.answer(404, "").build();
    }
    StringBuilder incidents = new StringBuilder();
    for (int number = 1; number <= created.size() && listsUntilVisible == 0; number++) {
      incidents
          .append(incidents.length() == 0 ? "" : ",")
          .append(
              "{\"incidentNumber\":\"%d\",\"entityDisplayName\":\"Queue is full\",\"firstAlertUuid\":\"alert-%d\"}"
                  .formatted(number, number));
    }
    listsUntilVisible = Math.max(0, listsUntilVisible - 1);
    return Loopback.answer(200, "{\"incidents\":[" + incidents + "]}").build();
  }

  private MockResponse ok() {
    return Loopback.answer(200, "{\"incidentNumber\":\"" + created.size() + "\"}").build();
  }

  private MockResponse notDone() {
    created.remove(created.size() - 1);
    return Loopback.answer(503, "").build();
  }

  private static MockResponse lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }
}
