package io.github.splunkoncall.testkit.http;

import com.sun.net.httpserver.Headers;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.regex.Pattern;

/**
 * Keeps the pages of other sites, which a browser on this machine may show, from what needs no
 * credentials.
 */
final class SameOrigin {
  /** Any port: it may be forwarded. A name of the internet can be made to lead here. */
  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

  private SameOrigin() {}

  /** Refuses what comes under a name that is not of this machine, or from a page that is not. */
  static void require(Headers headers) {
    String host = headers.getFirst("Host");
    if (host == null || !LOOPBACK.matcher(host).matches()) {
      throw new ServiceRefusal(403, "Host must be localhost or a loopback address");
    }
    String origin = headers.getFirst("Origin");
    if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
      throw new ServiceRefusal(
          403, "Origin must be http://" + host + ": pages of other sites may not");
    }
  }
}
