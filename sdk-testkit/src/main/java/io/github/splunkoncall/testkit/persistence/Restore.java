package io.github.splunkoncall.testkit.persistence;

import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingTarget;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.snapshot.FakeState;
import io.github.splunkoncall.testkit.snapshot.IncidentSnapshot;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import io.github.splunkoncall.testkit.snapshot.RotationSnapshot;
import io.github.splunkoncall.testkit.snapshot.TeamSnapshot;
import io.github.splunkoncall.testkit.state.Ids;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.OverrideState;
import io.github.splunkoncall.testkit.state.Overrides;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.RoutingKeyState;
import io.github.splunkoncall.testkit.state.TeamState;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Makes a fake out of a snapshot. */
public final class Restore {
  /**
   * For what was read through an API: hardly that of a fake, which has some identifiers already.
   */
  private static final long ANOTHER_SEED = 0x5eed_0f_0a_f0f0L;

  private final OrganisationSnapshot snapshot;
  private final Organisation organisation;
  private final Engine engine;

  private Restore(OrganisationSnapshot snapshot) {
    this.snapshot = snapshot;
    this.organisation =
        new Organisation(
            new Ids(snapshot.fakeState().map(FakeState::seed).orElse(ANOTHER_SEED)),
            snapshot.now());
    this.engine = new Engine(organisation);
  }

  /**
   * A new engine with this organisation in it. Throws {@link IllegalArgumentException} if an
   * escalation policy or a rotation is of a team that is not there, and for an escalation of such
   * an incident.
   */
  public static Engine of(OrganisationSnapshot snapshot) {
    return new Restore(snapshot).engine();
  }

  private Engine engine() {
    snapshot.assumptions().forEach(this::assume);
    new People(snapshot, organisation).restore();
    snapshot.webhooks().forEach(hook -> organisation.webhooks().put(hook.slug(), hook));
    snapshot.teams().forEach(this::team);
    snapshot.rotations().stream()
        .mapToLong(Shifts::lastNumber)
        .filter(number -> number > organisation.lastRotationNumber())
        .max()
        .ifPresent(organisation::goOnAfterRotationNumber);
    snapshot.rotations().forEach(this::rotation);
    snapshot.policies().forEach(this::policy);
    snapshot.routingKeys().forEach(this::routingKey);
    organisation
        .routingKeys()
        .computeIfAbsent(
            RoutingKeyState.DEFAULT,
            key ->
                new RoutingKeyState(
                    key, organisation.policies().keySet().stream().limit(1).toList(), false));
    snapshot.overrides().forEach(this::override);
    snapshot.takenDuty().forEach(this::taken);
    snapshot.alertRules().forEach(engine.alertRules()::keep);
    snapshot.maintenance().forEach(organisation.maintenance()::start);
    snapshot.alerts().forEach(alert -> organisation.alerts().put(alert.uuid(), alert.alert()));
    snapshot.incidents().forEach(this::incident);
    snapshot.escalations().forEach(engine.incidents()::keep);
    snapshot.pendingAlerts().forEach(engine.incidents()::keep);
    snapshot.chat().forEach(engine.chat()::keep);
    snapshot.stakeholderMessages().forEach(engine.stakeholders()::keep);
    snapshot.fakeState().ifPresent(this::goOn);
    return engine;
  }

  private void assume(String name, Object value) {
    assume(
        Assumption.named(name)
            .orElseThrow(() -> new IllegalArgumentException("no assumption '" + name + "'")),
        value);
  }

  @SuppressWarnings("unchecked") // The class is compared before.
  private <T> void assume(Assumption<T> assumption, Object value) {
    if (!assumption.byDefault().getClass().isInstance(value)) {
      throw new IllegalArgumentException(
          "%s must be a %s, not %s"
              .formatted(assumption, assumption.byDefault().getClass().getSimpleName(), value));
    }
    organisation.assume(assumption, (T) value);
  }

  private void team(TeamSnapshot team) {
    organisation
        .teams()
        .put(
            team.slug(),
            new TeamState(
                team.slug(),
                team.name(),
                team.description(),
                team.members(),
                team.defaultTeam(),
                team.version()));
    organisation.teamAdmins().put(team.slug(), new LinkedHashSet<>(team.admins()));
  }

  private void rotation(RotationSnapshot rotation) {
    requireTeam(rotation.slug(), rotation.teamSlug());
    organisation
        .rotations()
        .put(
            rotation.slug(),
            new Rotation(
                rotation.slug(),
                rotation.groupId().orElseGet(organisation::nextRotationNumber),
                rotation.label(),
                rotation.teamSlug(),
                rotation.shifts().stream()
                    .map(shift -> Shifts.state(shift, organisation))
                    .toList()));
    rotation
        .listedFrom()
        .ifPresent(from -> engine.rotations().listedFrom().put(rotation.slug(), from));
  }

  private void policy(EscalationPolicy policy) {
    TeamRef team = requireTeam(policy.slug(), policy.teamSlug().orElse(""));
    organisation
        .policies()
        .put(
            policy.slug(),
            new Policy(
                policy.slug(),
                policy.name(),
                team,
                policy.steps().stream().map(Restore::step).toList(),
                policy.ignoreCustomPagingPolicies()));
  }

  private static PolicyStep step(EscalationStep step) {
    return new PolicyStep(
        step.timeout(), step.entries().stream().map(PolicyStep.Entry::of).toList());
  }

  private TeamRef requireTeam(String of, String slug) {
    TeamState team = organisation.teams().get(slug);
    if (team == null) {
      throw new IllegalArgumentException(
          "'" + of + "' is of the team '" + slug + "', which is not there");
    }
    return team.ref();
  }

  private void routingKey(RoutingKey key) {
    String text = key.defaultRoute() ? RoutingKeyState.DEFAULT : key.key();
    organisation
        .routingKeys()
        .put(
            organisation.routingKeyName(text),
            new RoutingKeyState(
                text,
                key.targets().stream().map(RoutingTarget::policySlug).toList(),
                key.multiResponder().orElse(false)));
  }

  private void override(ScheduledOverride override) {
    organisation
        .overrides()
        .scheduled()
        .put(
            override.publicId(),
            new OverrideState(
                override.publicId(),
                override.user().username(),
                override.zone().orElse(ZoneOffset.UTC),
                override.start(),
                override.end(),
                override.assignments().stream().map(this::assignment).toList()));
  }

  private OverrideState.Assignment assignment(OverrideAssignment assignment) {
    String team =
        assignment
            .teamSlug()
            .or(
                () ->
                    Optional.ofNullable(organisation.policies().get(assignment.policySlug()))
                        .map(policy -> policy.team().slug()))
            .orElse("");
    return new OverrideState.Assignment(assignment.policySlug(), team, assignment.standIn());
  }

  private void taken(OnCallOverride taken) {
    organisation
        .overrides()
        .add(
            new Overrides.Take(
                taken.policy().map(policy -> policy.slug()).orElse(""),
                taken.originalUser().orElse(""),
                taken.overrideUser().orElse(""),
                taken.start(),
                taken.end()));
  }

  private void incident(IncidentSnapshot incident) {
    engine.incidents().keep(incident);
    incident.notes().forEach(note -> engine.notes().keep(incident.incident().number(), note));
  }

  private void goOn(FakeState state) {
    organisation.ids().goOnAt(state.identifiers());
    organisation.contacts().ids().goOnAt(state.contactIdentifiers());
    organisation.contacts().goOnWith(state.nextContactId());
    organisation.goOnAfterRotationNumber(state.lastRotationNumber());
    engine.alertRules().goOnAfter(state.lastAlertRule(), state.lastRuleAction());
    engine.pagingPolicies().views().userIds().putAll(state.userIds());
  }
}
