package io.github.splunkoncall.retrofit.call;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.TRACE;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.SplunkOnCallException;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalInt;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the logger {@code io.github.splunkoncall} how each call ended, at level DEBUG. The bodies
 * are told at level TRACE, and only if that is asked for. Never more than that, so that nothing is
 * printed unless a program wants it.
 */
public final class CallLog {
  /** As many bytes of a body are told. */
  static final int LONGEST_BODY = 16 * 1024;

  private static final System.Logger LOGGER = System.getLogger("io.github.splunkoncall");

  private final Keys keys;
  private final boolean bodies;

  /** A log that shows none of these keys, and bodies only if it is to. */
  public CallLog(Keys keys, boolean bodies) {
    this.keys = keys;
    this.bodies = bodies;
  }

  /** An attempt begins. */
  void sends(Attempts attempts, @Nullable RequestBody body) throws IOException {
    if (body != null && tellsBodies()) {
      Buffer bytes = new Buffer();
      body.writeTo(bytes);
      tell(attempts, "sends", bytes, bytes.size() <= LONGEST_BODY);
    }
  }

  /** An answer has come; its body is still to be read by others. */
  void receives(Attempts attempts, int status, BufferedSource body) {
    if (tellsBodies()) {
      BufferedSource ahead = body.peek();
      Buffer bytes = new Buffer();
      boolean whole = false;
      try {
        while (!whole && bytes.size() <= LONGEST_BODY) {
          whole = ahead.read(bytes, LONGEST_BODY) == -1;
        }
      } catch (IOException e) {
        // Whoever reads the body meets it too, and tells of it.
      }
      tell(attempts, "is answered " + status + " with", bytes, whole);
    }
  }

  private boolean tellsBodies() {
    return bodies && LOGGER.isLoggable(TRACE);
  }

  private void tell(Attempts attempts, String what, Buffer bytes, boolean whole) {
    String text = bytes.snapshot((int) Math.min(bytes.size(), LONGEST_BODY)).utf8();
    String shown = keys.redacted(text, attempts.key()) + (whole ? "" : "…");
    // One line, whatever the body has in it.
    String line = shown.replaceAll("\\p{Cntrl}+", " ");
    LOGGER.log(TRACE, () -> "%s %s %s".formatted(attempts.operation(), what, line));
  }

  /** A call has succeeded. */
  void succeeded(Attempts attempts, Duration elapsed) {
    LOGGER.log(
        DEBUG,
        () -> line(attempts.operation(), "succeeded", attempts.status(), attempts.made(), elapsed));
  }

  /** A call has failed, with what its last attempt ended in. */
  void failed(Operation operation, SplunkOnCallException failure, Duration elapsed) {
    LOGGER.log(
        DEBUG,
        () ->
            line(
                operation,
                "failed with " + failure.getClass().getSimpleName(),
                failure.status(),
                failure.attempts(),
                elapsed));
  }

  private static String line(
      Operation operation, String how, OptionalInt status, int attempts, Duration elapsed) {
    return "%s %s, status %s, %d attempt%s, %d ms"
        .formatted(
            operation,
            how,
            status.isPresent() ? String.valueOf(status.getAsInt()) : "none",
            attempts,
            attempts == 1 ? "" : "s",
            elapsed.toMillis());
  }
}
