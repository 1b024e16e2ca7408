package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.Credentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keys that are nowhere else in the world, so that whoever shows one has leaked it. */
final class Canary {
  static final Credentials CREDENTIALS = Credentials.of("canary-id-5Rw8", "canary-key-9Qz3");
  static final String INGEST_KEY = "canary-ingest-2Lp7";

  private static final List<String> KEYS =
      List.of(CREDENTIALS.apiId(), CREDENTIALS.apiKey(), INGEST_KEY);
  private static final Set<String> LEAKS = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger LOOKS = new AtomicInteger();

  private Canary() {}

  /** Looks at what everybody can see. */
  static void look(String where, String text) {
    LOOKS.incrementAndGet();
    if (KEYS.stream().anyMatch(text::contains)) {
      LEAKS.add(where + ": " + text);
    }
  }

  /** Looks at all that a stack trace shows: messages, causes, and what was suppressed. */
  static void look(String where, Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    look(where, trace.toString());
  }

  /** What has shown a key. */
  static Set<String> leaks() {
    return LEAKS;
  }

  /** How much was looked at. */
  static int looks() {
    return LOOKS.get();
  }
}
