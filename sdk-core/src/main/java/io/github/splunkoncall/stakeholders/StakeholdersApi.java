package io.github.splunkoncall.stakeholders;

/** Messages to stakeholders: people who want to know of an incident and do not work on it. */
public interface StakeholdersApi {

  /**
   * Sends a message about an incident to users and teams: {@code POST
   * /api-public/v1/stakeholders/sendMessage}. Never sent again if it may have been done.
   */
  void send(StakeholderMessage message);
}
