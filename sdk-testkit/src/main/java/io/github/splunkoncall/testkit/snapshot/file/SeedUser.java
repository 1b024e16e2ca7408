package io.github.splunkoncall.testkit.snapshot.file;

import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.PagingPolicyBuilder;
import io.github.splunkoncall.users.User;
import java.time.DayOfWeek;

/** Users of a seed. */
record SeedUser(OrganisationBuilder organisation) {
  /** Adds a user: a username, or more about the user. */
  void add(Node node) {
    if (!node.isMap()) {
      organisation.users(node.text());
      return;
    }
    node.read(
        fields -> {
          String username = fields.require("username").text();
          organisation.user(username, user -> names(user, fields));
          fields.entries(
              "devices",
              (label, type) -> organisation.device(username, DeviceType.of(type.text()), label));
          fields.entries(
              "emails", (label, address) -> organisation.email(username, label, address.text()));
          fields.entries(
              "phones", (label, number) -> organisation.phone(username, label, number.text()));
          fields.each("pagingPolicies", policy -> pagingPolicy(username, policy));
        });
  }

  private static void names(User.Builder user, Fields fields) {
    fields.ifPresent("firstName", name -> user.firstName(name.text()));
    fields.ifPresent("lastName", name -> user.lastName(name.text()));
    fields.ifPresent("displayName", name -> user.displayName(name.text()));
    fields.ifPresent("email", email -> user.email(email.text()));
    fields.ifPresent("verified", verified -> user.verified(verified.yesOrNo()));
  }

  private void pagingPolicy(String username, Node node) {
    node.read(
        fields ->
            organisation.pagingPolicy(
                username, fields.require("name").text(), policy -> pagingPolicy(policy, fields)));
  }

  private static void pagingPolicy(PagingPolicyBuilder policy, Fields fields) {
    fields.ifPresent("days", days -> policy.on(Days.of(days).toArray(DayOfWeek[]::new)));
    fields.ifPresent("zone", zone -> policy.zone(zone.zone()));
    if (fields.has("from") || fields.has("until")) {
      policy.between(fields.require("from").time(), fields.require("until").time());
    }
    fields.each(
        "steps",
        step ->
            step.read(
                said ->
                    policy.step(
                        said.require("timeout").duration(),
                        said.require("by").oneOrMore().stream()
                            .map(way -> NotificationType.of(way.text()))
                            .toArray(NotificationType[]::new))));
  }
}
