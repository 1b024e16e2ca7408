package io.github.splunkoncall.examples.testingyourservice;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.IncidentTarget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A small service: pages a policy when checkout is slow, and resolves the incident when it is not.
 */
public final class CheckoutAlarm {
  private static final Duration SLOW = Duration.ofSeconds(4);

  private final SplunkOnCallApi onCall;
  private final String policySlug;
  private @Nullable String openIncident;

  /** An alarm that pages the escalation policy with this slug. */
  public CheckoutAlarm(SplunkOnCallApi onCall, String policySlug) {
    this.onCall = onCall;
    this.policySlug = policySlug;
  }

  /** Called every minute with the latency that 99 % of the checkouts stayed below. */
  public synchronized void latencyIs(Duration p99) {
    boolean slow = p99.compareTo(SLOW) > 0;
    if (slow && openIncident == null) {
      openIncident =
          onCall
              .triggerAlarm(
                  "Checkout is slow",
                  "p99 is " + p99.toMillis() + " ms",
                  IncidentTarget.escalationPolicy(policySlug))
              .number();
    } else if (!slow && openIncident != null) {
      resolve(openIncident);
      openIncident = null;
    }
  }

  private void resolve(String number) {
    try {
      onCall.resolveIncident(number, "Checkout is fast again");
    } catch (RefusedException e) {
      // Somebody was quicker and resolved it by hand: that is what we want, too.
    }
  }
}
