package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.testkit.alertrules.AlertRulesEngine;
import io.github.splunkoncall.testkit.alerts.AlertsEngine;
import io.github.splunkoncall.testkit.chat.ChatEngine;
import io.github.splunkoncall.testkit.contactmethods.ContactMethodsEngine;
import io.github.splunkoncall.testkit.escalationpolicies.EscalationPoliciesEngine;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.ingest.IngestEngine;
import io.github.splunkoncall.testkit.maintenance.MaintenanceEngine;
import io.github.splunkoncall.testkit.notes.NotesEngine;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.overrides.OverridesEngine;
import io.github.splunkoncall.testkit.pagingpolicies.PagingPoliciesEngine;
import io.github.splunkoncall.testkit.reporting.ReportingEngine;
import io.github.splunkoncall.testkit.rotations.RotationsEngine;
import io.github.splunkoncall.testkit.routingkeys.RoutingKeysEngine;
import io.github.splunkoncall.testkit.stakeholders.StakeholdersEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.teams.MembersEngine;
import io.github.splunkoncall.testkit.teams.TeamsEngine;
import io.github.splunkoncall.testkit.users.UsersEngine;
import io.github.splunkoncall.webhooks.Webhook;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A synchronous, deterministic state machine of one organisation. Whatever is asked of it goes
 * through {@link #locked}, so that each call sees and leaves a whole state.
 */
public final class Engine {
  private final ReentrantLock lock = new ReentrantLock();
  private final Organisation organisation;
  private final OnCallEngine onCall;
  private final IncidentsEngine incidents;
  private final UsersEngine users;
  private final TeamsEngine teams;
  private final MembersEngine members;
  private final EscalationPoliciesEngine policies;
  private final RoutingKeysEngine routingKeys;
  private final NotesEngine notes;
  private final AlertsEngine alerts;
  private final ContactMethodsEngine contactMethods;
  private final PagingPoliciesEngine pagingPolicies;
  private final RotationsEngine rotations;
  private final OverridesEngine overrides;
  private final ChatEngine chat;
  private final StakeholdersEngine stakeholders;
  private final MaintenanceEngine maintenance;
  private final AlertRulesEngine alertRules;
  private final ReportingEngine reporting;
  private final IngestEngine ingest;
  private final Calls calls;

  /** The engine of this organisation, which nobody else touches from here on. */
  public Engine(Organisation organisation) {
    this.organisation = organisation;
    this.onCall = new OnCallEngine(organisation);
    this.incidents = new IncidentsEngine(organisation, onCall);
    this.users = new UsersEngine(organisation);
    this.teams = new TeamsEngine(organisation);
    this.members = new MembersEngine(organisation, teams);
    this.policies = new EscalationPoliciesEngine(organisation);
    this.routingKeys = new RoutingKeysEngine(organisation);
    this.notes = new NotesEngine(organisation, incidents);
    this.alerts = new AlertsEngine(organisation);
    this.contactMethods = new ContactMethodsEngine(organisation);
    this.pagingPolicies = new PagingPoliciesEngine(organisation);
    this.rotations = new RotationsEngine(organisation);
    this.overrides = new OverridesEngine(organisation);
    this.chat = new ChatEngine(organisation, incidents);
    this.stakeholders = new StakeholdersEngine(organisation, incidents);
    this.maintenance = new MaintenanceEngine(organisation);
    this.alertRules = new AlertRulesEngine(organisation);
    this.reporting = new ReportingEngine(organisation, incidents, onCall);
    this.ingest = new IngestEngine(organisation, incidents, alertRules);
    this.calls = new Calls(this);
  }

  /** Does one thing while nothing else is done. */
  public <T> T locked(Function<Engine, T> work) {
    lock.lock();
    try {
      return work.apply(this);
    } finally {
      lock.unlock();
    }
  }

  /** Does one thing that has no result while nothing else is done. */
  public void run(Consumer<Engine> work) {
    locked(
        e -> {
          work.accept(e);
          return e;
        });
  }

  /** What comes through the doors, and the journal of it. */
  public Calls calls() {
    return calls;
  }

  /** The state that all parts share. */
  public Organisation organisation() {
    return organisation;
  }

  /** Incidents. */
  public IncidentsEngine incidents() {
    return incidents;
  }

  /** Who is on call. */
  public OnCallEngine onCall() {
    return onCall;
  }

  /** Users. */
  public UsersEngine users() {
    return users;
  }

  /** Teams. */
  public TeamsEngine teams() {
    return teams;
  }

  /** The members and admins of teams. */
  public MembersEngine members() {
    return members;
  }

  /** Escalation policies. */
  public EscalationPoliciesEngine policies() {
    return policies;
  }

  /** Routing keys. */
  public RoutingKeysEngine routingKeys() {
    return routingKeys;
  }

  /** Notes of incidents. */
  public NotesEngine notes() {
    return notes;
  }

  /** Alerts: what monitoring tools and people reported, message by message. */
  public AlertsEngine alerts() {
    return alerts;
  }

  /** Contact methods of users: devices, emails and phones. */
  public ContactMethodsEngine contactMethods() {
    return contactMethods;
  }

  /** Personal paging policies: how users want to be paged. */
  public PagingPoliciesEngine pagingPolicies() {
    return pagingPolicies;
  }

  /** Rotations of teams: shifts in which members take turns. */
  public RotationsEngine rotations() {
    return rotations;
  }

  /** Scheduled overrides: who stands in for an absent user. */
  public OverridesEngine overrides() {
    return overrides;
  }

  /** Chat messages on the timeline. */
  public ChatEngine chat() {
    return chat;
  }

  /** Messages to stakeholders of an incident. */
  public StakeholdersEngine stakeholders() {
    return stakeholders;
  }

  /** Maintenance mode: incidents that page nobody. */
  public MaintenanceEngine maintenance() {
    return maintenance;
  }

  /** Alert rules: what happens to alerts as they come in. */
  public AlertRulesEngine alertRules() {
    return alertRules;
  }

  /** Reporting: the history of incidents and of on-call duty. */
  public ReportingEngine reporting() {
    return reporting;
  }

  /** Alert ingestion by the REST endpoint integration. */
  public IngestEngine ingest() {
    return ingest;
  }

  /** All webhooks. */
  public List<Webhook> webhooks() {
    return List.copyOf(organisation.webhooks().values());
  }
}
