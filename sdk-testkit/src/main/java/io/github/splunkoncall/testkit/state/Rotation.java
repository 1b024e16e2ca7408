package io.github.splunkoncall.testkit.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A rotation of a team: shifts, in each of which members take turns.
 *
 * @param groupId the number that stands for it in paths
 */
public record Rotation(
    String slug, long groupId, String label, String teamSlug, List<Shift> shifts) {

  /** Who is on duty, shift by shift. */
  public Stream<String> onDuty(Instant now) {
    return neighbours(now, 0);
  }

  /** Who is that many places after the one on duty, shift by shift. */
  public Stream<String> neighbours(Instant now, int places) {
    return shifts.stream().flatMap(shift -> shift.neighbour(now, places).stream());
  }

  /** The shift with this number. */
  public Optional<Shift> shift(long id) {
    return shifts.stream().filter(shift -> shift.id() == id).findFirst();
  }

  /** The rotation with other shifts. */
  public Rotation with(List<Shift> newShifts) {
    return new Rotation(slug, groupId, label, teamSlug, List.copyOf(newShifts));
  }

  /** The rotation with another user in the place of one, or with nobody. */
  public Rotation replacing(String username, Optional<String> replacement) {
    UnaryOperator<Shift> replace = shift -> shift.replacing(username, replacement);
    return with(shifts.stream().map(replace).toList());
  }

  /** Whether the user is a member of a shift. */
  public boolean involves(String username) {
    return shifts.stream().anyMatch(shift -> shift.involves(username));
  }
}
