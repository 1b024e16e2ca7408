package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The service: a few workers, a queue before them, a rate limit for each client and operation, and
 * the faults of a scenario. It does what it has taken on even if nobody waits any more.
 */
final class Service {
  static final int WORKERS = 6;
  static final int LONGEST_QUEUE = 100;
  static final Duration SHORTEST_WORK = Duration.ofMillis(100);
  static final Duration LONGEST_WORK = Duration.ofMillis(300);

  private static final Duration REFUSAL = Duration.ofMillis(20);

  private record Caller(int client, Operation operation) {}

  private record Request(Call call, double workLuck, double answerLuck, Consumer<Answer> answer) {}

  private final Events events;
  private final Scenario scenario;
  private final Map<Caller, Deque<Long>> taken = new HashMap<>();
  private final Deque<Request> queue = new ArrayDeque<>();
  private int busy;

  Service(Events events, Scenario scenario) {
    this.events = events;
    this.scenario = scenario;
  }

  /** Answers in its time, or never. */
  void request(Call call, Consumer<Answer> answer) {
    Weather weather = scenario.at(events.getAsLong());
    double luck = call.luck(0);
    if (luck < weather.unreachable()) {
      refuse(answer, Answer.UNREACHABLE);
    } else if (luck < weather.unreachable() + weather.refused()) {
      refuse(answer, Answer.UNAVAILABLE);
    } else if (tooMany(call)) {
      refuse(answer, Answer.THROTTLED);
    } else {
      takeOn(new Request(call, call.luck(1), call.luck(2), answer));
    }
  }

  private void takeOn(Request request) {
    if (busy < WORKERS) {
      work(request);
    } else if (queue.size() < LONGEST_QUEUE) {
      queue.add(request);
    } else {
      refuse(request.answer, Answer.UNAVAILABLE);
    }
  }

  private void refuse(Consumer<Answer> answer, Answer refusal) {
    events.in(REFUSAL, () -> answer.accept(refusal));
  }

  private boolean tooMany(Call call) {
    RateLimit limit = call.operation().rateLimit().orElseThrow();
    long now = events.getAsLong();
    Deque<Long> times =
        taken.computeIfAbsent(
            new Caller(call.client(), call.operation()), caller -> new ArrayDeque<>());
    while (!times.isEmpty() && times.getFirst() <= now - limit.period().toNanos()) {
      times.removeFirst();
    }
    if (times.size() >= limit.calls()) {
      return true;
    }
    times.addLast(now);
    return false;
  }

  private void work(Request request) {
    busy++;
    Weather weather = scenario.at(events.getAsLong());
    double part = request.workLuck * LONGEST_WORK.minus(SHORTEST_WORK).toNanos();
    double nanos = (SHORTEST_WORK.toNanos() + part) * weather.slowness();
    events.in(Duration.ofNanos((long) nanos), () -> done(request, weather));
  }

  private void done(Request request, Weather weather) {
    busy--;
    request.call.takesEffect();
    double luck = request.answerLuck;
    if (luck < weather.lost()) {
      request.answer.accept(Answer.LOST);
    } else if (luck < weather.lost() + weather.refusedLate()) {
      request.answer.accept(Answer.UNAVAILABLE);
    } else if (luck >= weather.lost() + weather.refusedLate() + weather.silent()) {
      request.answer.accept(Answer.DONE);
    }
    Request next = queue.poll();
    if (next != null) {
      work(next);
    }
  }
}
