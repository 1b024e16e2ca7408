package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import java.util.List;

/** A 200 can carry a failure: what both implementations make of the result of taking on-call. */
public final class Takes {
  /** The result that says yes. */
  public static final String OK = "ok";

  private Takes() {}

  /** Throws {@link RefusedException} for any {@code result} but ok (Q4). */
  public static void accepted(Operation operation, String slug, String result) {
    if (!result.strip().equalsIgnoreCase(OK)) {
      throw Refusals.of(Refusals.context(operation), List.of(new Refusal(slug, result)), List.of());
    }
  }
}
