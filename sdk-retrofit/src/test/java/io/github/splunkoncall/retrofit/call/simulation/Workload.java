package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who calls what and when: the same for all policies. */
final class Workload {
  static final int CLIENTS = 20;

  /** How many calls a client makes in a second, on average. */
  static final double RATE = 0.6;

  private static final int BURST = 6;
  private static final long BURST_EVERY = Duration.ofSeconds(20).toNanos();

  /** Of ten calls. */
  private static final List<Operation> MIX =
      List.of(
          Operation.LIST_INCIDENTS,
          Operation.LIST_INCIDENTS,
          Operation.GET_INCIDENT,
          Operation.LIST_NOTES,
          Operation.LIST_TEAMS,
          Operation.LIST_USERS,
          Operation.ACKNOWLEDGE_INCIDENTS,
          Operation.RESOLVE_INCIDENTS,
          Operation.CREATE_INCIDENT,
          Operation.CREATE_INCIDENT);

  private Workload() {}

  static List<Call> of(Scenario scenario) {
    Random random = new Random(1);
    List<Call> calls = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      for (long at = pause(random); at < Scenario.LAST_CALL; at += pause(random)) {
        calls.add(new Call(calls.size(), client, MIX.get(random.nextInt(MIX.size())), at));
      }
    }
    if (scenario == Scenario.THROTTLING) {
      for (int client = 0; client < CLIENTS; client++) {
        addBursts(client, random, calls);
      }
    }
    return calls;
  }

  private static void addBursts(int client, Random random, List<Call> calls) {
    long first = Scenario.BEGIN + (long) (random.nextDouble() * BURST_EVERY);
    for (long at = first; at < Scenario.END; at += BURST_EVERY) {
      Operation operation = MIX.get(random.nextInt(MIX.size()));
      for (int i = 0; i < BURST; i++) {
        calls.add(new Call(calls.size(), client, operation, at));
      }
    }
  }

  private static long pause(Random random) {
    return (long) (-StrictMath.log(1 - random.nextDouble()) / RATE * 1e9);
  }
}
