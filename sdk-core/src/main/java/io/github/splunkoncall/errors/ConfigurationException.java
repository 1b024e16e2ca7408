package io.github.splunkoncall.errors;

/** A setting is missing or malformed. Thrown before anything is sent; never shows the value. */
public final class ConfigurationException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final String setting;

  /** A failure of the setting with this name. */
  public ConfigurationException(String setting, String message) {
    super(message, ErrorContext.builder().attempts(0).build(), null);
    this.setting = setting;
  }

  /** The name of the setting, as the builder of the client calls it. */
  public String setting() {
    return setting;
  }
}
