package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.SEND_STAKEHOLDER_MESSAGE;

import io.github.splunkoncall.stakeholders.StakeholderMessage;
import java.util.List;

/** The fixtures of messages to stakeholders in Java. */
final class StakeholderCases {
  private static final StakeholderMessage MESSAGE =
      StakeholderMessage.builder()
          .title("Orders are late")
          .message("They are not lost. We expect the last one by 15:00.")
          .incidentNumber("903")
          .addRecipients("pia", "ole")
          .addRecipientTeams("team-S1")
          .build();

  private StakeholderCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(
            SEND_STAKEHOLDER_MESSAGE,
            api -> {
              api.stakeholders().send(MESSAGE);
              return "done";
            },
            "done"));
  }

  static List<PathCase> paths() {
    return List.of();
  }
}
