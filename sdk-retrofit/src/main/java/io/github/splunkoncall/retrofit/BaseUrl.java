package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.errors.ConfigurationException;
import java.util.Locale;
import okhttp3.HttpUrl;

/** Where the service is. A wrong base URL would send credentials to the wrong place. */
final class BaseUrl {
  private BaseUrl() {}

  /** The URL with a slash at its end, or a {@link ConfigurationException}. */
  static HttpUrl parse(String text) {
    if (text.isBlank()) {
      throw wrong("is blank");
    }
    HttpUrl url = HttpUrl.parse(text.strip());
    if (url == null) {
      throw wrong("is no URL with http or https");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw wrong("has user info before the host: set the API id and key instead");
    }
    if (url.query() != null || url.fragment() != null) {
      throw wrong("has a query or a fragment");
    }
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw wrong(
          "is not https: credentials would travel in clear text (only loopback may be http)");
    }
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }

  private static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.matches("127(\\.\\d{1,3}){3}") || name.equals("::1");
  }

  private static ConfigurationException wrong(String what) {
    return new ConfigurationException(
        Setting.BASE_URL.builderName(),
        "The base URL " + what + ". Set it by " + Setting.BASE_URL.howToSet() + ".");
  }
}
