package io.github.splunkoncall.testkit.persistence;

import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.snapshot.AlertSnapshot;
import io.github.splunkoncall.testkit.snapshot.FakeState;
import io.github.splunkoncall.testkit.snapshot.IncidentSnapshot;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import io.github.splunkoncall.testkit.snapshot.RotationSnapshot;
import io.github.splunkoncall.testkit.snapshot.TeamSnapshot;
import io.github.splunkoncall.testkit.snapshot.UserSnapshot;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Overrides;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.TeamState;
import io.github.splunkoncall.users.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes a snapshot of a fake, and changes nothing in it. */
public final class Capture {
  private final Engine engine;
  private final Organisation organisation;

  private Capture(Engine engine) {
    this.engine = engine;
    this.organisation = engine.organisation();
  }

  /** The whole organisation as it is now; the caller holds the lock of the engine. */
  public static OrganisationSnapshot of(Engine engine) {
    return new Capture(engine).snapshot();
  }

  private OrganisationSnapshot snapshot() {
    return OrganisationSnapshot.builder()
        .now(organisation.now())
        .users(organisation.users().values().stream().map(this::user).toList())
        .teams(organisation.teams().values().stream().map(this::team).toList())
        .policies(organisation.policies().values().stream().map(this::policy).toList())
        .rotations(organisation.rotations().values().stream().map(this::rotation).toList())
        .routingKeys(engine.routingKeys().list())
        .webhooks(engine.webhooks())
        .overrides(engine.overrides().list())
        .takenDuty(organisation.overrides().taken().stream().map(this::taken).toList())
        .alertRules(engine.alertRules().all())
        .maintenance(organisation.maintenance().active())
        .incidents(engine.incidents().snapshots().stream().map(this::withNotes).toList())
        .escalations(engine.incidents().due())
        .pages(engine.incidents().pages())
        .alerts(alerts())
        .pendingAlerts(engine.incidents().pending())
        .chat(engine.chat().timeline())
        .stakeholderMessages(engine.stakeholders().messages())
        .assumptions(assumptions())
        .fakeState(fakeState())
        .build();
  }

  private UserSnapshot user(User user) {
    return UserSnapshot.builder()
        .user(user)
        .contactMethods(engine.contactMethods().all(user.username()))
        .pagingPolicies(engine.pagingPolicies().views().all(user.username()))
        .build();
  }

  private TeamSnapshot team(TeamState team) {
    return TeamSnapshot.builder()
        .slug(team.slug())
        .name(team.name())
        .description(team.description())
        .version(team.version())
        .defaultTeam(team.defaultTeam())
        .members(team.members())
        .admins(organisation.teamAdmins().getOrDefault(team.slug(), Set.of()))
        .build();
  }

  private EscalationPolicy policy(Policy policy) {
    return EscalationPolicy.builder()
        .from(engine.policies().get(policy.slug()))
        .teamSlug(policy.team().slug())
        .build();
  }

  private RotationSnapshot rotation(Rotation rotation) {
    return RotationSnapshot.builder()
        .slug(rotation.slug())
        .groupId(rotation.groupId())
        .label(rotation.label())
        .teamSlug(rotation.teamSlug())
        .shifts(rotation.shifts().stream().map(shift -> shift.shown().build()).toList())
        .listedFrom(
            Optional.ofNullable(engine.rotations().listedFrom().get(rotation.slug()))
                .filter(organisation.now()::isBefore))
        .build();
  }

  private OnCallOverride taken(Overrides.Take take) {
    OnCallOverride.Builder taken =
        OnCallOverride.builder()
            .start(take.start())
            .end(take.end())
            .originalUser(take.fromUser())
            .overrideUser(take.toUser());
    Optional.ofNullable(organisation.policies().get(take.policySlug()))
        .ifPresent(policy -> taken.policy(policy.ref()));
    return taken.build();
  }

  private IncidentSnapshot withNotes(IncidentSnapshot incident) {
    return IncidentSnapshot.builder()
        .from(incident)
        .notes(engine.notes().of(incident.incident().number()))
        .build();
  }

  private List<AlertSnapshot> alerts() {
    return organisation.alerts().entrySet().stream()
        .map(alert -> AlertSnapshot.builder().uuid(alert.getKey()).alert(alert.getValue()).build())
        .toList();
  }

  private Map<String, Object> assumptions() {
    Map<String, Object> assumptions = new TreeMap<>();
    organisation
        .assumptions()
        .forEach(
            (assumption, value) -> {
              if (!value.equals(assumption.byDefault())) {
                assumptions.put(assumption.toString(), value);
              }
            });
    return assumptions;
  }

  private FakeState fakeState() {
    return FakeState.builder()
        .seed(organisation.ids().seed())
        .identifiers(organisation.ids().position())
        .contactIdentifiers(organisation.contacts().ids().position())
        .nextContactId(organisation.contacts().nextId())
        .lastRotationNumber(organisation.lastRotationNumber())
        .lastAlertRule(engine.alertRules().lastRule())
        .lastRuleAction(engine.alertRules().lastAction())
        .defaultEmails(
            organisation.users().keySet().stream()
                .flatMap(username -> organisation.contacts(username).stream())
                .filter(organisation.contacts()::isDefault)
                .map(ContactState::id)
                .toList())
        .userIds(engine.pagingPolicies().views().userIds())
        .build();
  }
}
