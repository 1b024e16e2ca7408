package io.github.splunkoncall.retrofit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be set from outside the code: each has a name in the builder and one outside. */
enum Setting {
  API_ID("apiId"),
  API_KEY("apiKey"),
  USERNAME("username"),
  BASE_URL("baseUrl"),
  REST_ENDPOINT("restEndpoint");

  private final String builderName;

  Setting(String builderName) {
    this.builderName = builderName;
  }

  String builderName() {
    return builderName;
  }

  String environmentVariable() {
    return "SPLUNK_ON_CALL_" + name();
  }

  String systemProperty() {
    return environmentVariable().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** For messages: the three ways to set it. */
  String howToSet() {
    return "%s(…) on the builder, %s in the environment, or the system property %s"
        .formatted(builderName, environmentVariable(), systemProperty());
  }

  /** Where settings come from: the environment and the system properties, or a test. */
  interface Source {
    @Nullable String environment(String variable);

    @Nullable String property(String name);

    /** The system property, or else the environment variable; null if neither is there. */
    default @Nullable String get(Setting setting) {
      String property = property(setting.systemProperty());
      return property != null ? property : environment(setting.environmentVariable());
    }
  }

  /** The environment and the system properties of this process. */
  static final class ProcessSource implements Source {
    @Override
    public @Nullable String environment(String variable) {
      return System.getenv(variable);
    }

    @Override
    public @Nullable String property(String name) {
      return System.getProperty(name);
    }
  }
}
