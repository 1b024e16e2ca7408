package io.github.splunkoncall.retrofit.stakeholders;

import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import java.util.Optional;

/** Messages to stakeholders on the wire. */
public final class StakeholdersWire {
  /** A message; the number of its incident is a number (Q8), and recipients are always there. */
  public static final Codec<StakeholderMessage> MESSAGE =
      Table.of(StakeholderMessage::builder, StakeholderMessage.Builder::build)
          .field("title", STRING, StakeholderMessage::title, StakeholderMessage.Builder::title)
          .field(
              "message", STRING, StakeholderMessage::message, StakeholderMessage.Builder::message)
          .field(
              "incidentId",
              INT,
              message -> Integer.valueOf(message.incidentNumber()),
              (builder, number) -> builder.incidentNumber(String.valueOf(number)))
          .list(
              "recipients",
              STRING,
              StakeholderMessage::recipients,
              StakeholderMessage.Builder::addRecipients)
          .optional(
              "recipientTeams",
              Codecs.list(STRING),
              message -> Optional.of(message.recipientTeams()).filter(teams -> !teams.isEmpty()),
              StakeholderMessage.Builder::addAllRecipientTeams)
          .build();

  private StakeholdersWire() {}
}
