package io.github.splunkoncall.testkit.rotations;

import static io.github.splunkoncall.testkit.assumptions.Assumption.ROTATION_START_CAN_BE_MILLIS;

import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Interval;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rotations of teams in the fake. */
public final class RotationsEngine {
  /** How many weeks of periods an answer has if the request does not say. */
  public static final int PREVIEW_WEEKS = 4;

  private static final int LONGEST_PREVIEW = 520;
  private static final Duration WEEK = Duration.ofDays(7);

  /** What the service says of a start that is a number. */
  static final String WANTS_TEXT = "error.expected.jodadate.format";

  private final Organisation organisation;
  private final ShiftsEngine shifts;

  /** When a created rotation appears in the lists, by its slug. */
  private final Map<String, Instant> listedFrom = new HashMap<>();

  /** The rotations of this organisation. */
  public RotationsEngine(Organisation organisation) {
    this.organisation = organisation;
    this.shifts = new ShiftsEngine(organisation, this);
  }

  /** Refuses a start in milliseconds at this place of a body, if it has to be text (Q58). */
  void requireMillis(String place) {
    if (!organisation.assumed(ROTATION_START_CAN_BE_MILLIS)) {
      throw new ServiceRefusal(400, WANTS_TEXT + " at " + place);
    }
  }

  /** When rotations appear in the lists, by slug; those that are not there are listed already. */
  public Map<String, Instant> listedFrom() {
    return listedFrom;
  }

  /** The shifts of the rotations. */
  public ShiftsEngine shifts() {
    return shifts;
  }

  /** The rotations of a team, in version 2. */
  public List<io.github.splunkoncall.rotations.Rotation> list(String team) {
    return listed(team).map(views()::inVersion2).toList();
  }

  /** The rotations of a team by their slugs and numbers. */
  public List<RotationGroup> groups(String team) {
    return listed(team).map(RotationViews::group).toList();
  }

  /** Creates a rotation; only its label comes back if it is assumed that the answer is empty. */
  public io.github.splunkoncall.rotations.Rotation create(
      String team, CreateRotationRequest request, int skipWeeks, int weeks) {
    organisation.team(team);
    if (skipWeeks < 0 || weeks < 1 || Math.max(skipWeeks, weeks) > LONGEST_PREVIEW) {
      throw new ServiceRefusal(400, "skip and count must be weeks, at most " + LONGEST_PREVIEW);
    }
    request.shifts().forEach(shift -> shift.usernames().forEach(organisation::user));
    String slug = organisation.ids().slug("rtg");
    long groupId = organisation.nextRotationNumber();
    List<Shift> created = new ArrayList<>();
    for (NewShift shift : request.shifts()) {
      List<Shift.Member> members =
          shift.usernames().stream().map(user -> Shift.Member.of(organisation, user)).toList();
      created.add(ShiftsEngine.shift(organisation.nextRotationNumber(), shift.shift(), members));
    }
    Rotation rotation = new Rotation(slug, groupId, request.label(), team, List.copyOf(created));
    organisation.rotations().put(slug, rotation);
    listedFrom.put(
        slug, organisation.now().plus(organisation.assumed(Assumption.CREATED_ROTATION_LAGS)));
    return organisation.assumed(Assumption.CREATED_ROTATION_HAS_BODY)
        ? views(skipWeeks, weeks).inVersion1(rotation)
        : io.github.splunkoncall.rotations.Rotation.builder().label(request.label()).build();
  }

  /** One rotation. */
  public io.github.splunkoncall.rotations.Rotation get(String team, long groupId) {
    return views().inVersion1(rotation(team, groupId));
  }

  /** Gives a rotation another label. */
  public io.github.splunkoncall.rotations.Rotation rename(String team, long groupId, String label) {
    Rotation before = rotation(team, groupId);
    Rotation after = new Rotation(before.slug(), groupId, label, team, before.shifts());
    organisation.rotations().put(after.slug(), after);
    return views().inVersion1(after);
  }

  /** Deletes a rotation. */
  public void delete(String team, long groupId) {
    String slug = rotation(team, groupId).slug();
    boolean used = organisation.policies().values().stream().anyMatch(policy -> policy.uses(slug));
    if (used && !organisation.assumed(Assumption.USED_ROTATION_CAN_BE_DELETED)) {
      throw new ServiceRefusal(400, "An escalation policy uses the rotation");
    }
    organisation.policies().replaceAll((same, policy) -> policy.withoutRotation(slug));
    organisation.rotations().remove(slug);
    listedFrom.remove(slug);
  }

  /** The rotation of a team with this number, or the refusal of the service. */
  Rotation rotation(String team, long groupId) {
    organisation.team(team);
    return ofTeam(team)
        .filter(rotation -> rotation.groupId() == groupId)
        .findFirst()
        .orElseThrow(() -> new ServiceRefusal(404, "No rotation '" + groupId + "' found"));
  }

  RotationViews views() {
    return views(0, PREVIEW_WEEKS);
  }

  private RotationViews views(int skipWeeks, int weeks) {
    Instant from = organisation.now().plus(WEEK.multipliedBy(skipWeeks));
    return new RotationViews(
        organisation.now(), new Interval(from, from.plus(WEEK.multipliedBy(weeks))));
  }

  private Stream<Rotation> listed(String team) {
    organisation.team(team);
    return ofTeam(team)
        .filter(
            rotation ->
                !organisation
                    .now()
                    .isBefore(listedFrom.getOrDefault(rotation.slug(), Instant.MIN)));
  }

  private Stream<Rotation> ofTeam(String team) {
    return organisation.rotations().values().stream()
        .filter(rotation -> rotation.teamSlug().equals(team));
  }
}
