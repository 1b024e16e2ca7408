package io.github.splunkoncall.users;

import java.time.Duration;

/** The service counts the life of an invitation in hours. */
final class InvitationExpiry {
  private InvitationExpiry() {}

  static void require(String parameter, Duration expiry) {
    boolean wholeHours = expiry.equals(Duration.ofHours(expiry.toHours()));
    if (!wholeHours || expiry.toHours() < 1 || expiry.toHours() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          parameter + " must be a whole number of hours, at least 1, not " + expiry);
    }
  }
}
