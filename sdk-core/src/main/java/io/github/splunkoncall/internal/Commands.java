package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.CommandResult;
import java.util.List;

/** A 200 can carry a failure: what both implementations make of the results of a command. */
public final class Commands {
  private Commands() {}

  /**
   * Returns one result per number, in the order of the numbers, if each was accepted; throws {@link
   * RefusedException} if one was declined and {@link MalformedResponseException} if one has no
   * result.
   */
  public static List<CommandResult> accepted(
      Operation operation, List<String> incidentNumbers, List<CommandResult> results) {
    accepted(operation, results);
    ErrorContext context = Refusals.context(operation);
    return incidentNumbers.stream().map(number -> resultFor(number, results, context)).toList();
  }

  /** Returns the results if each was accepted; throws {@link RefusedException} if one was not. */
  public static List<CommandResult> accepted(Operation operation, List<CommandResult> results) {
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
      throw Refusals.some(Refusals.context(operation), results.size(), refusals, accepted);
    }
    return results;
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
