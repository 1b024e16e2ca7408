package io.github.splunkoncall.testkit;

import io.github.splunkoncall.testkit.state.PolicyStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An escalation policy, in the making: whom to notify at once, and whom after a wait. */
public final class PolicyBuilder {
  private final List<Step> steps = new ArrayList<>();

  PolicyBuilder() {
    steps.add(new Step(Duration.ZERO, new ArrayList<>(), new ArrayList<>()));
  }

  private record Step(Duration delay, List<String> users, List<String> rotations) {}

  /** Notifies these users in the current step. */
  public PolicyBuilder notifyUsers(String... usernames) {
    current().users().addAll(List.of(usernames));
    return this;
  }

  /** Notifies whoever is on duty in this rotation of the team, in the current step. */
  public PolicyBuilder notifyRotation(String label) {
    current().rotations().add(label);
    return this;
  }

  /** Begins a step that is paged this long after the step before, if nobody has acknowledged. */
  public PolicyBuilder after(Duration wait) {
    if (wait.isNegative()) {
      throw new IllegalArgumentException("wait must not be negative");
    }
    if (current().users().isEmpty() && current().rotations().isEmpty()) {
      steps.remove(steps.size() - 1);
    }
    steps.add(new Step(wait, new ArrayList<>(), new ArrayList<>()));
    return this;
  }

  List<PolicyStep> build(Map<String, String> rotationSlugs, Consumer<String> requireUser) {
    return steps.stream().map(step -> build(step, rotationSlugs, requireUser)).toList();
  }

  private static PolicyStep build(
      Step step, Map<String, String> rotationSlugs, Consumer<String> requireUser) {
    List<PolicyStep.Entry> entries = new ArrayList<>();
    for (String rotation : step.rotations()) {
      String slug = rotationSlugs.get(rotation);
      if (slug == null) {
        throw new IllegalArgumentException(
            "a policy names the rotation '" + rotation + "', which its team does not have");
      }
      entries.add(new PolicyStep.RotationEntry(slug));
    }
    for (String user : step.users()) {
      requireUser.accept(user);
      entries.add(new PolicyStep.UserEntry(user));
    }
    return new PolicyStep(step.delay(), List.copyOf(entries));
  }

  private Step current() {
    return steps.get(steps.size() - 1);
  }
}
