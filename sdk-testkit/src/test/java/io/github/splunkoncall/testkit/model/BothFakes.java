package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.faults.FaultScript;
import io.github.splunkoncall.testkit.journal.Call;
import io.github.splunkoncall.testkit.journal.Journal;
import java.util.List;
import java.util.stream.IntStream;

/** Two fakes that are asked the same, and for which the same goes wrong. */
final class BothFakes {
  private final FakeSplunkOnCall fake;
  private final FakeSplunkOnCall other;
  private final Runnable beforeFaults;
  private int seen;
  private int seenOther;

  BothFakes(FakeSplunkOnCall fake, FakeSplunkOnCall other, Runnable beforeFaults) {
    this.fake = fake;
    this.other = other;
    this.beforeFaults = beforeFaults;
  }

  /** Lets calls of both go wrong. */
  void inject(FaultScript script) {
    if (!script.equals(FaultScript.NONE)) {
      beforeFaults.run();
    }
    fake.inject(script);
    other.inject(script);
  }

  /** Looks only at calls that are made from now on. */
  void beginJournals() {
    seen = fake.journal().size();
    seenOther = other.journal().size();
  }

  /** The calls that were made since then; fails if they are not the same. */
  List<Call> sameJournals(String method) {
    List<Call> calls = entries(fake.journal().calls(), seen);
    List<Call> callsOfOther = entries(other.journal().calls(), seenOther);
    if (!calls.equals(callsOfOther) || !names(calls).equals(names(callsOfOther))) {
      throw new Disagreement(
          method,
          "in the journal, in process:%n%s%nover HTTP:%n%s"
              .formatted(told(calls), told(callsOfOther)));
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
}
