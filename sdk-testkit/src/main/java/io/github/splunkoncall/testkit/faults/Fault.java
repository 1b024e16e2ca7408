package io.github.splunkoncall.testkit.faults;

import io.github.splunkoncall.internal.Require;
import java.time.Duration;
import java.util.Optional;

/** What goes wrong with one call. Its text is the end of a line of a {@link FaultScript}. */
public sealed interface Fault {
  /**
   * The service answers with this status and does nothing. A rate limit is one, with or without a
   * time to wait.
   *
   * @param status from 400 to 599, but not 407, which is for proxies
   * @param text what the answer says, in the form that the operation refuses in; may be empty
   * @param retryAfter what the header {@code Retry-After} says, in whole seconds
   */
  record Status(int status, String text, Optional<Duration> retryAfter) implements Fault {
    private static final int PROXY_AUTHENTICATION = 407;

    /** Throws {@link IllegalArgumentException} for another status, or for parts of a second. */
    public Status {
      Require.inRange("status", status, 400, 599);
      if (status == PROXY_AUTHENTICATION) {
        throw new IllegalArgumentException("status must not be 407, which is for proxies");
      }
      retryAfter.ifPresent(wait -> whole("retryAfter", wait, Duration.ofSeconds(1)));
    }

    @Override
    public String toString() {
      return "status %d %s%s"
          .formatted(
              status,
              QuotedText.of(text),
              retryAfter.map(wait -> " retry after " + wait.toSeconds() + " s").orElse(""));
    }
  }

  /**
   * A proxy answers with a page in the place of the service, and nothing is done.
   *
   * @param status from 400 to 599, but not 407
   */
  record HtmlPage(int status) implements Fault {
    /** Throws {@link IllegalArgumentException} for another status. */
    public HtmlPage {
      new Status(status, "", Optional.empty());
    }

    /** What the title of the page says. */
    public String title() {
      return status + " from a proxy";
    }

    @Override
    public String toString() {
      return "html " + status;
    }
  }

  /**
   * The call is done, and its answer comes late: at once if it is called in process, where the time
   * only counts against the deadline of the call. The clock of the fake stays as it is.
   *
   * @param time in whole milliseconds
   */
  record Latency(Duration time) implements Fault {
    /** Throws {@link IllegalArgumentException} for no time, or for parts of a millisecond. */
    public Latency {
      whole("time", Require.positive("time", time), Duration.ofMillis(1));
    }

    @Override
    public String toString() {
      return "latency " + time.toMillis() + " ms";
    }
  }

  /** The connection or the answer breaks. */
  enum Break implements Fault {
    /** The connection ends without an answer, and nothing is done. */
    RESET("reset"),
    /** The call is done or refused, and the connection ends without an answer. */
    ANSWER_LOST("answer lost"),
    /** The call is done, and the connection ends in the middle of the answer. */
    TRUNCATED_BODY("truncated body"),
    /** The call is done, and the answer is not JSON. */
    MALFORMED_BODY("malformed body"),
    /** The call is done, and the answer has no body. Some operations take that for a success. */
    EMPTY_BODY("empty body");

    /** What a malformed body is. */
    public static final String NOT_JSON = "not JSON";

    private final String text;

    Break(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static void whole(String parameter, Duration time, Duration unit) {
    if (time.isNegative() || !unit.multipliedBy(time.dividedBy(unit)).equals(time)) {
      throw new IllegalArgumentException(
          "%s must be a whole number of %s, not %s"
              .formatted(parameter, unit.toMillis() == 1 ? "milliseconds" : "seconds", time));
    }
  }
}
