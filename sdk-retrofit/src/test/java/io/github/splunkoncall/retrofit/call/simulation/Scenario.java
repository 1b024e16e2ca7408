package io.github.splunkoncall.retrofit.call.simulation;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

/** What goes wrong, for the ten minutes from {@link #BEGIN} to {@link #END}. */
enum Scenario {
  BRIEF_503S(
      "Brief 503s", "Every tenth request is answered 503, a fifth of these after it was done."),
  OUTAGE(
      "Total outage", "Nothing works: half of the requests get no connection, the others a 503."),
  SLOW_ANSWERS(
      "Slow answers",
      "The work takes twice as long. Of 100 requests 3 are done and never answered, and 2 are done"
          + " and lose their connection."),
  OVERLOAD(
      "Overload", "The work takes four times as long, so that more is asked for than can be done."),
  THROTTLING(
      "Throttling",
      "The service is well, but every 20 seconds each client makes 6 calls of one operation at"
          + " once."),
  FLAPPING("Flapping", "20 seconds of good service, 10 seconds of total outage, and so on.");

  static final long BEGIN = MINUTES.toNanos(1);
  static final long END = MINUTES.toNanos(11);
  static final long LAST_CALL = MINUTES.toNanos(14);

  private final String title;
  private final String description;

  Scenario(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** Whether the fault is on. */
  static boolean within(long nanos) {
    return nanos >= BEGIN && nanos < END;
  }

  Weather at(long nanos) {
    if (!within(nanos)) {
      return Weather.FINE;
    }
    return switch (this) {
      case BRIEF_503S -> Weather.SHAKY;
      case OUTAGE -> Weather.DOWN;
      case SLOW_ANSWERS -> Weather.SILENT;
      case OVERLOAD -> Weather.SLUGGISH;
      case THROTTLING -> Weather.FINE;
      case FLAPPING -> NANOSECONDS.toSeconds(nanos - BEGIN) % 30 < 20 ? Weather.FINE : Weather.DOWN;
    };
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }
}
