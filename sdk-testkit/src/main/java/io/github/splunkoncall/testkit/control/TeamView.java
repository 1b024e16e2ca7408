package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.escalationpolicies.EmailEntry;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.PolicyEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.Shift;
import io.github.splunkoncall.testkit.state.TeamState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A team as the control interface shows it: its rotations and policies, and who is on call. */
record TeamView(Engine engine, TeamState team) {
  Map<String, Object> fields() {
    return Fields.of("name", team.name())
        .with("slug", team.slug())
        .with("members", team.members())
        .with(
            "rotations",
            organisation().rotations().values().stream()
                .filter(rotation -> rotation.teamSlug().equals(team.slug()))
                .map(this::rotation)
                .toList())
        .with(
            "policies",
            organisation().policies().values().stream()
                .filter(policy -> policy.team().slug().equals(team.slug()))
                .map(this::policy)
                .toList())
        .values();
  }

  private Organisation organisation() {
    return engine.organisation();
  }

  private Map<String, Object> rotation(Rotation rotation) {
    return Fields.of("label", rotation.label())
        .with("slug", rotation.slug())
        .with("shifts", rotation.shifts().stream().map(this::shift).toList())
        .values();
  }

  private Map<String, Object> shift(Shift shift) {
    return Fields.of("label", shift.label())
        .with("members", shift.usernames().toList())
        .with("onDuty", shift.onDuty(organisation().now()))
        .with("nextHandOff", shift.turnAt(organisation().now()).map(Shift.Turn::end))
        .values();
  }

  private Map<String, Object> policy(Policy policy) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int step = 0; step < policy.steps().size(); step++) {
      steps.add(step(policy, step));
    }
    return Fields.of("name", policy.name())
        .with("slug", policy.slug())
        .with("steps", steps)
        .values();
  }

  private Map<String, Object> step(Policy policy, int place) {
    PolicyStep step = policy.steps().get(place);
    List<Map<String, Object>> onCall = new ArrayList<>();
    engine
        .onCall()
        .reached(policy, place)
        .forEach(
            (username, reason) ->
                onCall.add(
                    Fields.of("username", username)
                        .with("inPlaceOf", reason.inPlaceOf())
                        .values()));
    return Fields.of("after", step.delay())
        .with("entries", step.entries().stream().map(this::entry).toList())
        .with("onCall", onCall)
        .values();
  }

  private String entry(PolicyStep.Entry entry) {
    if (entry instanceof PolicyStep.UserEntry user) {
      return "user " + user.username();
    }
    if (entry instanceof PolicyStep.RotationEntry rotation) {
      return "rotation " + label(rotation.rotationSlug());
    }
    if (entry instanceof PolicyStep.NeighbourEntry neighbour) {
      return (neighbour.next() ? "next in rotation " : "previous in rotation ")
          + label(neighbour.rotationSlug());
    }
    return entry instanceof PolicyStep.OtherEntry other ? entry(other.entry()) : "";
  }

  /** A webhook by its label only: its address may hold a secret. */
  private String entry(EscalationEntry entry) {
    if (entry instanceof PolicyEntry policy) {
      return "policy "
          + Optional.ofNullable(organisation().policies().get(policy.slug()))
              .map(Policy::name)
              .orElse(policy.slug());
    }
    if (entry instanceof WebhookEntry webhook) {
      return "webhook " + webhook.label().orElse(webhook.slug());
    }
    return entry instanceof EmailEntry email ? "email " + email.address() : entry.type().text();
  }

  private String label(String rotationSlug) {
    return Optional.ofNullable(organisation().rotations().get(rotationSlug))
        .map(Rotation::label)
        .orElse(rotationSlug);
  }
}
