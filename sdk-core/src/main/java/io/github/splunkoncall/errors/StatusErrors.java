package io.github.splunkoncall.errors;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.internal.Destination;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the status of an answer to the exception: one rule for every implementation of the API. */
public final class StatusErrors {
  private StatusErrors() {}

  /**
   * The exception for an answer that is no success. {@code given} has its status; {@code
   * retryAfter} is how long the service asks to wait, if it says; {@code history} tells the causes
   * of a 403 apart.
   */
  public static SplunkOnCallException exceptionFor(
      ErrorContext given, @Nullable Duration retryAfter, KeyHistory history) {
    ErrorContext context =
        ErrorContext.builder().from(given).retryAfter(Optional.ofNullable(retryAfter)).build();
    int status = context.status().orElseThrow();
    String answered = "answered " + status + context.serviceMessage().map(m -> ": " + m).orElse("");
    return switch (status) {
      case 401 ->
          new AuthenticationException(
              sentence(answered)
                  + "The service saw no complete credentials. Check that the API id and key are set"
                  + " and that no proxy removes the X-VO-Api-Id and X-VO-Api-Key headers.",
              context);
      case 403 -> forbidden(answered, context, history);
      case 404 ->
          new NotFoundException(
              sentence(answered)
                  + "Check the identifiers in the call and "
                  + address(context)
                  + ".",
              context);
      case 409 ->
          new ConflictException(
              sentence(answered) + "Something of that name or kind exists already.", context);
      case 429 ->
          new RateLimitedException(
              sentence(answered)
                  + "Nothing was done. Wait "
                  + (retryAfter == null ? "a moment" : seconds(retryAfter))
                  + " before the next call with this key.",
              context);
      default -> other(status, answered, context);
    };
  }

  private static SplunkOnCallException other(int status, String answered, ErrorContext context) {
    if (status == 408 || status >= 500) {
      return new ServerErrorException(sentence(answered) + afterServerError(context), context);
    }
    if (status >= 400) {
      return new InvalidRequestException(
          sentence(answered) + "Sending the same again will not help: change the request.",
          context);
    }
    return new MalformedResponseException(
        sentence(answered)
            + "This API has no such answer, and redirects are not followed, because credentials"
            + " must not leave for another host. Check "
            + address(context)
            + ".",
        context,
        null,
        null);
  }

  private static String afterServerError(ErrorContext context) {
    boolean unsafe =
        context
            .operation()
            .map(Operation::safety)
            .filter(Operation.Safety.UNSAFE::equals)
            .isPresent();
    return unsafe
        ? "The service may have done it, and repeating it would do it again: look before you repeat."
        : "The fault is on the side of the service. This operation can be repeated without harm.";
  }

  private static SplunkOnCallException forbidden(
      String answered, ErrorContext context, KeyHistory history) {
    ForbiddenRules.Verdict verdict = ForbiddenRules.judge(context, history);
    String whatNext =
        switch (verdict.cause()) {
          case CREDENTIALS -> "Most likely the key is wrong: check " + keyOf(context) + ". ";
          case PERMISSION -> "Most likely the key may only read: use one that may do more. ";
          case THROTTLING ->
              "Most likely this is a rate limit, and nothing was done: wait %s before the next call. "
                  .formatted(
                      context.retryAfter().map(StatusErrors::seconds).orElse("up to a minute"));
          case AMBIGUOUS ->
              "The service gives this answer for wrong credentials, for a read-only key and for a"
                  + " rate limit, and does not say which. ";
        };
    return new ForbiddenOrThrottledException(
        sentence(answered) + whatNext + verdict.evidence(),
        context,
        verdict.cause(),
        verdict.evidence());
  }

  private static String keyOf(ErrorContext context) {
    return context
        .operation()
        .filter(operation -> operation.resource() == Operation.Resource.INGEST)
        .map(Destination::of)
        .orElse("the API id and the API key");
  }

  private static String address(ErrorContext context) {
    return context.operation().map(Destination::of).orElse("the base URL");
  }

  private static String seconds(Duration duration) {
    return duration.toSeconds() + " s";
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text + " " : text + ". ";
  }
}
