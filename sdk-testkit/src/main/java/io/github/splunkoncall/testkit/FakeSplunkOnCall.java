package io.github.splunkoncall.testkit;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.engine.InProcess;
import io.github.splunkoncall.testkit.faults.FaultScript;
import io.github.splunkoncall.testkit.journal.Journal;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.persistence.Capture;
import io.github.splunkoncall.testkit.persistence.Restore;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import io.github.splunkoncall.testkit.state.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A Splunk On-Call in memory, for unit tests: it keeps incidents, pages people as its clock moves,
 * and refuses what the service refuses. Deterministic, and safe for use by many threads.
 */
public final class FakeSplunkOnCall {
  private final Supplier<Engine> seed;
  private final Engine engine;

  /** {@code seed} makes the engine that the fake begins with, and the same one again. */
  private FakeSplunkOnCall(Supplier<Engine> seed) {
    this.seed = seed;
    this.engine = seed.get();
  }

  /** A fake of an organisation with one user, {@code admin}, and nothing else. */
  public static FakeSplunkOnCall create() {
    return create(organisation -> {});
  }

  /**
   * A fake of an organisation with the user {@code admin} and what {@code setUp} adds. Throws
   * {@link IllegalArgumentException} if that names what is not there.
   */
  public static FakeSplunkOnCall create(Consumer<OrganisationBuilder> setUp) {
    OrganisationBuilder builder = new OrganisationBuilder();
    setUp.accept(builder);
    return new FakeSplunkOnCall(builder::build);
  }

  /** The same, in which something has happened by the time it is there. */
  static FakeSplunkOnCall create(
      Consumer<OrganisationBuilder> setUp, Consumer<FakeSplunkOnCall> past) {
    return new FakeSplunkOnCall(
        () -> {
          FakeSplunkOnCall fake = create(setUp);
          past.accept(fake);
          return fake.engine;
        });
  }

  /**
   * A fake that goes on from a snapshot: of another fake, which it then behaves as, or of an
   * organisation that was read through an API. {@link #api()} acts as {@code admin} even if there
   * is no such user: use {@link #api(String)} then. Throws {@link IllegalArgumentException} if an
   * escalation policy or a rotation is of a missing team, or an escalation is of a missing
   * incident.
   */
  public static FakeSplunkOnCall from(OrganisationSnapshot snapshot) {
    return new FakeSplunkOnCall(() -> Restore.of(snapshot));
  }

  /** The whole organisation as it is now. */
  public OrganisationSnapshot snapshot() {
    return engine.locked(Capture::of);
  }

  /** The API of the fake, in process, with {@code admin} as the acting user. */
  public SplunkOnCallApi api() {
    return api(Organisation.ADMIN);
  }

  /** The API of the fake, in process, with this acting user. */
  public SplunkOnCallApi api(String username) {
    return apiWithoutUser().actingAs(username);
  }

  /** The API of the fake, in process, for a client whose username is not set. */
  public SplunkOnCallApi apiWithoutUser() {
    return new InProcessApi(new InProcess(engine, null));
  }

  /**
   * The API of the fake, in process, for a client whose key may only read: other calls are refused
   * with 403. {@code admin} is the acting user.
   */
  public SplunkOnCallApi readOnlyApi() {
    return new InProcessApi(new InProcess(engine, Organisation.ADMIN).withReadOnlyKey());
  }

  /**
   * Starts the fake on a free port of the loopback interface, with the credentials {@code demo-id}
   * and {@code demo-key} and the ingest key {@code demo-ingest-key}. Throws {@link
   * IllegalStateException} if {@code splunk-on-call-sdk-retrofit} is not on the class path.
   */
  public FakeServer startServer() {
    return startServer(0, FakeServer.DEMO_CREDENTIALS);
  }

  /**
   * Starts the fake on this port of the loopback interface, 0 for any, with these credentials and
   * the ingest key {@code demo-ingest-key}. Throws {@link IllegalStateException} if the port is
   * taken.
   */
  public FakeServer startServer(int port, Credentials credentials) {
    return startServer(port, credentials, FakeServer.DEMO_INGEST_KEY);
  }

  /**
   * Starts the fake on this port of the loopback interface, 0 for any, with these credentials and
   * this key in the path of its REST endpoint. Throws {@link IllegalStateException} if the port is
   * taken.
   */
  public FakeServer startServer(int port, Credentials credentials, String ingestKey) {
    return FakeServer.start(engine, this::reset, port, credentials, ingestKey);
  }

  /**
   * Makes everything as it was when the fake was created: the organisation, the incidents, the
   * pages, the journal, the clock, and no faults. Its APIs and servers go on with that.
   */
  public void reset() {
    engine.become(seed.get());
  }

  /**
   * The calls so far, oldest first: through both doors, and also those that were refused. What is
   * asked of the fake itself, such as {@link #incident}, is not among them.
   */
  public Journal journal() {
    return engine.locked(e -> e.calls().journal());
  }

  /**
   * Lets calls go wrong as this script has it, from the next one on and through both doors. A
   * script that was injected before is over.
   */
  public void inject(FaultScript script) {
    engine.run(e -> e.calls().inject(script));
  }

  /** The script that was injected last; {@link FaultScript#NONE} if there is none. */
  public FaultScript faults() {
    return engine.locked(e -> e.calls().faults());
  }

  /** Lets nothing go wrong any more. */
  public void clearFaults() {
    inject(FaultScript.NONE);
  }

  /** The clock of the fake. */
  public FakeClock clock() {
    return new FakeClock(engine);
  }

  /**
   * The incident with this number, also one that the list no longer shows. Throws {@link
   * IllegalArgumentException} if there is none.
   */
  public Incident incident(String number) {
    return engine
        .locked(e -> e.incidents().find(number))
        .orElseThrow(() -> new IllegalArgumentException("the fake has no incident " + number));
  }

  /**
   * The pages so far, oldest first. Users are paged as their paging policies say while the clock
   * moves, each escalation policy for itself, until the incident is taken or the steps are used up.
   */
  public List<Page> pages() {
    return engine.locked(e -> e.incidents().pages());
  }

  /**
   * For each operation that was called, what the fake had to assume to answer it: where a test
   * rests on something that nobody knows of the service.
   */
  public Map<Operation, Set<Assumption<?>>> assumptionsUsed() {
    return engine.locked(
        e ->
            e.organisation().assumptionsUsed().entrySet().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))));
  }

  /** The messages to stakeholders so far, oldest first. Chat is in {@code api().chat()}. */
  public List<StakeholderMessage> stakeholderMessages() {
    return engine.locked(e -> e.stakeholders().messages());
  }

  /** The team with this name. Throws {@link IllegalArgumentException} if there is none. */
  public Team team(String name) {
    return engine.locked(e -> e.teams().list()).stream()
        .filter(team -> team.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the fake has no team '" + name + "'"));
  }

  /**
   * The escalation policy with this name. Throws {@link IllegalArgumentException} if there is none.
   */
  public EscalationPolicySummary policy(String name) {
    return engine.locked(e -> e.policies().list()).stream()
        .filter(policy -> policy.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the fake has no escalation policy '" + name + "'"));
  }

  /** The clock and the newest incidents with whom they paged, in lines to read. */
  @Override
  public String toString() {
    return StateText.of(engine);
  }
}
