package io.github.splunkoncall.testkit.state;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A rotation around the clock: members take turns of {@code days} days, handing over at the wall
 * clock time at which it started, daylight saving or not.
 */
public record Rotation(
    String slug, String label, List<String> members, Instant start, ZoneId zone, int days) {

  /** Who is on duty; nobody before the start. */
  public Optional<String> onDuty(Instant now) {
    if (members.isEmpty() || now.isBefore(start)) {
      return Optional.empty();
    }
    LocalDateTime from = LocalDateTime.ofInstant(start, zone);
    long localDays = ChronoUnit.DAYS.between(from, LocalDateTime.ofInstant(now, zone));
    // When clocks are set back, an hour comes twice; a hand-off in it happens the first time.
    if (!from.plusDays(localDays + 1).atZone(zone).toInstant().isAfter(now)) {
      localDays++;
    }
    return Optional.of(members.get((int) (localDays / days % members.size())));
  }

  /** The rotation with another user in the place of one, or with nobody. */
  public Rotation replacing(String username, Optional<String> replacement) {
    return new Rotation(
        slug, label, Replacement.in(members, username, replacement), start, zone, days);
  }

  /** Whether the user is a member. */
  public boolean involves(String username) {
    return members.contains(username);
  }
}
