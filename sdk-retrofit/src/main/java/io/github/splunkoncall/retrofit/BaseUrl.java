package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.errors.ConfigurationException;
import java.util.Locale;
import okhttp3.HttpUrl;

/** Where the service is. A wrong URL would send credentials to the wrong place. */
final class BaseUrl {
  private BaseUrl() {}

  /** The URL with a slash at its end, or a {@link ConfigurationException}. */
  static HttpUrl parse(String text) {
    HttpUrl url = check(Setting.BASE_URL, "The base URL", text);
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }

  /** The URL of any setting if credentials may go there, or a {@link ConfigurationException}. */
  static HttpUrl check(Setting setting, String name, String text) {
    if (text.isBlank()) {
      throw wrong(setting, name, "is blank");
    }
    HttpUrl url = HttpUrl.parse(text.strip());
    if (url == null) {
      throw wrong(setting, name, "is no URL with http or https");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw wrong(setting, name, "has user info before the host: set the API id and key instead");
    }
    if (url.query() != null || url.fragment() != null) {
      throw wrong(setting, name, "has a query or a fragment");
    }
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw wrong(
          setting,
          name,
          "is not https: credentials would travel in clear text (only loopback may be http)");
    }
    return url;
  }

  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.matches("127(\\.\\d{1,3}){3}") || name.equals("::1");
  }

  /** The setting with this name is wrong in this way; never shows the value. */
  static ConfigurationException wrong(Setting setting, String name, String what) {
    return new ConfigurationException(
        setting.builderName(), name + " " + what + ". Set it by " + setting.howToSet() + ".");
  }
}
