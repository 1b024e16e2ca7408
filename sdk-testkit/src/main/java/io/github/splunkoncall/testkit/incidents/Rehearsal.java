package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.testkit.alerts.ReceivedAlert;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays incidents that nobody takes, each as if there was no other. The clock is set to and fro;
 * the rest of the organisation stays as it is.
 */
public final class Rehearsal {
  private static final Map<String, Object> CRITICAL =
      Map.of("message_type", "CRITICAL", "entity_id", "rehearsal");

  private final Organisation organisation;
  private final OnCallEngine onCall;

  /** Incidents of this organisation. */
  public Rehearsal(Organisation organisation, OnCallEngine onCall) {
    this.organisation = organisation;
    this.onCall = onCall;
  }

  /** Whom an incident pages that an alert with a routing key opens at an instant. */
  public List<Page> pages(String routingKey, Instant at, Duration howLong) {
    organisation.setNow(at);
    Paging paging = new Paging(organisation, onCall);
    new Ingestion(organisation, new Register(organisation), paging)
        .apply(new ReceivedAlert("rehearsal", Optional.of(at), CRITICAL), Optional.of(routingKey));
    paging.advance(howLong);
    return paging.pages();
  }
}
