package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.PolicyEntry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of an escalation policy.
 *
 * @param delay how long after the step before, or after the incident for the first
 * @param entries whom it pages
 */
public record PolicyStep(Duration delay, List<Entry> entries) {
  /** Whom a step pages. */
  public sealed interface Entry {
    /** The entry that a model shows, whether what it leads to is there or not. */
    static Entry of(EscalationEntry entry) {
      if (entry instanceof io.github.splunkoncall.escalationpolicies.UserEntry user) {
        return new UserEntry(user.username());
      }
      if (entry instanceof io.github.splunkoncall.escalationpolicies.RotationEntry rotation) {
        return switch (rotation.type().known()) {
          case ROTATION_GROUP_NEXT -> new NeighbourEntry(rotation.slug(), true);
          case ROTATION_GROUP_PREVIOUS -> new NeighbourEntry(rotation.slug(), false);
          default -> new RotationEntry(rotation.slug());
        };
      }
      return new OtherEntry(entry);
    }
  }

  /** A fixed user. */
  public record UserEntry(String username) implements Entry {}

  /** Whoever is on duty in each shift of a rotation. */
  public record RotationEntry(String rotationSlug) implements Entry {}

  /** Whoever comes after or before the one on duty in each shift of a rotation. */
  public record NeighbourEntry(String rotationSlug, boolean next) implements Entry {}

  /** What reaches nobody by itself: a webhook, an email, another policy, an unknown type. */
  public record OtherEntry(EscalationEntry entry) implements Entry {}

  /** The slugs of other policies that are paged, too. */
  public List<String> policySlugs() {
    return entries.stream().flatMap(entry -> policySlug(entry).stream()).toList();
  }

  /** The step without the entries that lead to some other policies. */
  PolicyStep withoutPolicies(Collection<String> goneSlugs) {
    return new PolicyStep(
        delay,
        entries.stream()
            .filter(entry -> policySlug(entry).filter(goneSlugs::contains).isEmpty())
            .toList());
  }

  private static Optional<String> policySlug(Entry entry) {
    return entry instanceof OtherEntry other && other.entry() instanceof PolicyEntry policy
        ? Optional.of(policy.slug())
        : Optional.empty();
  }

  /** Whether an entry leads to the rotation. */
  boolean uses(String rotationSlug) {
    return entries.stream().anyMatch(entry -> uses(entry, rotationSlug));
  }

  /** The step without the entries that lead to a rotation. */
  PolicyStep withoutRotation(String rotationSlug) {
    return new PolicyStep(
        delay, entries.stream().filter(entry -> !uses(entry, rotationSlug)).toList());
  }

  private static boolean uses(Entry entry, String rotationSlug) {
    return (entry instanceof RotationEntry onDuty && onDuty.rotationSlug().equals(rotationSlug))
        || (entry instanceof NeighbourEntry other && other.rotationSlug().equals(rotationSlug));
  }

  /** The step with another user in the place of one, or with nobody. */
  PolicyStep replacing(String username, Optional<String> replacement) {
    UserEntry gone = new UserEntry(username);
    return new PolicyStep(
        delay,
        entries.stream()
            .flatMap(
                entry ->
                    entry.equals(gone)
                        ? replacement.<Entry>map(UserEntry::new).stream()
                        : Stream.of(entry))
            .distinct()
            .toList());
  }
}
