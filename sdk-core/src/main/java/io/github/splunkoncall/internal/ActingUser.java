package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** The user in whose name a call is made. */
public final class ActingUser {
  private ActingUser() {}

  /**
   * Returns {@code username}, or throws a {@link ConfigurationException} that says how to set it.
   */
  public static String require(@Nullable String username, Operation operation) {
    if (username == null) {
      throw new ConfigurationException(
          "username",
          operation
              + " needs an acting user and none is set. Set username(…) on the builder of the client,"
              + " SPLUNK_ON_CALL_USERNAME in the environment or splunk.on.call.username as a system"
              + " property, or call api.actingAs(username). Nothing was sent.");
    }
    return username;
  }
}
