package io.github.splunkoncall.testkit.assumptions;

import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the fake has to do in some way although the service's way is not known, or is
 * known in two versions: all such things, each with what the fake does by default. {@code
 * organisation.assume(assumption, value)} changes it.
 *
 * @param <T> the type of the value
 */
public final class Assumption<T> {
  // All resources

  /** Whether the answer to a deletion tells what was deleted (observed), and is not empty (Q5). */
  public static final Assumption<Boolean> DELETIONS_ARE_ANSWERED =
      yesOrNo("DELETIONS_ARE_ANSWERED", true);

  // Incidents

  /** For how long a resolved incident stays in the list of incidents. */
  public static final Assumption<Duration> RESOLVED_STAYS_LISTED =
      new Assumption<>("RESOLVED_STAYS_LISTED", Duration.ofHours(24));

  /** Whether the list of incidents begins with the newest, and not with the oldest. */
  public static final Assumption<Boolean> NEWEST_INCIDENT_COMES_FIRST =
      yesOrNo("NEWEST_INCIDENT_COMES_FIRST", true);

  /**
   * Whether incidents have an {@code incidentLink} (newer), and not an {@code incidentUrl} (Q9).
   */
  public static final Assumption<Boolean> INCIDENTS_HAVE_A_LINK =
      yesOrNo("INCIDENTS_HAVE_A_LINK", true);

  /**
   * The status of the answer to an incident that is created by a user or for a target that does not
   * exist: 404, or 200 with an error in it (Q11).
   */
  public static final Assumption<Integer> UNKNOWN_TARGET_STATUS =
      status("UNKNOWN_TARGET_STATUS", 404, 200);

  /**
   * The status of the answer to a command about an incident that does not exist: 200 with a refusal
   * of that incident, or 404 for the whole command.
   */
  public static final Assumption<Integer> UNKNOWN_INCIDENT_STATUS =
      status("UNKNOWN_INCIDENT_STATUS", 200, 404);

  /**
   * Whether an incident that is acknowledged can be acknowledged again, which leaves one more
   * transition; a refusal otherwise.
   */
  public static final Assumption<Boolean> ACKNOWLEDGING_TWICE_IS_ACCEPTED =
      yesOrNo("ACKNOWLEDGING_TWICE_IS_ACCEPTED", true);

  /** Whether transitions name users by username, and not by display name (both seen). */
  public static final Assumption<Boolean> TRANSITIONS_NAME_USERNAMES =
      yesOrNo("TRANSITIONS_NAME_USERNAMES", true);

  /** Whether an acknowledged incident that is rerouted is unacknowledged again. */
  public static final Assumption<Boolean> REROUTING_UNACKNOWLEDGES =
      yesOrNo("REROUTING_UNACKNOWLEDGES", true);

  /**
   * The status of the answer to a reroute of an incident that is over or does not exist, or to a
   * target that does not exist: 200 with a refusal of just that, or 404 for all reroutes.
   */
  public static final Assumption<Integer> IMPOSSIBLE_REROUTE_STATUS =
      status("IMPOSSIBLE_REROUTE_STATUS", 200, 404);

  /**
   * The status of the answer where a multi-responder incident or routing key is asked for: 200 for
   * an Enterprise account, a refusal for others (not known which). If not 200, a reroute to
   * additional targets is refused, too, for each incident.
   */
  public static final Assumption<Integer> MULTI_RESPONDER_STATUS =
      status("MULTI_RESPONDER_STATUS", 200, 400, 403, 422);

  /**
   * Whether an entry of a step that is another policy pages that one, too, from its first step on;
   * it pages nobody otherwise.
   */
  public static final Assumption<Boolean> POLICY_ENTRIES_PAGE =
      yesOrNo("POLICY_ENTRIES_PAGE", true);

  // Ingest

  /** How long it takes until an alert that was taken in does something to an incident. */
  public static final Assumption<Duration> INGEST_LAG =
      new Assumption<>("INGEST_LAG", Duration.ZERO);

  /**
   * The status of the answer to an alert without a message type, or with one that nobody knows: 200
   * or 400, both with {@code "result": "failure"}.
   */
  public static final Assumption<Integer> REFUSED_ALERT_STATUS =
      status("REFUSED_ALERT_STATUS", 200, 400);

  /**
   * Whether the reason for refusing an alert stands under {@code message}, and not in a list under
   * {@code messages} (Q72).
   */
  public static final Assumption<Boolean> REFUSED_ALERTS_HAVE_A_MESSAGE =
      yesOrNo("REFUSED_ALERTS_HAVE_A_MESSAGE", true);

  /** Whether answers to alerts say that they are JSON (Q73); else that they are plain text. */
  public static final Assumption<Boolean> INGEST_ANSWERS_SAY_JSON =
      yesOrNo("INGEST_ANSWERS_SAY_JSON", true);

  /** Whether a warning opens an incident: a setting of the organisation. */
  public static final Assumption<Boolean> WARNINGS_OPEN_INCIDENTS =
      yesOrNo("WARNINGS_OPEN_INCIDENTS", false);

  /** Whether a warning joins an open incident. */
  public static final Assumption<Boolean> WARNINGS_JOIN_INCIDENTS =
      yesOrNo("WARNINGS_JOIN_INCIDENTS", true);

  /** Whether an information joins an open incident. */
  public static final Assumption<Boolean> INFOS_JOIN_INCIDENTS =
      yesOrNo("INFOS_JOIN_INCIDENTS", false);

  /**
   * Whether a critical alert makes an acknowledged incident unacknowledged again, and pages for it
   * from the start.
   */
  public static final Assumption<Boolean> CRITICAL_ALERTS_UNACKNOWLEDGE =
      yesOrNo("CRITICAL_ALERTS_UNACKNOWLEDGE", false);

  /** Whether an acknowledgement by ingest is a transition that was made manually. */
  public static final Assumption<Boolean> INGESTED_ACKS_ARE_MANUAL =
      yesOrNo("INGESTED_ACKS_ARE_MANUAL", false);

  /** Whether an acknowledgement by ingest leaves a transition on an acknowledged incident, too. */
  public static final Assumption<Boolean> INGESTED_ACKS_REPEAT =
      yesOrNo("INGESTED_ACKS_REPEAT", false);

  /** Whether the entity id is the title of an incident whose alert has none; no title otherwise. */
  public static final Assumption<Boolean> ENTITY_ID_IS_THE_TITLE =
      yesOrNo("ENTITY_ID_IS_THE_TITLE", true);

  /**
   * Whether the monitoring tool of an alert is the monitor name of its incident; none otherwise.
   */
  public static final Assumption<Boolean> MONITORING_TOOL_IS_THE_MONITOR =
      yesOrNo("MONITORING_TOOL_IS_THE_MONITOR", true);

  /** The monitor type of incidents from the REST endpoint. */
  public static final Assumption<MonitorType> REST_ENDPOINT_MONITOR_TYPE =
      new Assumption<>("REST_ENDPOINT_MONITOR_TYPE", MonitorType.API);

  /**
   * Whether an incident shows the routing key as it was sent, and not as the organisation has it.
   */
  public static final Assumption<Boolean> ROUTING_KEY_IS_SHOWN_AS_SENT =
      yesOrNo("ROUTING_KEY_IS_SHOWN_AS_SENT", true);

  // Alert rules

  /**
   * Whether the list leaves out the rules that are limited to a routing key, unless the query asks
   * for them (Q66).
   */
  public static final Assumption<Boolean> ALERT_RULES_OF_KEYS_ARE_ASKED_FOR =
      yesOrNo("ALERT_RULES_OF_KEYS_ARE_ASKED_FOR", true);

  /** The status of the answer to a change or deletion of an alert rule that does not exist. */
  public static final Assumption<Integer> UNKNOWN_ALERT_RULE_STATUS =
      status("UNKNOWN_ALERT_RULE_STATUS", 404, 400, 422);

  /** Whether letter case does not matter to alert rules with wildcards. */
  public static final Assumption<Boolean> ALERT_RULE_WILDCARDS_IGNORE_CASE =
      yesOrNo("ALERT_RULE_WILDCARDS_IGNORE_CASE", true);

  // Alerts

  /** The status of the answer about an alert that does not exist: 422 (observed) or 404. */
  public static final Assumption<Integer> UNKNOWN_ALERT_STATUS =
      status("UNKNOWN_ALERT_STATUS", 422, 404);

  // Notes

  /** The form of the list of notes (Q17). */
  public static final Assumption<NotesForm> NOTES_FORM =
      new Assumption<>("NOTES_FORM", NotesForm.OBJECT_OR_ARRAY, List.of(NotesForm.values()));

  /**
   * The status of the answer to a note whose name its incident has already; 200: the new note takes
   * the place of the old one.
   */
  public static final Assumption<Integer> EXISTING_NOTE_STATUS =
      status("EXISTING_NOTE_STATUS", 400, 409, 422, 200);

  /** Whether an update replaces what a note says, and does not add to it field by field. */
  public static final Assumption<Boolean> NOTE_UPDATES_REPLACE =
      yesOrNo("NOTE_UPDATES_REPLACE", true);

  /**
   * Whether an answer without content is an empty object, and not an empty body: to changes and
   * deletions of notes, to chat messages and to messages to stakeholders (Q5).
   */
  public static final Assumption<Boolean> EMPTY_ANSWERS_ARE_OBJECTS =
      yesOrNo("EMPTY_ANSWERS_ARE_OBJECTS", false);

  // Chat and stakeholders

  /** Whether the user who says something in the chat must be one of the organisation. */
  public static final Assumption<Boolean> CHAT_USER_MUST_EXIST =
      yesOrNo("CHAT_USER_MUST_EXIST", true);

  /**
   * The status of the answer to a message to stakeholders whose incident, recipient or team does
   * not exist.
   */
  public static final Assumption<Integer> STAKEHOLDER_REFUSAL_STATUS =
      status("STAKEHOLDER_REFUSAL_STATUS", 404, 400, 422);

  // Maintenance mode

  /** How many maintenance modes can be active; one more is answered by 420 (Q64). */
  public static final Assumption<Integer> MAINTENANCE_LIMIT =
      new Assumption<>("MAINTENANCE_LIMIT", 10);

  /** Whether an incident that pages nobody in maintenance mode shows no paged policies either. */
  public static final Assumption<Boolean> MAINTENANCE_HIDES_POLICIES =
      yesOrNo("MAINTENANCE_HIDES_POLICIES", true);

  /**
   * Whether later steps of escalation and paging policies page nobody either while an incident is
   * covered that was opened before; the waits between the steps go on in any case.
   */
  public static final Assumption<Boolean> MAINTENANCE_MUTES_LATER_STEPS =
      yesOrNo("MAINTENANCE_MUTES_LATER_STEPS", true);

  /** Who is said to have started a maintenance mode: the owner of the API key. */
  public static final Assumption<String> MAINTENANCE_STARTED_BY =
      new Assumption<>("MAINTENANCE_STARTED_BY", "admin");

  /** After which time a maintenance mode ends by itself; never, if it is empty. */
  public static final Assumption<Optional<Duration>> MAINTENANCE_ENDS_AFTER =
      new Assumption<>("MAINTENANCE_ENDS_AFTER", Optional.empty());

  /**
   * The status of the answer to the end of a maintenance mode that is not active; 200: with those
   * that are.
   */
  public static final Assumption<Integer> UNKNOWN_MAINTENANCE_STATUS =
      status("UNKNOWN_MAINTENANCE_STATUS", 404, 200, 500);

  // On-call

  /**
   * Whether the answer about who is on call now has the names that were observed, {@code oncallNow}
   * and {@code onCalluser}, and not those of the documentation (Q21).
   */
  public static final Assumption<Boolean> ON_CALL_NOW_IS_AS_OBSERVED =
      yesOrNo("ON_CALL_NOW_IS_AS_OBSERVED", true);

  /** Whether the answer about who is on call now lists policies for which nobody is. */
  public static final Assumption<Boolean> IDLE_POLICIES_ARE_LISTED =
      yesOrNo("IDLE_POLICIES_ARE_LISTED", true);

  /** Whether the answer about who is on call now tells of the first steps, and not of all. */
  public static final Assumption<Boolean> CURRENT_ON_CALL_IS_THE_FIRST_STEP =
      yesOrNo("CURRENT_ON_CALL_IS_THE_FIRST_STEP", true);

  /** How many days a schedule can cover: 123, and 30 before 2021 (Q25). */
  public static final Assumption<Integer> MOST_DAYS_FORWARD =
      new Assumption<>("MOST_DAYS_FORWARD", 123);

  /**
   * Whether the schedule of a shift that is not around the clock lists the times at which somebody
   * is on duty, and not whole periods.
   */
  public static final Assumption<Boolean> ROLLS_FOLLOW_THE_MASKS =
      yesOrNo("ROLLS_FOLLOW_THE_MASKS", true);

  /** Whether the overrides in a schedule say of which policy they are (Q22). */
  public static final Assumption<Boolean> OVERRIDES_NAME_THEIR_POLICY =
      yesOrNo("OVERRIDES_NAME_THEIR_POLICY", true);

  /** Whether version 1 of schedules says {@code onCall}, and not {@code oncall} (Q23). */
  public static final Assumption<Boolean> SCHEDULES_V1_SAY_ON_CALL_IN_CAMEL_CASE =
      yesOrNo("SCHEDULES_V1_SAY_ON_CALL_IN_CAMEL_CASE", true);

  /** Whether version 1 of schedules has times as text, and not as milliseconds (Q23). */
  public static final Assumption<Boolean> SCHEDULES_V1_HAVE_TIMES_AS_TEXT =
      yesOrNo("SCHEDULES_V1_HAVE_TIMES_AS_TEXT", true);

  /**
   * Whether who takes on-call has it until the end of the period that is running, and not for good.
   */
  public static final Assumption<Boolean> TAKEN_DUTY_ENDS_WITH_THE_PERIOD =
      yesOrNo("TAKEN_DUTY_ENDS_WITH_THE_PERIOD", true);

  /**
   * The status of the answer to taking on-call from somebody who is not; 200 goes with a result
   * that is not ok.
   */
  public static final Assumption<Integer> REFUSED_TAKE_STATUS =
      status("REFUSED_TAKE_STATUS", 400, 404, 422, 200);

  // Overrides

  /** Whether a created override comes as {@code override}, and not as {@code schedule} (Q53). */
  public static final Assumption<Boolean> CREATED_OVERRIDES_ARE_CALLED_OVERRIDE =
      yesOrNo("CREATED_OVERRIDES_ARE_CALLED_OVERRIDE", true);

  /** Whether an assignment counts as assigned when somebody stands in. */
  public static final Assumption<Boolean> STAND_INS_COUNT_AS_ASSIGNED =
      yesOrNo("STAND_INS_COUNT_AS_ASSIGNED", true);

  /** The status of the answer to naming a stand-in who is on call anyway in that time. */
  public static final Assumption<Integer> OVERLAPPING_STAND_IN_STATUS =
      status("OVERLAPPING_STAND_IN_STATUS", 422, 400, 409);

  /** The status of the answer to creating an override for a user who does not exist. */
  public static final Assumption<Integer> UNKNOWN_ABSENT_USER_STATUS =
      status("UNKNOWN_ABSENT_USER_STATUS", 404, 400, 422);

  // Rotations

  /**
   * Whether the start of a shift can be sent as milliseconds, and not only as text (Q58). Text is
   * taken anyway.
   */
  public static final Assumption<Boolean> ROTATION_START_CAN_BE_MILLIS =
      yesOrNo("ROTATION_START_CAN_BE_MILLIS", true);

  /** Whether a created rotation comes back in the answer, which is empty if not (Q58). */
  public static final Assumption<Boolean> CREATED_ROTATION_HAS_BODY =
      yesOrNo("CREATED_ROTATION_HAS_BODY", true);

  /** How long it takes until the lists show a created rotation (observed: some seconds). */
  public static final Assumption<Duration> CREATED_ROTATION_LAGS =
      new Assumption<>("CREATED_ROTATION_LAGS", Duration.ZERO);

  /** Whether the numbers of rotations in the list of version 1 are numbers, and not text. */
  public static final Assumption<Boolean> ROTATION_GROUP_IDS_ARE_NUMBERS =
      yesOrNo("ROTATION_GROUP_IDS_ARE_NUMBERS", true);

  /** Whether the key of the list of version 2 is not {@code rotationGroups} (Q57). */
  public static final Assumption<Boolean> ROTATIONS_V2_ARE_CALLED_ROTATIONS =
      yesOrNo("ROTATIONS_V2_ARE_CALLED_ROTATIONS", true);

  /** Whether a rotation can be deleted, and leaves the policies, though one of them uses it. */
  public static final Assumption<Boolean> USED_ROTATION_CAN_BE_DELETED =
      yesOrNo("USED_ROTATION_CAN_BE_DELETED", false);

  /**
   * Whether all turns of a shift move when somebody is made the scheduled user, and not only two
   * members change places.
   */
  public static final Assumption<Boolean> SCHEDULED_USER_MOVES_ALL_TURNS =
      yesOrNo("SCHEDULED_USER_MOVES_ALL_TURNS", true);

  // Users

  /**
   * Whether version 1 of the user list is a list in a list (observed), and not a flat one (Q26).
   */
  public static final Assumption<Boolean> USERS_V1_ARE_NESTED =
      yesOrNo("USERS_V1_ARE_NESTED", true);

  /**
   * The status of the answer where a username or an address is taken: 409 (newer documents), 422
   * (older ones), or a 200 that carries the error (old tests of clients).
   */
  public static final Assumption<Integer> TAKEN_USER_STATUS =
      status("TAKEN_USER_STATUS", 409, 422, 200);

  /** How many users there can be; one more is refused with 422. */
  public static final Assumption<Integer> MOST_USERS =
      new Assumption<>("MOST_USERS", Integer.MAX_VALUE);

  /** Which form a batch of users has, in the request and in the answer (Q29). */
  public static final Assumption<BatchForm> BATCH_FORM =
      new Assumption<>("BATCH_FORM", BatchForm.EITHER, List.of(BatchForm.values()));

  /** The status of the answer to a batch of which nobody could be created: 200, or 409. */
  public static final Assumption<Integer> FAILED_BATCH_STATUS =
      status("FAILED_BATCH_STATUS", 200, 409);

  /** Whether a search by email also finds addresses that only contain the text. */
  public static final Assumption<Boolean> EMAIL_SEARCH_FINDS_PARTS =
      yesOrNo("EMAIL_SEARCH_FINDS_PARTS", true);

  /** The status of the answer to a search by email that matches nobody: 200, or 404. */
  public static final Assumption<Integer> UNMATCHED_EMAIL_STATUS =
      status("UNMATCHED_EMAIL_STATUS", 200, 404);

  /** Whether an update of a user needs all fields, and does not leave absent ones as they are. */
  public static final Assumption<Boolean> USER_UPDATES_ARE_WHOLE =
      yesOrNo("USER_UPDATES_ARE_WHOLE", true);

  /**
   * The status of the answer to an update of a user with another username in the body, which
   * changes no username in any case: 200, or a refusal.
   */
  public static final Assumption<Integer> OTHER_USERNAME_STATUS =
      status("OTHER_USERNAME_STATUS", 200, 400, 422);

  // Contact methods

  /** Whether lists of contact methods are in an object (observed), and not bare arrays (Q31). */
  public static final Assumption<Boolean> CONTACT_LISTS_ARE_WRAPPED =
      yesOrNo("CONTACT_LISTS_ARE_WRAPPED", true);

  /** Whether one contact method is an object (observed), and not an array of one (Q32). */
  public static final Assumption<Boolean> ONE_CONTACT_IS_AN_OBJECT =
      yesOrNo("ONE_CONTACT_IS_AN_OBJECT", true);

  /** Whether the default email of a user changes with the address of the user. */
  public static final Assumption<Boolean> DEFAULT_EMAIL_FOLLOWS_USER =
      yesOrNo("DEFAULT_EMAIL_FOLLOWS_USER", true);

  /** Whether the default email of a user can be deleted. */
  public static final Assumption<Boolean> DEFAULT_EMAIL_CAN_BE_DELETED =
      yesOrNo("DEFAULT_EMAIL_CAN_BE_DELETED", false);

  /**
   * Whether a contact method that a paging policy uses can be deleted, and its rules with it. If
   * not, the answer is 400.
   */
  public static final Assumption<Boolean> PAGED_CONTACT_CAN_BE_DELETED =
      yesOrNo("PAGED_CONTACT_CAN_BE_DELETED", false);

  // Paging policies

  /** How the primary paging policy of a new user pages: by push, or by email to the default one. */
  public static final Assumption<NotificationType> NEW_USERS_ARE_PAGED_BY =
      new Assumption<>(
          "NEW_USERS_ARE_PAGED_BY",
          NotificationType.PUSH,
          List.of(NotificationType.PUSH, NotificationType.EMAIL));

  /** The timeout of the one step of the primary paging policy of a new user. */
  public static final Assumption<Duration> NEW_PAGING_STEP_TIMEOUT =
      new Assumption<>(
          "NEW_PAGING_STEP_TIMEOUT", Duration.ofMinutes(5), PagingStepRequest.TIMEOUTS);

  /**
   * Whether who is reached again by a later step of an escalation policy is paged from the first
   * step of the paging policy again, and does not just go on with it.
   */
  public static final Assumption<Boolean> REACHED_AGAIN_IS_PAGED_ANEW =
      yesOrNo("REACHED_AGAIN_IS_PAGED_ANEW", true);

  /** Whether paging rules can name contacts that the user has not confirmed. */
  public static final Assumption<Boolean> UNVERIFIED_CONTACTS_CAN_BE_PAGED =
      yesOrNo("UNVERIFIED_CONTACTS_CAN_BE_PAGED", true);

  /**
   * The status of the answer to a paging rule for a contact that does not fit, and to the deletion
   * of the first rule of the first step.
   */
  public static final Assumption<Integer> REFUSED_PAGING_RULE_STATUS =
      status("REFUSED_PAGING_RULE_STATUS", 400, 403, 409, 422);

  /** The status of the answer about a paging step or rule that does not exist. */
  public static final Assumption<Integer> UNKNOWN_PAGING_INDEX_STATUS =
      status("UNKNOWN_PAGING_INDEX_STATUS", 404, 400);

  /** Whether the timeouts that a step can have are text (observed), and not numbers (Q36). */
  public static final Assumption<Boolean> TIMEOUT_TYPES_ARE_TEXT =
      yesOrNo("TIMEOUT_TYPES_ARE_TEXT", true);

  // Teams

  /** The status of the answer where the name of a team is taken, like that of a taken username. */
  public static final Assumption<Integer> TAKEN_TEAM_STATUS =
      status("TAKEN_TEAM_STATUS", 422, 409, 200);

  /** Whether the version of a team rises with each change, and does not stay 0. */
  public static final Assumption<Boolean> TEAM_VERSIONS_RISE = yesOrNo("TEAM_VERSIONS_RISE", true);

  /** Whether the default team can be deleted like any other. */
  public static final Assumption<Boolean> DEFAULT_TEAM_CAN_BE_DELETED =
      yesOrNo("DEFAULT_TEAM_CAN_BE_DELETED", false);

  /** Whether who creates a team becomes an admin of it. */
  public static final Assumption<Boolean> CREATOR_BECOMES_ADMIN =
      yesOrNo("CREATOR_BECOMES_ADMIN", false);

  /** Whether admins of a team come with dates and {@code verified} (observed), not names alone. */
  public static final Assumption<Boolean> ADMINS_HAVE_DETAILS =
      yesOrNo("ADMINS_HAVE_DETAILS", true);

  /** Whether {@code verified} of a member is text (documented), and not a boolean (Q43). */
  public static final Assumption<Boolean> MEMBERS_ARE_VERIFIED_IN_WORDS =
      yesOrNo("MEMBERS_ARE_VERIFIED_IN_WORDS", false);

  /** The status of the answer where a user who does not exist shall become a member. */
  public static final Assumption<Integer> UNKNOWN_MEMBER_STATUS =
      status("UNKNOWN_MEMBER_STATUS", 404, 400, 422);

  /** The status of the answer where a member shall become one again: 200, or a refusal. */
  public static final Assumption<Integer> MEMBER_AGAIN_STATUS =
      status("MEMBER_AGAIN_STATUS", 200, 409, 422);

  /** Whether no member leaves without a replacement (documented), place or not (Q44). */
  public static final Assumption<Boolean> LEAVING_NEEDS_REPLACEMENT =
      yesOrNo("LEAVING_NEEDS_REPLACEMENT", false);

  /** Whether the policies of a team are listed flat and without the team (Q45). */
  public static final Assumption<Boolean> TEAM_POLICIES_ARE_FLAT =
      yesOrNo("TEAM_POLICIES_ARE_FLAT", false);

  // Escalation policies, routing keys and webhooks

  /** Whether an escalation policy tells the slug of its team (documented) (Q49). */
  public static final Assumption<Boolean> POLICIES_TELL_THEIR_TEAM =
      yesOrNo("POLICIES_TELL_THEIR_TEAM", false);

  /** The status of the answer where an entry of a step names something that does not exist. */
  public static final Assumption<Integer> UNKNOWN_ENTRY_STATUS =
      status("UNKNOWN_ENTRY_STATUS", 404, 400);

  /** Whether a filter of policies also finds names that only contain the text. */
  public static final Assumption<Boolean> POLICY_FILTER_FINDS_PARTS =
      yesOrNo("POLICY_FILTER_FINDS_PARTS", true);

  /** Whether letter case does not matter to a filter of policies. */
  public static final Assumption<Boolean> POLICY_FILTER_IGNORES_CASE =
      yesOrNo("POLICY_FILTER_IGNORES_CASE", true);

  /** Whether the default policy of a team can be deleted like any other. */
  public static final Assumption<Boolean> DEFAULT_POLICY_CAN_BE_DELETED =
      yesOrNo("DEFAULT_POLICY_CAN_BE_DELETED", false);

  /**
   * Whether a policy can be deleted, alone or with its team, that a routing key leads to: then the
   * key loses this target, and goes if it was the only one.
   */
  public static final Assumption<Boolean> ROUTED_POLICIES_CAN_BE_DELETED =
      yesOrNo("ROUTED_POLICIES_CAN_BE_DELETED", true);

  /** Whether letter case does not matter to routing keys. */
  public static final Assumption<Boolean> ROUTING_KEYS_IGNORE_CASE =
      yesOrNo("ROUTING_KEYS_IGNORE_CASE", true);

  /** The status of the answer where a routing key is taken. */
  public static final Assumption<Integer> TAKEN_ROUTING_KEY_STATUS =
      status("TAKEN_ROUTING_KEY_STATUS", 409, 400, 422);

  /** The status of the answer where a routing key shall lead to a policy that does not exist. */
  public static final Assumption<Integer> UNKNOWN_ROUTING_TARGET_STATUS =
      status("UNKNOWN_ROUTING_TARGET_STATUS", 404, 400, 422);

  /** The name of the list of webhooks: {@code webHooks} (observed) or {@code webhooks} (Q61). */
  public static final Assumption<String> WEBHOOKS_FIELD =
      new Assumption<>("WEBHOOKS_FIELD", "webHooks", List.of("webHooks", "webhooks"));

  // Reporting

  /** Whether the history of incidents has its newest incidents first. */
  public static final Assumption<Boolean> HISTORY_IS_NEWEST_FIRST =
      yesOrNo("HISTORY_IS_NEWEST_FIRST", true);

  /** Whether a limit over 100 is taken for 100, and not refused with 400. */
  public static final Assumption<Boolean> HISTORY_LIMIT_IS_CUT =
      yesOrNo("HISTORY_LIMIT_IS_CUT", true);

  /**
   * Whether the history of incidents has words of its own in lower case (observed), and not those
   * of the list of incidents in upper case (documented) (Q12).
   */
  public static final Assumption<Boolean> HISTORY_IS_LOWER_CASE =
      yesOrNo("HISTORY_IS_LOWER_CASE", true);

  /** Whether the history of incidents tells when an incident ended (Q71). */
  public static final Assumption<Boolean> HISTORY_HAS_END_TIMES =
      yesOrNo("HISTORY_HAS_END_TIMES", false);

  /** Whether duties at the same time count once in the adjusted total of an on-call log. */
  public static final Assumption<Boolean> ADJUSTED_TOTAL_MERGES_DUTIES =
      yesOrNo("ADJUSTED_TOTAL_MERGES_DUTIES", true);

  /** How far an on-call log lags behind: up to 15 minutes, says the documentation. */
  public static final Assumption<Duration> ON_CALL_LOG_LAGS =
      new Assumption<>("ON_CALL_LOG_LAGS", Duration.ZERO);

  /** Whether a duty that goes on has no end in an on-call log; else it ends now. */
  public static final Assumption<Boolean> RUNNING_DUTY_HAS_NO_END =
      yesOrNo("RUNNING_DUTY_HAS_NO_END", true);

  // Authentication and limits

  /** Whether the documented rate limits hold, by the clock of the fake, and how it says so (Q2). */
  public static final Assumption<RateLimiting> RATE_LIMITING =
      new Assumption<>("RATE_LIMITING", RateLimiting.OFF, List.of(RateLimiting.values()));

  private final String name;
  private final T byDefault;
  private final List<T> values;

  /** Any value is possible. */
  private Assumption(String name, T byDefault) {
    this(name, byDefault, List.of());
  }

  /** Only these values are possible. */
  private Assumption(String name, T byDefault, List<T> values) {
    this.name = name;
    this.byDefault = byDefault;
    this.values = values;
  }

  /** Either it is so or not. */
  private static Assumption<Boolean> yesOrNo(String name, boolean byDefault) {
    return new Assumption<>(name, byDefault, List.of(true, false));
  }

  /** The service answers with one of these statuses. */
  private static Assumption<Integer> status(String name, int byDefault, Integer... others) {
    List<Integer> values = new ArrayList<>(List.of(byDefault));
    values.addAll(List.of(others));
    return new Assumption<>(name, byDefault, List.copyOf(values));
  }

  /** What the fake does if nothing is said. */
  public T byDefault() {
    return byDefault;
  }

  /** What it can be; empty if any value will do. */
  public List<T> values() {
    return values;
  }

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it cannot be. */
  public T require(T value) {
    if (!values.isEmpty() && !values.contains(value)) {
      throw new IllegalArgumentException(name + " must be one of " + values + ", not " + value);
    }
    return value;
  }

  /** The name of the constant. */
  @Override
  public String toString() {
    return name;
  }
}
