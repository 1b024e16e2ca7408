package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import org.junit.jupiter.api.Test;

/** Messages to stakeholders. */
abstract class StakeholdersContract extends ContractSuite {

  @Test
  void q8_messagesReachUsersAndTeams() {
    String incident = anIncident();
    StakeholderMessage toBoth =
        message(incident)
            .addRecipients("zoe", "cleo")
            .addRecipientTeams(fake.team("Web").slug())
            .build();
    StakeholderMessage toTeam =
        message(incident).addRecipientTeams(fake.team("Web").slug()).build();

    api().stakeholders().send(toBoth);
    api().stakeholders().send(toTeam);

    assertThat(fake.stakeholderMessages()).containsExactly(toBoth, toTeam);
  }

  @Test
  void theIncidentAndAllWhoGetTheMessageMustExist() {
    String incident = anIncident();
    isNotFound(message("77").addRecipients("zoe"));
    isNotFound(message(incident).addRecipients("zoe", "nobody"));
    isNotFound(message(incident).addRecipients("zoe").addRecipientTeams("team-nowhere"));

    assertThat(fake.stakeholderMessages()).isEmpty();
  }

  private void isNotFound(StakeholderMessage.Builder message) {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> api().stakeholders().send(message.build()));
  }

  private static StakeholderMessage.Builder message(String incident) {
    StakeholderMessage.Builder builder = StakeholderMessage.builder();
    builder.title("Shop is slow").message("We work on it").incidentNumber(incident);
    return builder;
  }
}
