package io.github.splunkoncall.testkit;

import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.Shift;
import io.github.splunkoncall.testkit.state.TeamState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A rotation, in the making: one shift around the clock, or the shifts that are named. What is set
 * on the rotation holds for each shift that does not say otherwise.
 */
public final class RotationBuilder {
  private static final String ONLY_SHIFT = "24x7";

  private final ShiftBuilder common = new ShiftBuilder();
  private final Map<String, Consumer<ShiftBuilder>> shifts = new LinkedHashMap<>();

  RotationBuilder() {}

  /** Who takes turns, in this order. */
  public RotationBuilder members(String... usernames) {
    common.members(usernames);
    return this;
  }

  /** How many days a turn lasts. Default 7. */
  public RotationBuilder handOffEveryDays(int value) {
    common.handOffEveryDays(value);
    return this;
  }

  /**
   * When the first turn begins; hand-offs are at that time of day. Default: the fake's start, or
   * when the oldest incident that is set up was opened.
   */
  public RotationBuilder startingAt(Instant instant) {
    common.startingAt(instant);
    return this;
  }

  /** The zone whose wall clock the hand-offs follow. Default UTC. */
  public RotationBuilder zone(ZoneId value) {
    common.zone(value);
    return this;
  }

  /** Adds a shift; without any, the rotation has a single one around the clock. */
  public RotationBuilder shift(String label, Consumer<ShiftBuilder> setUp) {
    if (shifts.putIfAbsent(label, setUp) != null) {
      throw new IllegalArgumentException("there are two shifts with the label '" + label + "'");
    }
    return this;
  }

  Rotation build(Organisation organisation, TeamState team, String label) {
    String slug = organisation.ids().slug("rtg");
    long groupId = organisation.nextRotationNumber();
    List<Shift> built = new ArrayList<>();
    if (shifts.isEmpty()) {
      built.add(common.build(organisation, ONLY_SHIFT));
    }
    shifts.forEach(
        (shiftLabel, setUp) -> {
          ShiftBuilder shift = new ShiftBuilder(common);
          setUp.accept(shift);
          built.add(shift.build(organisation, shiftLabel));
        });
    return new Rotation(slug, groupId, label, team.slug(), List.copyOf(built));
  }
}
