package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import org.jspecify.annotations.Nullable;

/** What both implementations say where no answer came, or none that can be used. */
public final class BrokenAnswers {
  private BrokenAnswers() {}

  /** What to do next if no whole answer came to a request that was sent. */
  public static String whatNext(Operation operation) {
    return switch (operation.safety()) {
      case READ -> "It only reads, so it can be repeated.";
      case IDEMPOTENT -> "The service may have done it; repeating it does no harm.";
      case UNSAFE ->
          "The service may have done it, and repeating it would page again: look before you repeat.";
    };
  }

  /**
   * An answer with a body that is not what the operation gives, for this problem at this place of
   * the JSON; null if it is none. {@code context} has the status.
   */
  public static MalformedResponseException unusable(
      Operation operation,
      ErrorContext context,
      String problem,
      @Nullable String path,
      boolean truncated) {
    return new MalformedResponseException(
        "answered %d with a body that cannot be used: %s%s. A proxy may have answered in the"
                .formatted(
                    context.status().orElseThrow(), problem, path == null ? "" : " at " + path)
            + " place of the service: check "
            + Destination.of(operation)
            + ".",
        context,
        path,
        truncated,
        null);
  }
}
