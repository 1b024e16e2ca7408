package io.github.splunkoncall.testkit.oncall;

import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.testkit.state.Interval;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in a step of a policy that somebody fills by the schedule: no override is looked at. */
sealed interface Place {
  /** What kind of place it is. */
  OnCallType type();

  /** Who fills it at an instant. */
  Optional<String> userAt(Instant at);

  /** Who fills it in a window: whatever overlaps with it, in order. */
  List<Duty> duties(Instant from, Instant to);

  /** A fixed user. */
  record Fixed(String username) implements Place {
    @Override
    public OnCallType type() {
      return OnCallType.USER;
    }

    @Override
    public Optional<String> userAt(Instant at) {
      return Optional.of(username);
    }

    @Override
    public List<Duty> duties(Instant from, Instant to) {
      return from.isBefore(to) ? List.of(new Duty(username, from, to)) : List.of();
    }
  }

  /** Something that is no user. */
  record Nobody(OnCallType type) implements Place {
    @Override
    public Optional<String> userAt(Instant at) {
      return Optional.empty();
    }

    @Override
    public List<Duty> duties(Instant from, Instant to) {
      return List.of();
    }
  }

  /** A shift: whoever is on duty, or who is that many places after. */
  record OnShift(OnCallType type, Rotation rotation, Shift shift, int places) implements Place {
    private static final Duration A_YEAR = Duration.ofDays(366);

    @Override
    public Optional<String> userAt(Instant at) {
      return shift.neighbour(at, places);
    }

    @Override
    public List<Duty> duties(Instant from, Instant to) {
      return shift.turns(from, to).stream()
          .flatMap(turn -> duties(turn, to).stream())
          .filter(duty -> duty.overlaps(from, to))
          .toList();
    }

    /** The turn that is running, and those that begin in a window. */
    List<Shift.Turn> turns(Instant now, Instant from, Instant to) {
      Stream<Shift.Turn> later =
          shift.turns(from, to).stream()
              .filter(turn -> !turn.start().isBefore(from) && turn.start().isBefore(to));
      return Stream.concat(shift.turnAt(now).stream(), later).distinct().toList();
    }

    /**
     * The parts of a turn in which somebody is on duty, up to a year after an instant: a turn can
     * last for a million years, and have some parts on each day.
     */
    List<Duty> duties(Shift.Turn turn, Instant until) {
      Instant limit = until.plus(A_YEAR);
      Instant end = turn.end().isBefore(limit) ? turn.end() : limit;
      List<Duty> duties = new ArrayList<>();
      for (Interval part : shift.coverage(turn.start(), end)) {
        duties.add(new Duty(user(turn), part.start(), part.end()));
      }
      return duties;
    }

    /** Who fills the place in a turn. */
    String user(Shift.Turn turn) {
      List<Shift.Member> members = shift.members();
      int place = members.indexOf(turn.member()) + places;
      return members.get(Math.floorMod(place, members.size())).username();
    }
  }
}
