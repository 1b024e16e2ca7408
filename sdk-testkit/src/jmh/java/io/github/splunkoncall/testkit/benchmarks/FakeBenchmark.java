package io.github.splunkoncall.testkit.benchmarks;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a test does with the fake, in process but for the server. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FakeBenchmark {
  private FakeSplunkOnCall fake = Organisations.large();
  private SplunkOnCallApi api = fake.api("user0");
  private String number = "";
  private String team = "";

  /** An organisation with one incident. */
  @Setup
  public void trigger() {
    fake = Organisations.large();
    api = fake.api("user0");
    number = api.triggerAlarm("Down", "503", IncidentTarget.user("user1")).number();
    team = fake.team("Team 50").slug();
  }

  /** Makes the organisation of 100 teams and 1,000 users. */
  @Benchmark
  public FakeSplunkOnCall build() {
    return Organisations.large();
  }

  /** Reads one incident. */
  @Benchmark
  public Incident getIncident() {
    return api.incidents().get(number);
  }

  /** Reads one team. */
  @Benchmark
  public Team getTeam() {
    return api.teams().get(team);
  }

  /** Starts the door over HTTP, and closes it. */
  @Benchmark
  public int startServer() {
    try (FakeServer server = fake.startServer()) {
      return server.url().getPort();
    }
  }

  /** How much the number of open incidents matters to one of them. */
  @State(Scope.Thread)
  public static class Few {
    private FakeSplunkOnCall fake = Organisations.withIncidents(0);
    private SplunkOnCallApi api = fake.api("ana");
    private IncidentTarget primary = Organisations.primary(fake);

    /** 100 open incidents at the start of each iteration. */
    @Setup(Level.Iteration)
    public void open() {
      open(100);
    }

    final void open(int incidents) {
      fake = Organisations.withIncidents(incidents);
      api = fake.api("ana");
      primary = Organisations.primary(fake);
    }

    final CommandResult story() {
      String number = api.triggerAlarm("Down", "503", primary).number();
      api.acknowledgeIncident(number);
      return api.resolveIncident(number);
    }
  }

  /** The same with 100,000. */
  @State(Scope.Thread)
  public static class Many extends Few {
    /** 100,000 open incidents at the start of each iteration. */
    @Setup(Level.Iteration)
    @Override
    public void open() {
      open(100_000);
    }
  }

  /** Triggers, acknowledges and resolves beside 100 open incidents. */
  @Benchmark
  public CommandResult storyBeside100(Few few) {
    return few.story();
  }

  /** Triggers, acknowledges and resolves beside 100,000 open incidents. */
  @Benchmark
  public CommandResult storyBeside100000(Many many) {
    return many.story();
  }
}
