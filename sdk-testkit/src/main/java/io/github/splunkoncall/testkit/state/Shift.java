package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A shift of a rotation: members take turns of {@code days} days, handing over at the wall clock
 * time at which it started, daylight saving or not.
 *
 * @param id the number that stands for it in paths
 * @param masks when somebody is on duty: at most three, always if there is none
 */
public record Shift(
    long id,
    String label,
    ShiftType type,
    ZoneId zone,
    Instant start,
    int days,
    List<ShiftMask> masks,
    List<Member> members) {

  /** A user at a place of a shift. */
  public record Member(String slug, String username) {
    private static final Pattern SLUG = Pattern.compile("rtm-0*(\\d{1,18})");

    /** The user at a new place. */
    public static Member of(Organisation organisation, String username) {
      return new Member("rtm-%020d".formatted(organisation.nextRotationNumber()), username);
    }

    /** The number in a slug that {@link #of} has made; empty for another one. */
    public static Optional<Long> number(String slug) {
      Matcher matcher = SLUG.matcher(slug);
      return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    private ShiftMember shown() {
      return ShiftMember.builder().username(username).slug(slug).build();
    }
  }

  /** A whole period between two hand-offs. */
  public record Turn(Instant start, Instant end, Member member) {}

  /** The turn around an instant, whatever the masks say; none before the start. */
  public Optional<Turn> turnAt(Instant now) {
    return members.isEmpty() || now.isBefore(start) ? Optional.empty() : Optional.of(turn(now, 0));
  }

  /** The turn that is running at {@code from}, then all that begin before {@code to}. */
  public List<Turn> turns(Instant from, Instant to) {
    List<Turn> turns = new ArrayList<>();
    Optional<Turn> next = from.isBefore(start) && start.isBefore(to) ? turnAt(start) : turnAt(from);
    while (next.isPresent() && (turns.isEmpty() || next.get().start().isBefore(to))) {
      turns.add(next.get());
      next = turnAt(next.get().end());
    }
    return List.copyOf(turns);
  }

  /** Whether the masks let somebody be on duty at an instant. */
  public boolean covers(Instant now) {
    return new Coverage(type, masks, zone).covers(now);
  }

  /** The parts of a window in which the masks let somebody be on duty, in order. */
  public List<Interval> coverage(Instant from, Instant to) {
    return new Coverage(type, masks, zone).within(from, to);
  }

  /** Who is on duty; nobody before the start and outside the masks. */
  public Optional<String> onDuty(Instant now) {
    return neighbour(now, 0);
  }

  /** Who is that many places after the one on duty; nobody if nobody is on duty. */
  public Optional<String> neighbour(Instant now, int places) {
    return members.isEmpty() || now.isBefore(start) || !covers(now)
        ? Optional.empty()
        : Optional.of(turn(now, places).member().username());
  }

  private Turn turn(Instant now, int places) {
    long number = numberAt(now);
    int place = (int) Math.floorMod(number + places, (long) members.size());
    return new Turn(startOf(number), startOf(number + 1), members.get(place));
  }

  /** How many turns are over; the wall clock may be a little off when clocks are set. */
  private long numberAt(Instant now) {
    long localDays = ChronoUnit.DAYS.between(local(start), local(now));
    long number = Math.max(0, localDays / days - 1);
    while (!startOf(number + 1).isAfter(now)) {
      number++;
    }
    return number;
  }

  /** In an hour that comes twice, the first time; in one that never comes, within the next. */
  private Instant startOf(long number) {
    return number == 0 ? start : local(start).plusDays(number * days).atZone(zone).toInstant();
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  /** What the service shows of the shift that does not depend on the time. */
  public RotationShift.Builder shown() {
    List<ShiftMask> shownMasks = masks.isEmpty() ? List.of(ShiftMask.always()) : masks;
    // The last of several days is the third mask, whether there are days between or not.
    int last = type.equals(ShiftType.MULTI_DAY) ? shownMasks.size() - 1 : 2;
    return RotationShift.builder()
        .id(id)
        .label(label)
        .type(type)
        .timezone(zone.getId())
        .start(start)
        .handOffEveryDays(days)
        .mask(shownMasks.stream().findFirst())
        .mask2(shownMasks.stream().limit(last).skip(1).findFirst())
        .mask3(shownMasks.stream().skip(Math.max(1, last)).findFirst())
        .members(members.stream().map(Member::shown).toList());
  }

  /** The shift with these members. */
  public Shift with(List<Member> newMembers) {
    return new Shift(id, label, type, zone, start, days, masks, List.copyOf(newMembers));
  }

  /** The shift with another user in each place of one, or with nobody there. */
  Shift replacing(String username, Optional<String> replacement) {
    return with(
        members.stream()
            .flatMap(
                member ->
                    member.username().equals(username)
                        ? replacement.map(heir -> new Member(member.slug(), heir)).stream()
                        : Stream.of(member))
            .toList());
  }

  /** Whether the user is a member. */
  public boolean involves(String username) {
    return usernames().anyMatch(username::equals);
  }

  /** The members in their order. */
  public Stream<String> usernames() {
    return members.stream().map(Member::username);
  }
}
