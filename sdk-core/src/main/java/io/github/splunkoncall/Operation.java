package io.github.splunkoncall;

import static io.github.splunkoncall.RateLimit.ONE_PER_SECOND;
import static io.github.splunkoncall.RateLimit.TWO_PER_SECOND;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue: one constant per operation of the service. Rate limits, retry decisions, faults of
 * the testkit, error messages and the coverage tests all read it.
 */
public enum Operation {
  // Incidents

  /** Lists the open, acknowledged and recently resolved incidents. */
  LIST_INCIDENTS("GET /api-public/v1/incidents", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Creates an incident and pages its targets. */
  CREATE_INCIDENT("POST /api-public/v1/incidents", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Reads one incident, active or not. */
  GET_INCIDENT(
      "GET /api-public/v1/incidents/{incidentNumber}", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Acknowledges incidents, which stops the paging. */
  ACKNOWLEDGE_INCIDENTS(
      "PATCH /api-public/v1/incidents/ack", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Resolves incidents. */
  RESOLVE_INCIDENTS(
      "PATCH /api-public/v1/incidents/resolve", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Acknowledges all incidents in which a user was paged. */
  ACKNOWLEDGE_INCIDENTS_BY_USER(
      "PATCH /api-public/v1/incidents/byUser/ack",
      Resource.INCIDENTS,
      Provenance.OBSERVED,
      TWO_PER_SECOND,
      Safety.UNSAFE),
  /** Resolves all incidents in which a user was paged. */
  RESOLVE_INCIDENTS_BY_USER(
      "PATCH /api-public/v1/incidents/byUser/resolve",
      Resource.INCIDENTS,
      Provenance.OBSERVED,
      TWO_PER_SECOND,
      Safety.UNSAFE),
  /** Pages others for incidents. */
  REROUTE_INCIDENTS(
      "POST /api-public/v1/incidents/reroute", Resource.INCIDENTS, Provenance.OBSERVED),

  // Notes

  /** Lists the notes of an incident. */
  LIST_NOTES(
      "GET /api-public/v1/incidents/{incidentNumber}/notes", Resource.NOTES, Provenance.OBSERVED),
  /** Adds a note to an incident. */
  CREATE_NOTE(
      "POST /api-public/v1/incidents/{incidentNumber}/notes", Resource.NOTES, Provenance.OBSERVED),
  /** Replaces a note of an incident. */
  UPDATE_NOTE(
      "PUT /api-public/v1/incidents/{incidentNumber}/notes/{noteName}",
      Resource.NOTES,
      Provenance.OBSERVED),
  /** Deletes a note of an incident. */
  DELETE_NOTE(
      "DELETE /api-public/v1/incidents/{incidentNumber}/notes/{noteName}",
      Resource.NOTES,
      Provenance.OBSERVED),

  // Alerts

  /** Gets one alert. */
  GET_ALERT("GET /api-public/v1/alerts/{uuid}", Resource.ALERTS, Provenance.OBSERVED),

  // On-call

  /** Tells who is on call now, per team and escalation policy. */
  GET_CURRENT_ON_CALL("GET /api-public/v1/oncall/current", Resource.ON_CALL, Provenance.OBSERVED),

  /** Shows who is on call for a team, and when. */
  GET_TEAM_SCHEDULE(
      "GET /api-public/v2/team/{team}/oncall/schedule", Resource.ON_CALL, Provenance.OBSERVED),
  /** Shows who is on call for each team of a user, and when. */
  GET_USER_SCHEDULE(
      "GET /api-public/v2/user/{user}/oncall/schedule", Resource.ON_CALL, Provenance.OBSERVED),
  /** Shows who is on call for a team, version 1. */
  GET_TEAM_SCHEDULE_V1(
      "GET /api-public/v1/team/{team}/oncall/schedule", Resource.ON_CALL, Provenance.OBSERVED),
  /** Shows who is on call for each team of a user, version 1. */
  GET_USER_SCHEDULES_V1(
      "GET /api-public/v1/user/{user}/oncall/schedule", Resource.ON_CALL, Provenance.OBSERVED),
  /** Puts one user on call in the place of another, for a whole team. */
  TAKE_ON_CALL_OF_TEAM(
      "PATCH /api-public/v1/team/{team}/oncall/user", Resource.ON_CALL, Provenance.OBSERVED),
  /** Puts one user on call in the place of another. */
  TAKE_ON_CALL_OF_POLICY(
      "PATCH /api-public/v1/policies/{policy}/oncall/user", Resource.ON_CALL, Provenance.OBSERVED),

  // Users

  /** Lists the users of the organisation. */
  LIST_USERS("GET /api-public/v2/user", Resource.USERS, Provenance.CLIENT_CODE),
  /** Lists the users of the organisation, version 1. */
  LIST_USERS_V1("GET /api-public/v1/user", Resource.USERS, Provenance.OBSERVED),
  /** Creates a user and sends an invitation. */
  CREATE_USER("POST /api-public/v1/user", Resource.USERS, Provenance.OBSERVED),
  /** Creates up to 50 users and sends invitations. */
  CREATE_USERS(
      "POST /api-public/v1/user/batch",
      Resource.USERS,
      Provenance.OBSERVED,
      ONE_PER_SECOND,
      Safety.UNSAFE),
  /** Tells about a user. */
  GET_USER("GET /api-public/v1/user/{user}", Resource.USERS, Provenance.OBSERVED),
  /** Changes a user. */
  UPDATE_USER("PUT /api-public/v1/user/{user}", Resource.USERS, Provenance.OBSERVED),
  /** Deletes a user; somebody else takes over rotations and escalation policies. */
  DELETE_USER("DELETE /api-public/v1/user/{user}", Resource.USERS, Provenance.OBSERVED),
  /** Lists the teams of a user. */
  LIST_USER_TEAMS("GET /api-public/v1/user/{user}/teams", Resource.USERS, Provenance.DOCUMENTED),

  // Contact methods

  /** Tells all contact methods of a user. */
  GET_CONTACT_METHODS(
      "GET /api-public/v1/user/{user}/contact-methods",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Lists the devices of a user. */
  LIST_DEVICES(
      "GET /api-public/v1/user/{user}/contact-methods/devices",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Gets one device of a user. */
  GET_DEVICE(
      "GET /api-public/v1/user/{user}/contact-methods/devices/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Changes the label or the sounds of a device. */
  UPDATE_DEVICE(
      "PUT /api-public/v1/user/{user}/contact-methods/devices/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Deletes a device of a user. */
  DELETE_DEVICE(
      "DELETE /api-public/v1/user/{user}/contact-methods/devices/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Lists the email addresses of a user. */
  LIST_EMAILS(
      "GET /api-public/v1/user/{user}/contact-methods/emails",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Adds an email address to a user. */
  CREATE_EMAIL(
      "POST /api-public/v1/user/{user}/contact-methods/emails",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Gets one email address of a user. */
  GET_EMAIL(
      "GET /api-public/v1/user/{user}/contact-methods/emails/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Deletes an email address of a user. */
  DELETE_EMAIL(
      "DELETE /api-public/v1/user/{user}/contact-methods/emails/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Lists the phone numbers of a user. */
  LIST_PHONES(
      "GET /api-public/v1/user/{user}/contact-methods/phones",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Adds a phone number to a user. */
  CREATE_PHONE(
      "POST /api-public/v1/user/{user}/contact-methods/phones",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Gets one phone number of a user. */
  GET_PHONE(
      "GET /api-public/v1/user/{user}/contact-methods/phones/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),
  /** Deletes a phone number of a user. */
  DELETE_PHONE(
      "DELETE /api-public/v1/user/{user}/contact-methods/phones/{contactId}",
      Resource.CONTACT_METHODS,
      Provenance.OBSERVED),

  // Paging policies

  /** Gets the primary paging policy of a user. */
  GET_PAGING_POLICY(
      "GET /api-public/v1/profile/{username}/policies",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED,
      ONE_PER_SECOND),
  /** Adds a step to the primary paging policy of a user. */
  CREATE_PAGING_STEP(
      "POST /api-public/v1/profile/{username}/policies",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Gets a step of the primary paging policy of a user. */
  GET_PAGING_STEP(
      "GET /api-public/v1/profile/{username}/policies/{step}",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Replaces a step of the primary paging policy of a user. */
  UPDATE_PAGING_STEP(
      "PUT /api-public/v1/profile/{username}/policies/{step}",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Adds a rule to a step. */
  CREATE_PAGING_RULE(
      "POST /api-public/v1/profile/{username}/policies/{step}",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Gets a rule of a step. */
  GET_PAGING_RULE(
      "GET /api-public/v1/profile/{username}/policies/{step}/{rule}",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Replaces a rule of a step. */
  UPDATE_PAGING_RULE(
      "PUT /api-public/v1/profile/{username}/policies/{step}/{rule}",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Deletes a rule of a step; later ones move up, so that a repeat would delete another one. */
  DELETE_PAGING_RULE(
      "DELETE /api-public/v1/profile/{username}/policies/{step}/{rule}",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED,
      TWO_PER_SECOND,
      Safety.UNSAFE),
  /** Lists all paging policies of a user, the primary one and those for certain times. */
  LIST_PAGING_POLICIES(
      "GET /api-public/v2/profile/{username}/policies",
      Resource.PAGING_POLICIES,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Gets the primary paging policy of a user as one list. */
  GET_FLAT_PAGING_POLICY(
      "GET /api-public/v1/user/{user}/policies", Resource.PAGING_POLICIES, Provenance.OBSERVED),
  /** Lists the ways in which a rule can page. */
  LIST_NOTIFICATION_TYPES(
      "GET /api-public/v1/policies/types/notifications",
      Resource.PAGING_POLICIES,
      Provenance.OBSERVED),
  /** Lists the kinds of contact that a rule can name. */
  LIST_CONTACT_TYPES(
      "GET /api-public/v1/policies/types/contacts", Resource.PAGING_POLICIES, Provenance.OBSERVED),
  /** Lists the timeouts that a step can have. */
  LIST_TIMEOUT_TYPES(
      "GET /api-public/v1/policies/types/timeouts", Resource.PAGING_POLICIES, Provenance.OBSERVED),

  // Teams

  /** Lists the teams of the organisation. */
  LIST_TEAMS("GET /api-public/v1/team", Resource.TEAMS, Provenance.OBSERVED),
  /** Creates a team, and with it its default escalation policy. */
  CREATE_TEAM("POST /api-public/v1/team", Resource.TEAMS, Provenance.OBSERVED),
  /** Gets one team. */
  GET_TEAM("GET /api-public/v1/team/{team}", Resource.TEAMS, Provenance.OBSERVED),
  /** Renames or describes a team. */
  UPDATE_TEAM("PUT /api-public/v1/team/{team}", Resource.TEAMS, Provenance.OBSERVED),
  /** Deletes a team. */
  DELETE_TEAM("DELETE /api-public/v1/team/{team}", Resource.TEAMS, Provenance.OBSERVED),
  /** Lists the admins of a team. */
  LIST_TEAM_ADMINS("GET /api-public/v1/team/{team}/admins", Resource.TEAMS, Provenance.OBSERVED),
  /** Lists the members of a team. */
  LIST_TEAM_MEMBERS("GET /api-public/v1/team/{team}/members", Resource.TEAMS, Provenance.OBSERVED),
  /** Adds a member to a team; one who is a member already stays one. */
  ADD_TEAM_MEMBER(
      "POST /api-public/v1/team/{team}/members",
      Resource.TEAMS,
      Provenance.OBSERVED,
      TWO_PER_SECOND,
      Safety.IDEMPOTENT),
  /** Removes a member from a team. */
  REMOVE_TEAM_MEMBER(
      "DELETE /api-public/v1/team/{team}/members/{user}", Resource.TEAMS, Provenance.OBSERVED),

  // Escalation policies

  /** Lists the escalation policies of the organisation. */
  LIST_ESCALATION_POLICIES(
      "GET /api-public/v1/policies", Resource.ESCALATION_POLICIES, Provenance.OBSERVED),
  /** Creates an escalation policy. */
  CREATE_ESCALATION_POLICY(
      "POST /api-public/v1/policies", Resource.ESCALATION_POLICIES, Provenance.OBSERVED),
  /** Gets one escalation policy with its steps. */
  GET_ESCALATION_POLICY(
      "GET /api-public/v1/policies/{policy}", Resource.ESCALATION_POLICIES, Provenance.OBSERVED),
  /** Deletes an escalation policy. */
  DELETE_ESCALATION_POLICY(
      "DELETE /api-public/v1/policies/{policy}", Resource.ESCALATION_POLICIES, Provenance.OBSERVED),
  /** Replaces the steps of an escalation policy. */
  UPDATE_ESCALATION_POLICY(
      "PUT /api-public/v1/policies/{policy}",
      Resource.ESCALATION_POLICIES,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Lists the escalation policies of a team. */
  LIST_TEAM_POLICIES(
      "GET /api-public/v1/team/{team}/policies",
      Resource.ESCALATION_POLICIES,
      Provenance.DOCUMENTED),

  // Routing keys

  /** Lists the routing keys of the organisation. */
  LIST_ROUTING_KEYS(
      "GET /api-public/v1/org/routing-keys", Resource.ROUTING_KEYS, Provenance.OBSERVED),
  /** Creates a routing key. */
  CREATE_ROUTING_KEY(
      "POST /api-public/v1/org/routing-keys", Resource.ROUTING_KEYS, Provenance.DOCUMENTED),
  /** Replaces the targets of a routing key, and renames it. */
  UPDATE_ROUTING_KEY(
      "PUT /api-public/v1/org/routing-keys/{routingKey}",
      Resource.ROUTING_KEYS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Deletes a routing key. */
  DELETE_ROUTING_KEY(
      "DELETE /api-public/v1/org/routing-keys/{routingKey}",
      Resource.ROUTING_KEYS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),

  // Overrides

  /** Lists the scheduled overrides of the organisation. */
  LIST_OVERRIDES("GET /api-public/v1/overrides", Resource.OVERRIDES, Provenance.OBSERVED),
  /** Creates a scheduled override for a user who will be absent. */
  CREATE_OVERRIDE("POST /api-public/v1/overrides", Resource.OVERRIDES, Provenance.OBSERVED),
  /** Gets one scheduled override. */
  GET_OVERRIDE("GET /api-public/v1/overrides/{publicId}", Resource.OVERRIDES, Provenance.OBSERVED),
  /** Deletes a scheduled override. */
  DELETE_OVERRIDE(
      "DELETE /api-public/v1/overrides/{publicId}", Resource.OVERRIDES, Provenance.OBSERVED),
  /** Lists the escalation policies that a scheduled override is about. */
  LIST_OVERRIDE_ASSIGNMENTS(
      "GET /api-public/v1/overrides/{publicId}/assignments",
      Resource.OVERRIDES,
      Provenance.OBSERVED),
  /** Tells who stands in for one escalation policy. */
  GET_OVERRIDE_ASSIGNMENT(
      "GET /api-public/v1/overrides/{publicId}/assignments/{policySlug}",
      Resource.OVERRIDES,
      Provenance.OBSERVED),
  /** Names who stands in for one escalation policy. */
  ASSIGN_OVERRIDE(
      "PUT /api-public/v1/overrides/{publicId}/assignments/{policySlug}",
      Resource.OVERRIDES,
      Provenance.OBSERVED),
  /** Lets nobody stand in for one escalation policy any more. */
  UNASSIGN_OVERRIDE(
      "DELETE /api-public/v1/overrides/{publicId}/assignments/{policySlug}",
      Resource.OVERRIDES,
      Provenance.OBSERVED),

  // Rotations

  /** Lists the rotations of a team with their shifts. */
  LIST_ROTATIONS(
      "GET /api-public/v2/team/{team}/rotations",
      Resource.ROTATIONS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Lists the rotations of a team by their slugs and numbers. */
  LIST_ROTATION_GROUPS(
      "GET /api-public/v1/teams/{team}/rotations", Resource.ROTATIONS, Provenance.OBSERVED),
  /** Creates a rotation. */
  CREATE_ROTATION(
      "POST /api-public/v1/teams/{team}/rotations",
      Resource.ROTATIONS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Deletes a rotation. */
  DELETE_ROTATION(
      "DELETE /api-public/v1/teams/{team}/rotations/{groupId}",
      Resource.ROTATIONS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Tells whose turn it is in a shift. */
  GET_SCHEDULED_USER(
      "GET /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/scheduled",
      Resource.ROTATIONS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Makes it the turn of a member of a shift. */
  SET_SCHEDULED_USER(
      "PUT /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/scheduled",
      Resource.ROTATIONS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Gets one rotation with its shifts. */
  GET_ROTATION(
      "GET /api-public/v1/teams/{team}/rotations/{groupId}",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Gives a rotation another label. */
  RENAME_ROTATION(
      "PUT /api-public/v1/teams/{team}/rotations/{groupId}",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Adds a shift to a rotation. */
  CREATE_SHIFT(
      "POST /api-public/v1/teams/{team}/rotations/{groupId}",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Gets one shift of a rotation. */
  GET_SHIFT(
      "GET /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Changes a shift of a rotation. */
  UPDATE_SHIFT(
      "PUT /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Deletes a shift of a rotation. */
  DELETE_SHIFT(
      "DELETE /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Adds a member to a shift. */
  ADD_SHIFT_MEMBER(
      "POST /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED),
  /** Gives a member of a shift another place in its order. */
  MOVE_SHIFT_MEMBER(
      "PUT /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED,
      Safety.UNSAFE),
  /** Removes a member from a shift. */
  REMOVE_SHIFT_MEMBER(
      "DELETE /api-public/v1/teams/{team}/rotations/{groupId}/{shiftId}/members",
      Resource.ROTATIONS,
      Provenance.UNVERIFIED,
      RateLimit.ASSUMED,
      Safety.UNSAFE),

  // Webhooks

  /** Lists the webhooks that escalation policies can call. */
  LIST_WEBHOOKS("GET /api-public/v1/webhooks", Resource.WEBHOOKS, Provenance.OBSERVED),

  // Chat

  /** Posts a chat message on the timeline. */
  SEND_CHAT_MESSAGE("POST /api-public/v1/chat", Resource.CHAT, Provenance.CLIENT_CODE, null),
  /** Lists chat messages of the timeline. */
  LIST_CHAT_MESSAGES(
      "GET /api-public/v1/chat", Resource.CHAT, Provenance.CLIENT_CODE, RateLimit.ASSUMED),

  // Stakeholders

  /** Sends a message about an incident to stakeholders. */
  SEND_STAKEHOLDER_MESSAGE(
      "POST /api-public/v1/stakeholders/sendMessage",
      Resource.STAKEHOLDERS,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),

  // Maintenance mode

  /** Tells which maintenance modes are active. */
  GET_MAINTENANCE_MODE(
      "GET /api-public/v1/maintenancemode", Resource.MAINTENANCE, Provenance.OBSERVED, null),
  /** Starts a maintenance mode. */
  START_MAINTENANCE_MODE(
      "POST /api-public/v1/maintenancemode/start", Resource.MAINTENANCE, Provenance.OBSERVED, null),
  /** Ends a maintenance mode. */
  END_MAINTENANCE_MODE(
      "PUT /api-public/v1/maintenancemode/{maintenancemodeid}/end",
      Resource.MAINTENANCE,
      Provenance.OBSERVED,
      null),

  // Alert rules

  /** Lists the alert rules. */
  LIST_ALERT_RULES(
      "GET /api-public/v1/alertRules",
      Resource.ALERT_RULES,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Creates an alert rule. */
  CREATE_ALERT_RULE(
      "POST /api-public/v1/alertRules",
      Resource.ALERT_RULES,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Replaces an alert rule. */
  UPDATE_ALERT_RULE(
      "PUT /api-public/v1/alertRules/{ruleId}",
      Resource.ALERT_RULES,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),
  /** Deletes an alert rule. */
  DELETE_ALERT_RULE(
      "DELETE /api-public/v1/alertRules/{ruleId}",
      Resource.ALERT_RULES,
      Provenance.CLIENT_CODE,
      RateLimit.ASSUMED),

  // Reporting

  /** Lists incidents of all times, a page at a time. */
  LIST_INCIDENT_HISTORY(
      "GET /api-reporting/v2/incidents",
      Resource.REPORTING,
      Provenance.OBSERVED,
      RateLimit.ONE_PER_MINUTE),
  /** Tells who of a team was on call and for how long. */
  GET_ON_CALL_LOG(
      "GET /api-reporting/v1/team/{team}/oncall/log", Resource.REPORTING, Provenance.OBSERVED),

  // Ingest

  /** Takes in an alert of a monitoring tool; with its entity id it can be sent again. */
  INGEST_ALERT(
      "POST /integrations/generic/20131114/alert/{apiKey}/{routingKey}",
      Resource.INGEST,
      Provenance.CLIENT_CODE,
      null,
      Safety.IDEMPOTENT);

  /** The group that an operation belongs to: one accessor of {@link SplunkOnCallApi} each. */
  public enum Resource {
    /** {@link SplunkOnCallApi#incidents()}. */
    INCIDENTS,
    /** {@link SplunkOnCallApi#notes()}. */
    NOTES,
    /** {@link SplunkOnCallApi#alerts()}. */
    ALERTS,
    /** {@link SplunkOnCallApi#onCall()}. */
    ON_CALL,
    /** {@link SplunkOnCallApi#users()}. */
    USERS,
    /** {@link SplunkOnCallApi#contactMethods()}. */
    CONTACT_METHODS,
    /** {@link SplunkOnCallApi#pagingPolicies()}. */
    PAGING_POLICIES,
    /** {@link SplunkOnCallApi#teams()}. */
    TEAMS,
    /** {@link SplunkOnCallApi#escalationPolicies()}. */
    ESCALATION_POLICIES,
    /** {@link SplunkOnCallApi#routingKeys()}. */
    ROUTING_KEYS,
    /** {@link SplunkOnCallApi#overrides()}. */
    OVERRIDES,
    /** {@link SplunkOnCallApi#rotations()}. */
    ROTATIONS,
    /** {@link SplunkOnCallApi#webhooks()}. */
    WEBHOOKS,
    /** {@link SplunkOnCallApi#chat()}. */
    CHAT,
    /** {@link SplunkOnCallApi#stakeholders()}. */
    STAKEHOLDERS,
    /** {@link SplunkOnCallApi#maintenance()}. */
    MAINTENANCE,
    /** {@link SplunkOnCallApi#alertRules()}. */
    ALERT_RULES,
    /** {@link SplunkOnCallApi#reporting()}. */
    REPORTING,
    /** {@link SplunkOnCallApi#ingest()}. */
    INGEST
  }

  /** What happens when a call is made a second time. */
  public enum Safety {
    /** Changes nothing. */
    READ,
    /** Repeating it leaves the same state. */
    IDEMPOTENT,
    /** Repeating it pages, creates or changes again: never sent again if it may have been done. */
    UNSAFE
  }

  /** How well the shape of an operation is known. */
  public enum Provenance {
    /** Seen in samples of the running service. */
    OBSERVED,
    /** Described by the published documentation only. */
    DOCUMENTED,
    /** Known from the code of clients that work against the service. */
    CLIENT_CODE,
    /** Not confirmed by anybody. */
    UNVERIFIED
  }

  private final String method;
  private final String path;
  private final Resource resource;
  private final Safety safety;
  private final @Nullable RateLimit rateLimit;
  private final Provenance provenance;

  /** An operation as safe as its method says, with the limit that nearly all have. */
  Operation(String methodAndPath, Resource resource, Provenance provenance) {
    this(methodAndPath, resource, provenance, TWO_PER_SECOND, safetyOf(methodAndPath));
  }

  /** An operation as safe as its method says, with another limit; null if none is documented. */
  Operation(
      String methodAndPath,
      Resource resource,
      Provenance provenance,
      @Nullable RateLimit rateLimit) {
    this(methodAndPath, resource, provenance, rateLimit, safetyOf(methodAndPath));
  }

  /** Any other: another limit, null if none is documented, and another safety. */
  Operation(
      String methodAndPath,
      Resource resource,
      Provenance provenance,
      @Nullable RateLimit rateLimit,
      Safety safety) {
    int space = methodAndPath.indexOf(' ');
    this.method = methodAndPath.substring(0, space);
    this.path = methodAndPath.substring(space + 1);
    this.resource = resource;
    this.safety = safety;
    this.rateLimit = rateLimit;
    this.provenance = provenance;
  }

  private static Safety safetyOf(String methodAndPath) {
    if (methodAndPath.startsWith("GET ")) {
      return Safety.READ;
    }
    return methodAndPath.startsWith("POST ") ? Safety.UNSAFE : Safety.IDEMPOTENT;
  }

  /** The HTTP method, in capitals. */
  public String method() {
    return method;
  }

  /** The path template from the root of the host, with parameters in braces. */
  public String path() {
    return path;
  }

  /** The group that the operation belongs to. */
  public Resource resource() {
    return resource;
  }

  /** Whether the operation may be sent again. */
  public Safety safety() {
    return safety;
  }

  /**
   * The limit per key: the documented one, or the one that is assumed where nothing is known; empty
   * if the operation is documented to have none.
   */
  public Optional<RateLimit> rateLimit() {
    return Optional.ofNullable(rateLimit);
  }

  /** How well the shape of the operation is known. */
  public Provenance provenance() {
    return provenance;
  }
}
