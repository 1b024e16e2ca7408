package io.github.splunkoncall.testkit.stakeholders;

import static io.github.splunkoncall.testkit.assumptions.Assumption.STAKEHOLDER_REFUSAL_STATUS;

import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.ArrayList;
import java.util.List;

/** Messages to stakeholders of an incident in the fake. */
public final class StakeholdersEngine {
  private final Organisation organisation;
  private final IncidentsEngine incidents;
  private final List<StakeholderMessage> messages = new ArrayList<>();

  /** Of this organisation and its incidents. */
  public StakeholdersEngine(Organisation organisation, IncidentsEngine incidents) {
    this.organisation = organisation;
    this.incidents = incidents;
  }

  /** All messages so far, oldest first. */
  public List<StakeholderMessage> messages() {
    return List.copyOf(messages);
  }

  /** Adds a message as it is. */
  public void keep(StakeholderMessage message) {
    messages.add(message);
  }

  /** Sends a message to users and teams, all of whom must exist. */
  public StakeholderMessage send(StakeholderMessage message) {
    String number = message.incidentNumber();
    require(incidents.find(number).isPresent(), "No incident '" + number + "' found");
    for (String username : message.recipients()) {
      require(organisation.users().containsKey(username), "None found for username:" + username);
    }
    for (String slug : message.recipientTeams()) {
      require(organisation.teams().containsKey(slug), "No team '" + slug + "' found");
    }
    messages.add(message);
    return message;
  }

  private void require(boolean exists, String otherwise) {
    if (!exists) {
      throw new ServiceRefusal(organisation.assumed(STAKEHOLDER_REFUSAL_STATUS), otherwise);
    }
  }
}
