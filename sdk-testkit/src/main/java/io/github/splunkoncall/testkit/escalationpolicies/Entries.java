package io.github.splunkoncall.testkit.escalationpolicies;

import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_ENTRY_STATUS;

import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.PolicyEntry;
import io.github.splunkoncall.escalationpolicies.RotationEntry;
import io.github.splunkoncall.escalationpolicies.UserEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.webhooks.Webhook;
import java.util.Optional;

/** Entries of steps: from what a request says to what the fake keeps, and to what it shows. */
final class Entries {
  private final Organisation organisation;

  Entries(Organisation organisation) {
    this.organisation = organisation;
  }

  /** An entry without names, which only the service says. */
  static EscalationEntry sent(EscalationEntry entry) {
    if (entry instanceof UserEntry user) {
      return UserEntry.builder().username(user.username()).build();
    }
    if (entry instanceof RotationEntry rotation) {
      return RotationEntry.builder().type(rotation.type()).slug(rotation.slug()).build();
    }
    if (entry instanceof WebhookEntry webhook) {
      return WebhookEntry.builder().slug(webhook.slug()).build();
    }
    if (entry instanceof PolicyEntry policy) {
      return PolicyEntry.builder().slug(policy.slug()).build();
    }
    return entry;
  }

  /** Keeps an entry, or refuses one that leads nowhere. */
  PolicyStep.Entry keep(EscalationEntry entry, String teamSlug) {
    if (entry instanceof UserEntry user) {
      require(organisation.users().containsKey(user.username()), "user", user.username());
      return PolicyStep.Entry.of(user);
    }
    if (entry instanceof RotationEntry rotation) {
      return keep(rotation, teamSlug);
    }
    if (entry instanceof WebhookEntry webhook) {
      require(organisation.webhooks().containsKey(webhook.slug()), "webhook", webhook.slug());
      return new PolicyStep.OtherEntry(EscalationEntry.webhook(webhook.slug()));
    }
    if (entry instanceof PolicyEntry policy) {
      require(organisation.policies().containsKey(policy.slug()), "policy", policy.slug());
      return new PolicyStep.OtherEntry(EscalationEntry.policy(policy.slug()));
    }
    return new PolicyStep.OtherEntry(entry);
  }

  private PolicyStep.Entry keep(RotationEntry rotation, String teamSlug) {
    String slug = rotation.slug();
    Rotation found = organisation.rotations().get(slug);
    if (found == null) {
      throw notFound("rotation", slug);
    }
    if (!teamSlug.equals(found.teamSlug())) {
      throw new ServiceRefusal(400, "Rotation '" + slug + "' belongs to another team");
    }
    return PolicyStep.Entry.of(rotation);
  }

  /** Shows an entry with the names of what it leads to. */
  EscalationEntry show(PolicyStep.Entry entry) {
    if (entry instanceof PolicyStep.UserEntry user) {
      Optional<User> found = Optional.ofNullable(organisation.users().get(user.username()));
      return UserEntry.builder()
          .username(user.username())
          .firstName(found.flatMap(User::firstName))
          .lastName(found.flatMap(User::lastName))
          .build();
    }
    if (entry instanceof PolicyStep.RotationEntry rotation) {
      return rotation(ExecutionType.ROTATION_GROUP, rotation.rotationSlug());
    }
    if (entry instanceof PolicyStep.NeighbourEntry neighbour) {
      return rotation(
          neighbour.next()
              ? ExecutionType.ROTATION_GROUP_NEXT
              : ExecutionType.ROTATION_GROUP_PREVIOUS,
          neighbour.rotationSlug());
    }
    EscalationEntry other = ((PolicyStep.OtherEntry) entry).entry();
    if (other instanceof WebhookEntry webhook) {
      return WebhookEntry.builder()
          .slug(webhook.slug())
          .label(
              Optional.ofNullable(organisation.webhooks().get(webhook.slug())).map(Webhook::label))
          .build();
    }
    return other;
  }

  private EscalationEntry rotation(ExecutionType type, String slug) {
    return RotationEntry.builder()
        .type(type)
        .slug(slug)
        .label(Optional.ofNullable(organisation.rotations().get(slug)).map(Rotation::label))
        .build();
  }

  private void require(boolean exists, String what, String slug) {
    if (!exists) {
      throw notFound(what, slug);
    }
  }

  private ServiceRefusal notFound(String what, String slug) {
    return new ServiceRefusal(
        organisation.assumed(UNKNOWN_ENTRY_STATUS), "No " + what + " '" + slug + "' found");
  }
}
