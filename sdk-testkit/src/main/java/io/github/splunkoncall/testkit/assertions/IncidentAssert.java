package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.paging.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about an incident of a fake. */
public sealed class IncidentAssert extends AbstractAssert<IncidentAssert, Incident>
    permits PagedAssert {
  private final FakeSplunkOnCall fake;

  IncidentAssert(Incident incident, FakeSplunkOnCall fake) {
    super(incident, IncidentAssert.class);
    this.fake = fake;
  }

  /** Fails unless nobody has taken it yet and people are being paged. */
  public IncidentAssert isUnacknowledged() {
    return isIn(IncidentPhase.UNACKED, "unacknowledged");
  }

  /** Fails unless it is acknowledged, and not resolved. */
  public IncidentAssert isAcknowledged() {
    return isIn(IncidentPhase.ACKED, "acknowledged");
  }

  /** Fails unless it is acknowledged, and this user has acknowledged it. */
  public IncidentAssert isAcknowledgedBy(String username) {
    return isInBy(IncidentPhase.ACKED, TransitionName.ACKED, "acknowledged", username);
  }

  /** Fails unless it is resolved. */
  public IncidentAssert isResolved() {
    return isIn(IncidentPhase.RESOLVED, "resolved");
  }

  /** Fails unless it is resolved, and this user has resolved it. */
  public IncidentAssert isResolvedBy(String username) {
    return isInBy(IncidentPhase.RESOLVED, TransitionName.RESOLVED, "resolved", username);
  }

  /** Fails unless this user was paged for it; {@link PagedAssert#atMinute} says when. */
  public PagedAssert paged(String username) {
    List<Page> pages = pages(username);
    if (pages.isEmpty()) {
      fail("to have paged " + username);
    }
    PagedAssert paged = new PagedAssert(actual, fake, username, pages);
    paged.as(descriptionText());
    return paged;
  }

  /** Fails if this user was paged for it. */
  public IncidentAssert didNotPage(String username) {
    if (!pages(username).isEmpty()) {
      fail("not to have paged " + username);
    }
    return this;
  }

  private IncidentAssert isIn(IncidentPhase phase, String words) {
    if (!actual.phase().equals(phase)) {
      fail("to be " + words);
    }
    return this;
  }

  private IncidentAssert isInBy(
      IncidentPhase phase, TransitionName name, String words, String username) {
    boolean done =
        actual.transitions().stream()
            .anyMatch(
                transition ->
                    transition.name().equals(name)
                        && transition.by().equals(Optional.of(username)));
    if (!actual.phase().equals(phase) || !done) {
      fail("to be " + words + " by " + username);
    }
    return this;
  }

  private List<Page> pages(String username) {
    return pages().stream().filter(page -> page.username().equals(username)).toList();
  }

  private List<Page> pages() {
    return fake.pages().stream()
        .filter(page -> page.incidentNumber().equals(actual.number()))
        .toList();
  }

  /** Whole minutes since the incident was opened. */
  long minute(Instant at) {
    return Duration.between(actual.startTime().orElse(at), at).toMinutes();
  }

  void fail(String expected) {
    failWithMessage(
        "%s",
        """
        Expected incident %s %s
        but it is %s, %s, and %s%s"""
            .formatted(
                actual.number(),
                expected,
                actual.phase(),
                history(),
                paged(),
                JournalExcerpt.of(fake.journal())));
  }

  private String history() {
    return actual.transitions().isEmpty()
        ? "nobody has done anything"
        : actual.transitions().stream().map(this::told).collect(Collectors.joining(", "));
  }

  private String told(Transition transition) {
    return transition.name()
        + transition.by().map(user -> " by " + user).orElse("")
        + transition.at().map(at -> " at minute " + minute(at)).orElse("");
  }

  private String paged() {
    List<Page> pages = pages();
    return pages.isEmpty()
        ? "nobody was paged"
        : "paged "
            + pages.stream()
                .map(page -> page.username() + " at minute " + minute(page.at()))
                .distinct()
                .collect(Collectors.joining(", "));
  }
}
