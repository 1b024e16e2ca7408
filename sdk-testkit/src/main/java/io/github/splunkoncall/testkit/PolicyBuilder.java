package io.github.splunkoncall.testkit;

import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.testkit.state.PolicyStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** An escalation policy, in the making: whom to notify at once, and whom after a wait. */
public final class PolicyBuilder {
  private final List<Step> steps = new ArrayList<>();
  private boolean ignoringPagingPolicies;

  PolicyBuilder() {
    steps.add(new Step(Duration.ZERO, new ArrayList<>()));
  }

  /** A rotation is known by its label here, and by its slug when the policy is built. */
  private record Step(Duration delay, List<PolicyStep.Entry> entries) {}

  /** Notifies these users in the current step. */
  public PolicyBuilder notifyUsers(String... usernames) {
    for (String username : usernames) {
      current().entries().add(new PolicyStep.UserEntry(username));
    }
    return this;
  }

  /** Notifies whoever is on duty in this rotation of the team, in the current step. */
  public PolicyBuilder notifyRotation(String label) {
    current().entries().add(new PolicyStep.RotationEntry(label));
    return this;
  }

  /** Notifies whoever is next after the one on duty in this rotation of the team. */
  public PolicyBuilder notifyNextInRotation(String label) {
    current().entries().add(new PolicyStep.NeighbourEntry(label, true));
    return this;
  }

  /** Notifies whoever is before the one on duty in this rotation of the team. */
  public PolicyBuilder notifyPreviousInRotation(String label) {
    current().entries().add(new PolicyStep.NeighbourEntry(label, false));
    return this;
  }

  /** Goes on with the escalation policy of this name, too, of whichever team it is. */
  public PolicyBuilder notifyPolicy(String name) {
    return other(EscalationEntry.policy(name));
  }

  /** Calls the webhook with this label in the current step. */
  public PolicyBuilder callWebhook(String label) {
    return other(EscalationEntry.webhook(label));
  }

  /** Sends an email to this address in the current step. */
  public PolicyBuilder sendEmail(String address) {
    return other(EscalationEntry.email(address));
  }

  private PolicyBuilder other(EscalationEntry entry) {
    current().entries().add(new PolicyStep.OtherEntry(entry));
    return this;
  }

  /** Pages users by their primary paging policies, whatever their custom ones say. */
  public PolicyBuilder ignoringPagingPolicies() {
    ignoringPagingPolicies = true;
    return this;
  }

  boolean isIgnoringPagingPolicies() {
    return ignoringPagingPolicies;
  }

  /**
   * Begins a step that is paged this long after the step before, if nobody has acknowledged. Waits
   * in a row add up. The service counts whole minutes.
   */
  public PolicyBuilder after(Duration wait) {
    if (wait.isNegative()) {
      throw new IllegalArgumentException("wait must not be negative");
    }
    Duration delay = wait;
    if (current().entries().isEmpty()) {
      delay = delay.plus(steps.remove(steps.size() - 1).delay());
    }
    steps.add(new Step(delay, new ArrayList<>()));
    return this;
  }

  /** The steps; {@code rotationSlug} and {@code requireUser} refuse what they do not know. */
  List<PolicyStep> build(UnaryOperator<String> rotationSlug, Consumer<String> requireUser) {
    return steps.stream().map(step -> build(step, rotationSlug, requireUser)).toList();
  }

  private static PolicyStep build(
      Step step, UnaryOperator<String> rotationSlug, Consumer<String> requireUser) {
    List<PolicyStep.Entry> entries = new ArrayList<>();
    for (PolicyStep.Entry entry : step.entries()) {
      if (entry instanceof PolicyStep.RotationEntry rotation) {
        entries.add(new PolicyStep.RotationEntry(rotationSlug.apply(rotation.rotationSlug())));
      } else if (entry instanceof PolicyStep.UserEntry user) {
        requireUser.accept(user.username());
        entries.add(user);
      } else if (entry instanceof PolicyStep.NeighbourEntry neighbour) {
        String slug = rotationSlug.apply(neighbour.rotationSlug());
        entries.add(new PolicyStep.NeighbourEntry(slug, neighbour.next()));
      } else {
        entries.add(entry); // What it names is looked up when all is there.
      }
    }
    return new PolicyStep(step.delay(), List.copyOf(entries));
  }

  private Step current() {
    return steps.get(steps.size() - 1);
  }
}
