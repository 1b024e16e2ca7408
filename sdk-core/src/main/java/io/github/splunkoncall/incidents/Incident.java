package io.github.splunkoncall.incidents;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident: what is wrong, since when, who was paged, and what has happened since. */
@Value.Immutable
public interface Incident {
  /** The incident number: a string of digits that counts up in an organisation. */
  String number();

  /** Where the incident is in its life; a value with empty text if the service sends none. */
  @Value.Default
  default IncidentPhase phase() {
    return IncidentPhase.of("");
  }

  /** What ingested alerts of the same problem share; a UUID for manual incidents. */
  Optional<String> entityId();

  /** The title. */
  Optional<String> displayName();

  /** What the monitoring tool reported last. */
  Optional<EntityState> entityState();

  /** What kind of thing the incident is about. */
  Optional<EntityType> entityType();

  /**
   * The routing key. The default route is {@code routingdefault}, in the history of reporting
   * {@code default}.
   */
  Optional<String> routingKey();

  /** The service that the incident is about; the summary for manual ones. */
  Optional<String> service();

  /** The host that the incident is about; may be empty. */
  Optional<String> host();

  /** How many alerts have joined the incident. */
  @Value.Default
  default int alertCount() {
    return 0;
  }

  /** When the incident was opened. */
  Optional<Instant> startTime();

  /** When the incident ended; only in the history of reporting, and rarely there. */
  Optional<Instant> endTime();

  /** When the latest alert came. */
  Optional<Instant> lastAlertTime();

  /** The UUID of the latest alert. */
  Optional<String> lastAlertId();

  /** The UUID of the alert that opened the incident. */
  Optional<String> firstAlertId();

  /** The name of the monitoring tool; {@code vouser-} and a username for manual incidents. */
  Optional<String> monitorName();

  /** What kind of monitor the incident came from. */
  Optional<MonitorType> monitorType();

  /** A link to the incident in the web portal. */
  Optional<String> link();

  /** The slugs of the teams that were paged. */
  List<String> pagedTeams();

  /** The usernames of those who were paged. */
  List<String> pagedUsers();

  /** The escalation policies that were paged. */
  List<EscalationPolicySummary> pagedPolicies();

  /**
   * Acknowledgements and resolutions so far, oldest first; in the history of reporting the opening
   * before them.
   */
  List<Transition> transitions();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Incident}. */
  final class Builder extends ImmutableIncident.Builder {
    Builder() {}
  }
}
