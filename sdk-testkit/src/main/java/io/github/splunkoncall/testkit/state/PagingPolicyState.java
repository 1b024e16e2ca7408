package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.TimeMask;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paging policy of a user.
 *
 * @param times when it holds
 * @param steps the list itself, which the owner may change
 */
public record PagingPolicyState(String name, TimeMask times, List<Step> steps) {
  /** All week, all day. */
  public static final TimeMask ALWAYS =
      TimeMask.builder()
          .addDays(DayOfWeek.values())
          .zone(ZoneId.of("UTC"))
          .start(LocalTime.MIDNIGHT)
          .end(LocalTime.MIDNIGHT)
          .build();

  private static final String PRIMARY_NAME = "Primary Paging Policy";

  /**
   * Ways in which the user is paged at once.
   *
   * @param timeout how long until the next step
   */
  public record Step(Duration timeout, List<Rule> rules) {}

  /**
   * One way in which the user is paged.
   *
   * @param contact where; empty for push
   */
  public record Rule(NotificationType type, Optional<PagingContact> contact) {
    /** A rule that pages all devices. */
    public static Rule push() {
      return new Rule(NotificationType.PUSH, Optional.empty());
    }

    /** A rule that pages an email address or a phone, spelled as answers do (Q37). */
    public static Rule to(NotificationType type, ContactState contact) {
      String kind = contact.kind() == ContactState.Kind.EMAIL ? "Email" : "Phone";
      return new Rule(
          type, Optional.of(PagingContact.of(contact.id(), PagingContactType.of(kind))));
    }

    private boolean to(ContactState method) {
      return contact.filter(c -> c.id() == method.id()).isPresent();
    }

    /** Which of the contact methods of the user it reaches. */
    public List<ContactState> reached(List<ContactState> contacts) {
      return contacts.stream()
          .filter(
              type.known() == NotificationType.Known.PUSH
                  ? method -> method.kind() == ContactState.Kind.DEVICE
                  : this::to)
          .toList();
    }
  }

  /**
   * Whether the policy holds at an instant, by the wall clock of its zone. An end that is not after
   * the start is on the day after.
   */
  public boolean holds(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, times.zone().orElse(ZoneOffset.UTC));
    LocalTime start = times.start().orElse(LocalTime.MIDNIGHT);
    LocalTime end = times.end().orElse(LocalTime.MIDNIGHT);
    DayOfWeek today = local.getDayOfWeek();
    LocalTime now = local.toLocalTime();
    if (end.isAfter(start)) {
      return times.days().contains(today) && !now.isBefore(start) && now.isBefore(end);
    }
    return (times.days().contains(today) && !now.isBefore(start))
        || (times.days().contains(today.minus(1)) && now.isBefore(end));
  }

  /** Whether a rule pages this contact method by its number. */
  public boolean pages(ContactState contact) {
    return steps.stream().flatMap(step -> step.rules().stream()).anyMatch(rule -> rule.to(contact));
  }

  /** Drops the rules that page a contact method; a policy that has none left pages by push. */
  public void drop(ContactState contact) {
    if (!pages(contact)) {
      return;
    }
    List<Step> left = new ArrayList<>();
    for (Step step : steps) {
      List<Rule> rules = step.rules().stream().filter(rule -> !rule.to(contact)).toList();
      if (!rules.isEmpty() || step.rules().isEmpty()) {
        left.add(new Step(step.timeout(), rules));
      }
    }
    if (left.isEmpty()) {
      left.add(new Step(steps.get(0).timeout(), List.of(Rule.push())));
    }
    steps.clear();
    steps.addAll(left);
  }

  /** The primary policy that a new user has: by the default email if there is one, or by push. */
  static PagingPolicyState primary(Duration timeout, Optional<ContactState> email) {
    Rule rule = email.map(to -> Rule.to(NotificationType.EMAIL, to)).orElseGet(Rule::push);
    List<Step> steps = new ArrayList<>(List.of(new Step(timeout, List.of(rule))));
    return new PagingPolicyState(PRIMARY_NAME, ALWAYS, steps);
  }

  /** The name in small letters with dashes: what the service has for primary policies. */
  public String slug() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
