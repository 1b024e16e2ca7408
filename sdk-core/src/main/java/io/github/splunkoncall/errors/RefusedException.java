package io.github.splunkoncall.errors;

import java.util.List;

/** The service answered 200 and said in the body that it did not do it, or not all of it. */
public final class RefusedException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final Refusal[] refusals;
  private final String[] accepted;

  /** A failure with what was refused and what was done all the same. */
  public RefusedException(
      String message, ErrorContext context, List<Refusal> refusals, List<String> accepted) {
    super(message, context, null);
    this.refusals = refusals.toArray(Refusal[]::new);
    this.accepted = accepted.toArray(String[]::new);
  }

  /** What was refused, and why. */
  public List<Refusal> refusals() {
    return List.of(refusals);
  }

  /** What was done all the same, for instance the numbers of the other incidents. */
  public List<String> accepted() {
    return List.of(accepted);
  }
}
