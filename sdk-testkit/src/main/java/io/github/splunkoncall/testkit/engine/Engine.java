package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.testkit.escalationpolicies.EscalationPoliciesEngine;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.routingkeys.RoutingKeysEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.teams.MembersEngine;
import io.github.splunkoncall.testkit.teams.TeamsEngine;
import io.github.splunkoncall.testkit.users.UsersEngine;
import io.github.splunkoncall.webhooks.Webhook;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
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

  /** All webhooks. */
  public List<Webhook> webhooks() {
    return List.copyOf(organisation.webhooks().values());
  }
}
