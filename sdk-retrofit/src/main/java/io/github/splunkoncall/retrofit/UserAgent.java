package io.github.splunkoncall.retrofit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How the client introduces itself: {@code splunk-on-call-sdk-java/0.1.0 (Java 17)}. */
final class UserAgent {
  /** Joined: a formatter or a "+" costs a process that has just started milliseconds. */
  static final String VALUE =
      String.join(
          "",
          "splunk-on-call-sdk-java/",
          version(),
          " (Java ",
          Integer.toString(Runtime.version().feature()),
          ")");

  private UserAgent() {}

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
