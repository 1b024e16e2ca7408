package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.webhooks.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A whole organisation at an instant, with its exact identifiers: taken from a fake by {@code
 * fake.snapshot()} or read through any API by an {@link OrganisationReader}, and loaded by {@code
 * FakeSplunkOnCall.from(snapshot)}. Kept are no counts of calls, so that rate limits begin anew.
 */
@Value.Immutable
public interface OrganisationSnapshot {
  /** What the clock shows. */
  Instant now();

  /** The users. */
  List<UserSnapshot> users();

  /** The teams. */
  List<TeamSnapshot> teams();

  /** The escalation policies, each with the slug of its team. */
  List<EscalationPolicy> policies();

  /** The rotations of all teams. */
  List<RotationSnapshot> rotations();

  /** The routing keys, the default route among them. */
  List<RoutingKey> routingKeys();

  /** The outgoing webhooks. */
  List<Webhook> webhooks();

  /** The scheduled overrides. */
  List<ScheduledOverride> overrides();

  /** Duty that somebody has taken over from somebody, with its policy. */
  List<OnCallOverride> takenDuty();

  /** The alert rules of all routing keys. */
  List<AlertRule> alertRules();

  /** The maintenance modes that are active. */
  List<MaintenanceInstance> maintenance();

  /** The incidents, oldest first. */
  List<IncidentSnapshot> incidents();

  /**
   * The steps of escalation policies and of the paging policies of users that are next for open
   * incidents, in the order in which they follow.
   */
  List<DueStep> escalations();

  /** The pages that a fake has sent, oldest first; the service does not show its own. */
  List<Page> pages();

  /** The alerts, oldest first. */
  List<AlertSnapshot> alerts();

  /** The alerts that are on their way to an incident, in their order. */
  List<PendingAlert> pendingAlerts();

  /** The chat messages, oldest first. */
  List<TimelineMessage> chat();

  /** The messages to stakeholders, oldest first. */
  List<StakeholderMessage> stakeholderMessages();

  /** What a fake assumes that it does not by default, by the name of the {@link Assumption}. */
  Map<String, Object> assumptions();

  /**
   * What could not be read or was not asked for; what is loaded instead is that of a new
   * organisation.
   */
  Set<OrganisationPart> missing();

  /** What only a fake knows; empty if the organisation was read through an API. */
  Optional<FakeState> fakeState();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link OrganisationSnapshot}. */
  final class Builder extends ImmutableOrganisationSnapshot.Builder {
    Builder() {}
  }
}
