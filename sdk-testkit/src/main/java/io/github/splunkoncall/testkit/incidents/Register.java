package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All incidents there ever were, by number, and where new ones get theirs. */
final class Register {
  /** What incidents show as the routing key if none was sent (Q13). */
  static final String DEFAULT_ROUTE = "routingdefault";

  private static final String PORTAL =
      "https://portal.victorops.com/client/fake/popoutIncident?incidentName=";

  private final Organisation organisation;
  private final Map<String, IncidentState> incidents = new LinkedHashMap<>();

  /** Those that the list may still show. */
  private final List<IncidentState> listed = new ArrayList<>();

  /** The latest incident about each entity: no older one is open. */
  private final Map<String, IncidentState> byEntity = new HashMap<>();

  /** The unresolved incidents in which a user was paged, oldest first. */
  private final Map<String, SortedSet<IncidentState>> byPagedUser = new HashMap<>();

  Register(Organisation organisation) {
    this.organisation = organisation;
  }

  /** In the order in which they were opened. */
  Collection<IncidentState> all() {
    return Collections.unmodifiableCollection(incidents.values());
  }

  @Nullable IncidentState find(String number) {
    return incidents.get(number);
  }

  /** The incident that further alerts about the entity belong to. */
  Optional<IncidentState> open(String entityId) {
    return Optional.ofNullable(byEntity.get(entityId))
        .filter(incident -> !incident.is(IncidentPhase.RESOLVED));
  }

  /** Those that are unresolved or were resolved at an instant or later, which only moves on. */
  List<IncidentState> listed(Instant since) {
    listed.removeIf(incident -> incident.resolvedBefore(since));
    return Collections.unmodifiableList(listed);
  }

  /** The unresolved incidents in which the user was paged, oldest first. */
  List<IncidentState> paged(String username) {
    return List.copyOf(byPagedUser.getOrDefault(username, Collections.emptySortedSet()));
  }

  /** Notes that a user was paged, until {@link #unpage}. */
  void page(IncidentState incident, String username) {
    byPagedUser
        .computeIfAbsent(
            username, user -> new TreeSet<>(Comparator.comparingInt(IncidentState::place)))
        .add(incident);
  }

  /** Notes that nobody is paged any more, or that the incident is resolved. */
  void unpage(IncidentState incident, Collection<String> usernames) {
    for (String username : usernames) {
      byPagedUser.computeIfPresent(
          username,
          (user, paged) -> {
            paged.remove(incident);
            return paged.isEmpty() ? null : paged;
          });
    }
  }

  /** A new incident out of what is known about it and its first alert. */
  IncidentState add(Incident.Builder known, String alertId) {
    int place = incidents.size() + 1;
    String number = Integer.toString(place);
    Incident opened =
        known
            .number(number)
            .phase(IncidentPhase.UNACKED)
            .entityType(EntityType.SERVICE)
            .alertCount(1)
            .startTime(organisation.now())
            .lastAlertTime(organisation.now())
            .lastAlertId(alertId)
            .firstAlertId(alertId)
            .link(PORTAL + number)
            .build();
    IncidentState incident = new IncidentState(this, place, opened);
    incidents.put(number, incident);
    listed.add(incident);
    byEntity.put(incident.entityId(), incident);
    return incident;
  }
}
