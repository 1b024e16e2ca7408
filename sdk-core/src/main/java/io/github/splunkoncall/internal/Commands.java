package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.CommandResult;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A 200 can carry a failure: what both implementations make of the results of a command. */
public final class Commands {
  /** What a refusal says if the incident is already as the command would have it. */
  private static final Map<Operation, Pattern> DONE =
      Map.of(
          Operation.ACKNOWLEDGE_INCIDENTS, alreadyAnd("ack"),
          Operation.RESOLVE_INCIDENTS, alreadyAnd("resolved"));

  private Commands() {}

  private static Pattern alreadyAnd(String word) {
    return Pattern.compile("\\balready\\b.*\\b" + word, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /**
   * Returns one result per number, in the order of the numbers, if each was accepted; throws {@link
   * RefusedException} if one was declined and {@link MalformedResponseException} if one has no
   * result. The context is that of the answer, with its operation.
   */
  public static List<CommandResult> accepted(
      ErrorContext context, List<String> incidentNumbers, List<CommandResult> results) {
    List<CommandResult> accepted = accepted(context, results);
    return incidentNumbers.stream().map(number -> resultFor(number, accepted, context)).toList();
  }

  /**
   * Returns the results if each was accepted; throws {@link RefusedException} if one was not. What
   * an earlier attempt may have done counts as accepted, if it is only declined because it is done.
   */
  public static List<CommandResult> accepted(ErrorContext context, List<CommandResult> answered) {
    List<CommandResult> results =
        context.earlierAttemptMayHaveDoneIt()
            ? answered.stream().map(result -> settled(context, result)).toList()
            : answered;
    List<Refusal> refusals =
        results.stream()
            .filter(result -> !result.accepted())
            .map(result -> new Refusal(result.incidentNumber(), result.message().orElse("")))
            .toList();
    if (!refusals.isEmpty()) {
      List<String> accepted =
          results.stream()
              .filter(CommandResult::accepted)
              .map(CommandResult::incidentNumber)
              .toList();
      throw Refusals.some(context, results.size(), refusals, accepted);
    }
    return results;
  }

  private static CommandResult settled(ErrorContext context, CommandResult result) {
    boolean done =
        context
            .operation()
            .map(DONE::get)
            .filter(words -> words.matcher(result.message().orElse("")).find())
            .isPresent();
    return done ? CommandResult.builder().from(result).accepted(true).build() : result;
  }

  private static CommandResult resultFor(
      String number, List<CommandResult> results, ErrorContext context) {
    return results.stream()
        .filter(result -> result.incidentNumber().equals(number))
        .findFirst()
        .orElseThrow(
            () ->
                new MalformedResponseException(
                    "answered 200 without a result for incident " + number,
                    context,
                    "$.results",
                    null));
  }
}
