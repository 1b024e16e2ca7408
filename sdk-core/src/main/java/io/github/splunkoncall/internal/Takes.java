package io.github.splunkoncall.internal;

import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import java.util.List;

/** A 200 can carry a failure: what both implementations make of the result of taking on-call. */
public final class Takes {
  /** The result that says yes. */
  public static final String OK = "ok";

  private Takes() {}

  /**
   * Returns the result if it is ok, and throws {@link RefusedException} for any other (Q4). The
   * context is that of the answer, with its operation.
   */
  public static String accepted(ErrorContext context, String slug, String result) {
    if (!result.strip().equalsIgnoreCase(OK)) {
      throw Refusals.of(context, List.of(new Refusal(slug, result)), List.of());
    }
    return result;
  }
}
