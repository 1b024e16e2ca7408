package io.github.splunkoncall.testkit.snapshot;

/** A part of an organisation that an {@link OrganisationReader} can do without. */
public enum OrganisationPart {
  /** The admins of teams. One call per team. */
  ADMINS,
  /** The outgoing webhooks. One call. */
  WEBHOOKS,
  /** The scheduled overrides. One call. */
  OVERRIDES,
  /** Duty that somebody has taken over. One call per team. */
  TAKEN_DUTY,
  /** The contact methods of users. One call per user. */
  CONTACT_METHODS,
  /** The personal paging policies of users. One call per user. */
  PAGING_POLICIES,
  /** The alert rules. One call. */
  ALERT_RULES,
  /** The maintenance modes. One call. */
  MAINTENANCE,
  /** The incidents that the service lists. One call. */
  INCIDENTS,
  /** The notes of these incidents. One call per incident. */
  NOTES,
  /** The first and the last alert of these incidents. Up to two calls per incident. */
  ALERTS,
  /** The chat messages. One call per hundred messages, and if there are some, one per incident. */
  CHAT
}
