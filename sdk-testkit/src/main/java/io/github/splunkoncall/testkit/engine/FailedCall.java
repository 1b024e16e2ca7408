package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.internal.BrokenAnswers;
import io.github.splunkoncall.internal.KeyRecord;
import io.github.splunkoncall.internal.PastAttempts;
import io.github.splunkoncall.internal.Refusals;
import io.github.splunkoncall.testkit.faults.Fault;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** An attempt that fails in process: the exceptions that the client would throw. */
record FailedCall(Operation operation, PastAttempts past, KeyRecord key) {
  private static final int OK = 200;

  SplunkOnCallException refused(ServiceRefusal refusal) {
    return answered(refusal.status(), Optional.of(refusal.text().strip()), refusal.retryAfter());
  }

  SplunkOnCallException spoilt(Fault fault) {
    if (fault instanceof Fault.Status answer) {
      return answered(
          answer.status(),
          Optional.of(answer.text().strip()).filter(text -> !text.isEmpty()),
          answer.retryAfter());
    }
    if (fault instanceof Fault.HtmlPage page) {
      return answered(
          page.status(),
          Optional.of("an HTML page titled \"" + page.title() + "\""),
          Optional.empty());
    }
    return switch ((Fault.Break) fault) {
      case RESET, ANSWER_LOST -> lost("lost the connection to the fake (it ended). ");
      case TRUNCATED_BODY -> lost("lost the connection to the fake in the middle of the answer. ");
      case MALFORMED_BODY ->
          unusable("the body is not JSON, it begins with '" + Fault.Break.NOT_JSON + "'");
      case EMPTY_BODY -> unusable("the body is empty");
    };
  }

  /** The answer comes after the time of the call is over. */
  SplunkOnCallException late() {
    return new CallTimeoutException(
        "ran out of time waiting for the fake. " + BrokenAnswers.whatNext(operation),
        context(OptionalInt.empty()).build(),
        true,
        null);
  }

  private SplunkOnCallException answered(
      int status, Optional<String> text, Optional<Duration> retryAfter) {
    ErrorContext context = context(OptionalInt.of(status)).serviceMessage(text).build();
    return status < 300
        ? Refusals.whole(context)
        : StatusErrors.exceptionFor(context, retryAfter.orElse(null), key.history(false));
  }

  private SplunkOnCallException lost(String what) {
    return new TransportException(
        what + BrokenAnswers.whatNext(operation), context(OptionalInt.empty()).build(), true, null);
  }

  private SplunkOnCallException unusable(String problem) {
    return BrokenAnswers.unusable(
        operation, context(OptionalInt.of(OK)).build(), problem, null, false);
  }

  private ErrorContext.Builder context(OptionalInt status) {
    return past.context(1).status(status);
  }
}
