package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import java.util.List;

/** A 200 that carries a failure, as an exception that says of what and why. */
public final class Refusals {
  private Refusals() {}

  /** The context of an answer that says 200. */
  static ErrorContext context(Operation operation) {
    return ErrorContext.builder().operation(operation).status(200).build();
  }

  /** Some of {@code all} were refused. */
  static RefusedException some(
      ErrorContext context, int all, List<Refusal> refusals, List<String> accepted) {
    StringBuilder text =
        new StringBuilder("answered 200, but refused ")
            .append(refusals.size())
            .append(" of ")
            .append(all)
            .append(all == 1 ? " incident:" : " incidents:");
    append(text, refusals);
    return new RefusedException(text.toString(), context, refusals, accepted);
  }

  /** Something was refused that is not counted. */
  static RefusedException of(ErrorContext context, List<Refusal> refusals, List<String> accepted) {
    StringBuilder text = new StringBuilder("answered 200, but refused");
    append(text, refusals);
    return new RefusedException(text.toString(), context, refusals, accepted);
  }

  /** All that was asked was refused; {@code context} has the status and the reason. */
  public static RefusedException whole(ErrorContext context) {
    String reason = context.serviceMessage().orElse("");
    return new RefusedException(
        "answered %d, but refused: %s".formatted(context.status().orElseThrow(), reason),
        context,
        List.of(new Refusal("", reason)),
        List.of());
  }

  private static void append(StringBuilder text, List<Refusal> refusals) {
    for (Refusal refusal : refusals) {
      text.append(' ').append(refusal.subject());
      text.append(refusal.message().isEmpty() ? "" : " (" + refusal.message() + ")");
    }
    text.append('.');
  }
}
