package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.internal.BrokenAnswers;
import io.github.splunkoncall.internal.Destination;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;

/** What a failure of the connection becomes. */
final class TransportErrors {
  private TransportErrors() {}

  /** The exception; {@code redact} takes credentials out of what the server may have sent. */
  static SplunkOnCallException exceptionFor(
      Attempts attempts,
      HttpUrl url,
      SendState state,
      IOException thrown,
      UnaryOperator<String> redact) {
    Operation operation = attempts.operation();
    ErrorContext context = attempts.context(state).build();
    boolean sent = state.sent() || attempts.maybeDone();
    if (thrown instanceof GuardedBody.TooLargeException) {
      return new MalformedResponseException(
          "gave up on the answer: " + thrown.getMessage() + ", the limit of this client",
          context,
          null,
          null);
    }
    boolean inBody = thrown instanceof GuardedBody.BrokenOffException;
    IOException failure =
        thrown instanceof GuardedBody.BrokenOffException broken ? broken.failure() : thrown;
    if (failure instanceof ProtocolException) {
      // The only one whose message quotes the server, which may send back what it was sent.
      failure = new ProtocolException(redact.apply(String.valueOf(failure.getMessage())));
    }
    String whatNext = sent ? BrokenAnswers.whatNext(operation) : "Nothing was sent.";
    String host = url.host() + ":" + url.port();
    if (failure instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
      // The flag stays as it is: whoever interrupted the thread wants to see it.
      return transport("was interrupted. ", whatNext, context, sent, failure);
    }
    if (failure instanceof SocketTimeoutException || isCallTimeout(failure)) {
      return new CallTimeoutException(
          "ran out of time %s %s. %s"
              .formatted(
                  sent ? (inBody ? "reading the answer of" : "waiting for") : "connecting to",
                  host,
                  whatNext),
          context,
          sent,
          failure);
    }
    String what;
    if (failure instanceof UnknownHostException) {
      what =
          "found no address for the host %s: check %s. "
              .formatted(url.host(), Destination.of(operation));
    } else if (failure instanceof ConnectException) {
      what = "could not connect to " + host + ". ";
    } else if (failure instanceof SSLException && !sent) {
      what = "could not agree on TLS with " + host + " (" + failure.getMessage() + "). ";
    } else if (inBody) {
      what = "lost the connection to " + host + " in the middle of the answer. ";
    } else {
      what = "lost the connection to " + host + " (" + failure.getMessage() + "). ";
    }
    return transport(what, whatNext, context, sent, failure);
  }

  private static SplunkOnCallException transport(
      String what, String whatNext, ErrorContext context, boolean sent, IOException cause) {
    return new TransportException(what + whatNext, context, sent, cause);
  }

  private static boolean isCallTimeout(IOException failure) {
    return failure instanceof InterruptedIOException && "timeout".equals(failure.getMessage());
  }
}
