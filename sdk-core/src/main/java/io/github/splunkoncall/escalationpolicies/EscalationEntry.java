package io.github.splunkoncall.escalationpolicies;

/**
 * Whom or what a step of an escalation policy reaches. Each kind is a type of its own, with just
 * what belongs to it: {@code if (entry instanceof UserEntry user) page(user.username())}.
 */
public sealed interface EscalationEntry
    permits UserEntry, RotationEntry, WebhookEntry, EmailEntry, PolicyEntry, OtherEntry {

  /** What the entry does. */
  ExecutionType type();

  /** Pages the user with this username. */
  static UserEntry user(String username) {
    return UserEntry.builder().username(username).build();
  }

  /** Pages whoever is on duty in each shift of the rotation with this slug. */
  static RotationEntry rotation(String slug) {
    return RotationEntry.builder().type(ExecutionType.ROTATION_GROUP).slug(slug).build();
  }

  /** Pages whoever comes after the one on duty in the rotation with this slug. */
  static RotationEntry nextRotation(String slug) {
    return RotationEntry.builder().type(ExecutionType.ROTATION_GROUP_NEXT).slug(slug).build();
  }

  /** Pages whoever comes before the one on duty in the rotation with this slug. */
  static RotationEntry previousRotation(String slug) {
    return RotationEntry.builder().type(ExecutionType.ROTATION_GROUP_PREVIOUS).slug(slug).build();
  }

  /** Calls the webhook with this slug. */
  static WebhookEntry webhook(String slug) {
    return WebhookEntry.builder().slug(slug).build();
  }

  /** Sends an email to this address. */
  static EmailEntry email(String address) {
    return EmailEntry.builder().address(address).build();
  }

  /** Goes on with the escalation policy with this slug. */
  static PolicyEntry policy(String slug) {
    return PolicyEntry.builder().slug(slug).build();
  }
}
