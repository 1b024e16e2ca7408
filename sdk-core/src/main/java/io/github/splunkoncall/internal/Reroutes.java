package io.github.splunkoncall.internal;

import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import java.util.ArrayList;
import java.util.List;

/** A 200 can carry a failure: what both implementations make of the results of a reroute (Q4). */
public final class Reroutes {
  private Reroutes() {}

  /**
   * Returns one result per reroute, in the order of the reroutes, if each incident and each target
   * was accepted; throws {@link RefusedException} if one was declined and {@link
   * MalformedResponseException} if an incident has no result. The context is that of the answer.
   */
  public static List<RerouteResult> accepted(
      ErrorContext context, List<Reroute> reroutes, List<RerouteResult> results) {
    List<Refusal> refusals = new ArrayList<>();
    List<String> accepted = new ArrayList<>();
    results.forEach(result -> sort(result, refusals, accepted));
    if (!refusals.isEmpty()) {
      throw Refusals.of(context, refusals, accepted);
    }
    return reroutes.stream()
        .map(reroute -> resultFor(reroute.incidentNumber(), results, context))
        .toList();
  }

  private static void sort(RerouteResult result, List<Refusal> refusals, List<String> accepted) {
    String number = result.incidentNumber();
    boolean everyTarget = result.targets().stream().allMatch(RerouteResult.TargetResult::accepted);
    if (everyTarget && result.accepted()) {
      accepted.add(number);
      return;
    }
    if (everyTarget || result.message().isPresent()) {
      refusals.add(new Refusal(number, result.message().orElse("")));
    }
    for (RerouteResult.TargetResult target : result.targets()) {
      String subject = number + "/" + target.slug();
      if (target.accepted()) {
        accepted.add(subject);
      } else {
        refusals.add(new Refusal(subject, target.message().orElse("")));
      }
    }
  }

  private static RerouteResult resultFor(
      String number, List<RerouteResult> results, ErrorContext context) {
    return results.stream()
        .filter(result -> result.incidentNumber().equals(number))
        .findFirst()
        .orElseThrow(
            () ->
                new MalformedResponseException(
                    "answered 200 without a result for incident " + number,
                    context,
                    "$.statuses",
                    null));
  }
}
