package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.RoutingKeyState;
import io.github.splunkoncall.users.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisation and its open incidents, as they are now. */
final class StateView {
  private StateView() {}

  static Object of(Engine engine) {
    Organisation organisation = engine.organisation();
    List<Incident> all = engine.incidents().all();
    List<Incident> open =
        all.stream().filter(incident -> !incident.phase().equals(IncidentPhase.RESOLVED)).toList();
    return Fields.of("clock", organisation.now())
        .with("callCount", JournalView.count(engine))
        .with("pageCount", engine.incidents().pages().size())
        .with("resolvedCount", all.size() - open.size())
        .with(
            "incidents",
            open.stream().map(incident -> IncidentView.of(incident, organisation.now())).toList())
        .with(
            "maintenance",
            organisation.maintenance().active().stream().map(StateView::maintenance).toList())
        .with(
            "teams",
            organisation.teams().values().stream()
                .map(team -> new TeamView(engine, team).fields())
                .toList())
        .with(
            "routingKeys",
            organisation.routingKeys().values().stream()
                .map(key -> routingKey(organisation, key))
                .toList())
        .with("users", organisation.users().values().stream().map(StateView::user).toList())
        .values();
  }

  private static Map<String, Object> maintenance(MaintenanceInstance mode) {
    return Fields.of("id", mode.instanceId())
        .with("purpose", mode.purpose())
        .with("startedBy", mode.startedBy())
        .with("since", mode.startedAt())
        .with("global", mode.global())
        .with("routingKeys", mode.routingKeys())
        .values();
  }

  private static Map<String, Object> routingKey(Organisation organisation, RoutingKeyState key) {
    return Fields.of("key", key.key())
        .with("default", key.isDefault())
        .with(
            "policies",
            key.policySlugs().stream()
                .flatMap(slug -> Optional.ofNullable(organisation.policies().get(slug)).stream())
                .map(Policy::name)
                .toList())
        .values();
  }

  private static Map<String, Object> user(User user) {
    String fullName = user.firstName().orElse("") + " " + user.lastName().orElse("");
    return Fields.of("username", user.username())
        .with("name", user.displayName().orElse(fullName.strip()))
        .values();
  }
}
