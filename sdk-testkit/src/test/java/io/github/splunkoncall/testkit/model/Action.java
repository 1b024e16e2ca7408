package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Something that a step can do: one call, or a few that belong together.
 *
 * @param call makes the call with any arguments
 * @param changes whether something may be different after it
 */
record Action(BiConsumer<SplunkOnCallApi, Any> call, boolean changes) {
  /** All of them. */
  static final List<Action> ALL =
      Stream.of(
              ResponseActions.ALL,
              AlertActions.ALL,
              PeopleActions.ALL,
              ContactActions.ALL,
              TeamActions.ALL,
              RotationActions.ALL,
              DutyActions.ALL)
          .flatMap(List::stream)
          .toList();

  static Action of(BiConsumer<SplunkOnCallApi, Any> call) {
    return new Action(call, true);
  }

  /** One that only reads. */
  static Action read(BiConsumer<SplunkOnCallApi, Any> call) {
    return new Action(call, false);
  }
}
