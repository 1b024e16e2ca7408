package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.retrofit.NoWaiting;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.faults.FaultScript;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;

/**
 * Two equal fakes, one called in process and the other by the real client over HTTP. Every other
 * seed gives fakes of which some things are assumed that are not so by default.
 */
final class Twins implements AutoCloseable {
  private static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");

  /** Which calls come through depends on how many were made, and the test makes some to look. */
  private static final List<Assumption<?>> LEFT_ALONE = List.of(Assumption.RATE_LIMITING);

  private final FakeSplunkOnCall fake;
  private final FakeSplunkOnCall behindServer;
  private final FakeServer server;
  private final SplunkOnCallApi client;
  private final OkHttpClient http;
  private int seen;
  private int seenBehindServer;

  Twins(long seed, OkHttpClient http) {
    this.http = http;
    fake = FakeSplunkOnCall.create(organisation -> setUp(organisation, seed));
    behindServer = FakeSplunkOnCall.create(organisation -> setUp(organisation, seed));
    server = behindServer.startServer();
    client =
        NoWaiting.builder()
            .baseUrl(server.url().toString())
            .restEndpoint(server.restEndpoint().toString())
            .apiId(server.credentials().apiId())
            .apiKey(server.credentials().apiKey())
            .httpClient(http)
            .withoutPacing()
            .clock(behindServer.clock()::now)
            .build();
  }

  private static void setUp(OrganisationBuilder organisation, long seed) {
    organisation
        .seed(seed)
        .startingAt(MONDAY_NINE)
        .users("zoë/1", "a@b.example")
        .team(
            "Databases",
            team ->
                team.members("ana", "ben", "cleo")
                    .admins("ben")
                    .rotation("Weekly", "ana", "ben")
                    .policy(
                        "DB primary",
                        policy ->
                            policy
                                .notifyRotation("Weekly")
                                .after(Duration.ofMinutes(15))
                                .notifyUsers("cleo")))
        .team("Web", team -> team.members("a@b.example", "ana"))
        .webhook("Status page", "https://hooks.example.org/vo")
        .device("ana", DeviceType.of("iOS"), "Phone of Ana")
        .phone("ana", "Work", "+14115550110")
        .email("ben", "Home", "ben@home.example")
        .pagingPolicy(
            "ana",
            "Weekends",
            policy ->
                policy.on(DayOfWeek.SATURDAY).step(Duration.ofMinutes(5), NotificationType.PUSH));
    if (seed % 2 == 0) {
      assumeSomething(organisation, new Random(seed));
    }
  }

  private static void assumeSomething(OrganisationBuilder organisation, Random random) {
    Arrays.stream(Assumption.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(Twins::assumption)
        .filter(assumption -> !assumption.values().isEmpty() && !LEFT_ALONE.contains(assumption))
        .filter(assumption -> random.nextInt(4) == 0)
        .forEach(assumption -> assume(organisation, assumption, random));
  }

  private static Assumption<?> assumption(Field constant) {
    try {
      return (Assumption<?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> void assume(
      OrganisationBuilder organisation, Assumption<T> assumption, Random random) {
    organisation.assume(
        assumption, assumption.values().get(random.nextInt(assumption.values().size())));
  }

  SplunkOnCallApi inProcess() {
    return fake.apiWithoutUser();
  }

  SplunkOnCallApi client() {
    return client;
  }

  Instant now() {
    return fake.clock().now();
  }

  void advance(Duration duration) {
    fake.clock().advance(duration);
    behindServer.clock().advance(duration);
  }

  /**
   * Lets calls of both go wrong. No connection is kept, because OkHttp sends again by itself what
   * it loses with one that it has used before.
   */
  void inject(FaultScript script) {
    if (!script.equals(FaultScript.NONE)) {
      http.connectionPool().evictAll();
    }
    fake.inject(script);
    behindServer.inject(script);
  }

  /** Looks only at calls that are made from now on. */
  void beginJournals() {
    seen = fake.journal().size();
    seenBehindServer = behindServer.journal().size();
  }

  /** The calls that were made since then; fails if they are not the same. */
  List<Call> sameJournals(String method) {
    List<Call> calls = entries(fake.journal().calls(), seen);
    List<Call> callsBehindServer = entries(behindServer.journal().calls(), seenBehindServer);
    if (!calls.equals(callsBehindServer) || !names(calls).equals(names(callsBehindServer))) {
      throw new Disagreement(
          method,
          "in the journal, in process:%n%s%nover HTTP:%n%s"
              .formatted(told(calls), told(callsBehindServer)));
    }
    return calls;
  }

  /** From this one on; numbered anew, because arguments are looked up in one of the twins only. */
  private static List<Call> entries(List<Call> calls, int first) {
    return IntStream.range(first, calls.size())
        .mapToObj(
            i -> {
              Call call = calls.get(i);
              return new Call(
                  i - first + 1L,
                  call.at(),
                  call.operation(),
                  call.actor(),
                  call.arguments(),
                  call.outcome());
            })
        .toList();
  }

  private static List<List<String>> names(List<Call> calls) {
    return calls.stream().map(call -> List.copyOf(call.arguments().keySet())).toList();
  }

  private static String told(List<Call> calls) {
    return Journal.lines(calls) + "\n" + calls.stream().map(Call::arguments).toList();
  }

  /** Fails if the two organisations are not the same. */
  void requireSameState() {
    State.requireSame(
        "after it", State.brief(inProcess()), State.brief(behindServer.apiWithoutUser()));
    if (!fake.stakeholderMessages().equals(behindServer.stakeholderMessages())) {
      throw new Disagreement("state", "the messages to stakeholders differ");
    }
    if (!fake.pages().equals(behindServer.pages())) {
      throw new Disagreement(
          "state",
          "pages%nin process: %s%nover HTTP:  %s".formatted(fake.pages(), behindServer.pages()));
    }
  }

  /** Fails if the client tells something else of its organisation. */
  void requireSameView() {
    State.requireSame("at the end", State.whole(inProcess()), State.whole(client));
  }

  @Override
  public void close() {
    server.close();
  }
}
