package io.github.splunkoncall.retrofit.call;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values of query parameters. */
public final class Queries {
  private Queries() {}

  /** Percent-encodes everything but letters, digits and {@code -._*@}: an @ must stay (Q1). */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
  }
}
