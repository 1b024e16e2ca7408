package io.github.splunkoncall.retrofit.call.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Lets clients with one policy live through one scenario. */
final class Simulation {
  private final Events events = new Events();
  private final Service service;

  private Simulation(Scenario scenario) {
    service = new Service(events, scenario);
  }

  static Figures of(Contender contender, Scenario scenario) {
    Simulation simulation = new Simulation(scenario);
    Random random = new Random(3);
    List<Policy> policies =
        IntStream.range(0, Workload.CLIENTS)
            .mapToObj(client -> contender.policy(random, simulation.events))
            .toList();
    List<Call> calls = Workload.of(scenario);
    for (Call call : calls) {
      Policy policy = policies.get(call.client());
      simulation.events.at(
          call.begun(), () -> simulation.attempt(call, policy.begin(call.operation())));
    }
    simulation.events.run();
    return Figures.of(calls);
  }

  private void attempt(Call call, Policy.Course course) {
    call.attempt();
    Consumer<Answer> first = new FirstAnswer(answer -> answered(call, course, answer));
    Duration patience = course.patience();
    service.request(call, first);
    events.in(patience, () -> first.accept(Answer.SILENCE));
  }

  private void answered(Call call, Policy.Course course, Answer answer) {
    if (answer == Answer.DONE) {
      course.succeeded();
      call.end(events.getAsLong(), true);
      return;
    }
    Optional<Duration> wait = course.after(answer);
    if (wait.isPresent()) {
      events.in(wait.get(), () -> attempt(call, course));
    } else {
      call.end(events.getAsLong(), false);
    }
  }

  /** A client hears one answer to an attempt. */
  private static final class FirstAnswer implements Consumer<Answer> {
    private final Consumer<Answer> listener;
    private boolean heard;

    FirstAnswer(Consumer<Answer> listener) {
      this.listener = listener;
    }

    @Override
    public void accept(Answer answer) {
      if (!heard) {
        heard = true;
        listener.accept(answer);
      }
    }
  }
}
