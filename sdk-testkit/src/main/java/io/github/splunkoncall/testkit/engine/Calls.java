package io.github.splunkoncall.testkit.engine;

import static io.github.splunkoncall.testkit.journal.Outcome.SUCCEEDED;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.faults.Fault;
import io.github.splunkoncall.testkit.faults.FaultScript;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import io.github.splunkoncall.testkit.journal.Outcome;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The calls that come through the doors: done if the key may and the fault script has it so, and
 * written down whatever comes of them. Used under the lock of the engine.
 */
public final class Calls {
  private final Engine engine;
  private final Admission admission;
  private final Deque<Call> newest = new ArrayDeque<>();
  private long made;
  private RunningScript script = new RunningScript(FaultScript.NONE);

  Calls(Engine engine) {
    this.engine = engine;
    this.admission = new Admission(engine.organisation());
  }

  /** What is to go wrong with the next call of this operation; asking uses it up. */
  public Optional<Fault> nextFault(Operation operation) {
    return script.next(operation);
  }

  /**
   * Does a call, with which this goes wrong; a latency is the door's. Throws {@link ServiceRefusal}
   * if it is refused, and {@link SpoiltCall} if its answer is taken.
   */
  public <T> T call(
      Operation operation,
      Arguments arguments,
      boolean readOnlyKey,
      Optional<Fault> fault,
      Function<Engine, T> work) {
    Optional<Operation> before = engine.organisation().assumeFor(Optional.of(operation));
    try {
      return admitted(operation, arguments, readOnlyKey, fault, work);
    } finally {
      engine.organisation().assumeFor(before);
    }
  }

  private <T> T admitted(
      Operation operation,
      Arguments arguments,
      boolean readOnlyKey,
      Optional<Fault> fault,
      Function<Engine, T> work) {
    Optional<Fault> spoils = fault.filter(f -> !(f instanceof Fault.Latency));
    if (spoils.filter(f -> !isDone(f)).isPresent()) {
      throw spoilt(operation, arguments.whole(), spoils.get());
    }
    T done;
    boolean admitted = false;
    try {
      admission.admit(operation, readOnlyKey);
      admitted = true;
      done = work.apply(engine);
    } catch (ServiceRefusal refusal) {
      Arguments known = admitted ? arguments : arguments.whole();
      // There is no answer of the operation to spoil, but any answer can be lost.
      if (spoils.filter(Fault.Break.ANSWER_LOST::equals).isPresent()) {
        throw spoilt(operation, known, spoils.get());
      }
      write(Optional.of(operation), known, outcome(refusal));
      throw refusal;
    }
    if (spoils.isPresent()) {
      throw spoilt(operation, arguments, spoils.get());
    }
    write(Optional.of(operation), arguments, SUCCEEDED);
    return done;
  }

  /** Writes down what was refused before it was a call. */
  public void refused(Optional<Operation> operation, Arguments arguments, ServiceRefusal refusal) {
    write(operation, arguments.whole(), outcome(refusal));
  }

  /** All that was written down, but the oldest if there is too much. */
  public Journal journal() {
    return new Journal(List.copyOf(newest), made - newest.size());
  }

  /** Lets go wrong what this script has, and no longer what another had. */
  public void inject(FaultScript faults) {
    script = new RunningScript(faults);
  }

  /** The script that was injected last. */
  public FaultScript faults() {
    return script.script();
  }

  private static Outcome outcome(ServiceRefusal refusal) {
    return new Outcome.Refused(refusal.status(), refusal.text());
  }

  private static boolean isDone(Fault fault) {
    return fault instanceof Fault.Break broken && broken != Fault.Break.RESET;
  }

  private SpoiltCall spoilt(Operation operation, Arguments arguments, Fault fault) {
    write(Optional.of(operation), arguments, new Outcome.Spoilt(fault));
    return new SpoiltCall(fault);
  }

  private void write(Optional<Operation> operation, Arguments arguments, Outcome outcome) {
    if (newest.size() == Journal.KEPT) {
      newest.remove();
    }
    newest.add(
        new Call(
            ++made,
            engine.organisation().now(),
            operation,
            arguments.actor(),
            arguments.values(),
            outcome));
  }
}
