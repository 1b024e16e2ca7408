package io.github.splunkoncall.testkit;

import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.PolicyEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.webhooks.Webhook;
import java.util.List;
import java.util.stream.Stream;

/** What builders know by its name, and the organisation by its slug. */
record Names(Organisation organisation) {
  /** The username, if there is such a user; {@code where} says who names it. */
  String user(String where, String username) {
    if (!organisation.users().containsKey(username)) {
      throw new IllegalArgumentException(
          where + " names the user '" + username + "', who is not in the organisation");
    }
    return username;
  }

  /** The slug of the only escalation policy with a name; {@code where} says who names it. */
  String policy(String where, String name) {
    return only(
        where,
        "escalation policy",
        name,
        organisation.policies().values().stream()
            .filter(policy -> policy.name().equals(name))
            .map(Policy::slug));
  }

  private String webhook(String where, String label) {
    return only(
        where,
        "webhook",
        label,
        organisation.webhooks().values().stream()
            .filter(webhook -> webhook.label().equals(label))
            .map(Webhook::slug));
  }

  private static String only(String where, String what, String name, Stream<String> found) {
    List<String> slugs = found.toList();
    if (slugs.size() != 1) {
      throw new IllegalArgumentException(
          "%s names the %s '%s', of which there are %d".formatted(where, what, name, slugs.size()));
    }
    return slugs.get(0);
  }

  /** Steps name other policies and webhooks before all of them are there. */
  void replaceInSteps() {
    organisation
        .policies()
        .replaceAll(
            (slug, policy) ->
                policy.with(policy.steps().stream().map(step -> replaced(policy, step)).toList()));
  }

  private PolicyStep replaced(Policy policy, PolicyStep step) {
    String where = "the escalation policy '" + policy.name() + "'";
    return new PolicyStep(
        step.delay(), step.entries().stream().map(entry -> replaced(where, entry)).toList());
  }

  private PolicyStep.Entry replaced(String where, PolicyStep.Entry entry) {
    if (!(entry instanceof PolicyStep.OtherEntry other)) {
      return entry;
    }
    if (other.entry() instanceof PolicyEntry named) {
      return PolicyStep.Entry.of(EscalationEntry.policy(policy(where, named.slug())));
    }
    if (other.entry() instanceof WebhookEntry named) {
      return PolicyStep.Entry.of(EscalationEntry.webhook(webhook(where, named.slug())));
    }
    return entry;
  }
}
