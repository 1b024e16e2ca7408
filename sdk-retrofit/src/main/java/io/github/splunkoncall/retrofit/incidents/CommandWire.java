package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.NUMBER_TEXT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Acknowledging and resolving on the wire. */
public final class CommandWire {
  /** A request to acknowledge or to resolve; what it calls names are numbers. */
  public static final Codec<Acting<IncidentCommand>> COMMAND =
      Acting.table(IncidentCommand::builder, IncidentCommand.Builder::build)
          .list(
              "incidentNames",
              NUMBER_TEXT,
              acting -> acting.request().incidentNumbers(),
              (draft, value) -> draft.builder().addIncidentNumbers(value))
          .optional(
              "message",
              STRING,
              acting -> acting.request().message(),
              (draft, value) -> draft.builder().message(value))
          .build();

  /** A request to acknowledge or to resolve whatever a user was paged for: only a message. */
  public static final Codec<Acting<Optional<String>>> COMMAND_BY_USER =
      Acting.<Optional<String>, AtomicReference<@Nullable String>>table(
              AtomicReference::new, message -> Optional.ofNullable(message.get()))
          .optional(
              "message",
              STRING,
              Acting::request,
              (draft, value) -> draft.builder().getAndSet(value))
          .build();

  private static final Table<CommandResult, CommandResult.Builder> RESULT =
      Table.of(CommandResult::builder, CommandResult.Builder::build)
          .field(
              "incidentNumber",
              NUMBER_TEXT,
              CommandResult::incidentNumber,
              CommandResult.Builder::incidentNumber)
          .optional("entityId", STRING, CommandResult::entityId, CommandResult.Builder::entityId)
          .field("cmdAccepted", BOOLEAN, CommandResult::accepted, CommandResult.Builder::accepted)
          .optional("message", STRING, CommandResult::message, CommandResult.Builder::message)
          .build();

  /** The answer to it: a result per incident. */
  public static final Codec<List<CommandResult>> RESULTS =
      Table.envelope("results", Codecs.list(RESULT)).build();

  private CommandWire() {}
}
