package io.github.splunkoncall.testkit.stakeholders;

import static io.github.splunkoncall.Operation.SEND_STAKEHOLDER_MESSAGE;

import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.stakeholders.StakeholdersApi;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Messages to stakeholders of an incident through the door in process. */
public record InProcessStakeholders(InProcess door) implements StakeholdersApi {
  @Override
  public void send(StakeholderMessage message) {
    door.run(
        SEND_STAKEHOLDER_MESSAGE,
        Arguments.ofBody(message),
        engine -> engine.stakeholders().send(message));
  }
}
