package io.github.splunkoncall.testkit.snapshot.file;

import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.testkit.IncidentBuilder;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A seed: an organisation as a person writes it down. */
final class Seed {
  private final Node root;
  private final Known known;

  Seed(Node root) {
    this.root = root;
    this.known = Known.in(root);
  }

  /** Adds all of it. Throws with the place for what cannot be. */
  void addTo(OrganisationBuilder organisation) {
    root.read(
        fields -> {
          fields.find("format");
          fields.ifPresent("start", start -> organisation.startingAt(start.instant()));
          fields.ifPresent("seed", seed -> organisation.seed(seed.number()));
          fields.entries("assume", (name, value) -> assume(organisation, name, value));
          SeedUser user = new SeedUser(organisation);
          fields.each("users", user::add);
          fields.each("teams", team -> SeedTeam.add(organisation, known, team));
          fields.entries("webhooks", (label, url) -> organisation.webhook(label, url.text()));
          fields.entries(
              "routingKeys",
              (key, policies) ->
                  organisation.routingKey(
                      key,
                      policies.oneOrMore().stream().map(known::policy).toArray(String[]::new)));
          fields.each("overrides", override -> override(organisation, override));
          fields.each(
              "alertRules",
              rule -> organisation.alertRule(Models.model(AlertRuleRequest.class, rule)));
          fields.each(
              "maintenance",
              mode -> organisation.maintenance(Models.model(StartMaintenance.class, mode)));
          fields.each("incidents", incident -> incident(organisation, incident));
        });
  }

  private static void assume(OrganisationBuilder organisation, String name, Node node) {
    Assumption<?> assumption =
        Assumption.named(name)
            .orElseThrow(() -> node.problem("there is no assumption '" + name + "'"));
    assume(organisation, assumption, Models.assumption(name, node), node);
  }

  @SuppressWarnings("unchecked") // Models reads a value of the type.
  private static <T> void assume(
      OrganisationBuilder organisation, Assumption<T> assumption, Object value, Node node) {
    try {
      organisation.assume(assumption, (T) value);
    } catch (IllegalArgumentException e) {
      throw node.problem(String.valueOf(e.getMessage()));
    }
  }

  private void override(OrganisationBuilder organisation, Node node) {
    node.read(
        fields -> {
          String absent = known.user(fields.require("absent"));
          Node from = fields.require("from");
          Node until = fields.require("until");
          fields
              .find("standIn")
              .ifPresentOrElse(
                  standIn ->
                      organisation.override(
                          absent, from.instant(), until.instant(), known.user(standIn)),
                  () -> organisation.override(absent, from.instant(), until.instant()));
        });
  }

  private void incident(OrganisationBuilder organisation, Node node) {
    node.read(
        fields ->
            organisation.incident(
                fields.require("summary").text(), incident -> incident(incident, fields)));
  }

  private void incident(IncidentBuilder incident, Fields fields) {
    fields.ifPresent("details", details -> incident.details(details.text()));
    fields.ifPresent("ago", ago -> incident.ago(ago.duration()));
    fields.ifPresent("routingKey", key -> incident.routingKey(key.text()));
    fields.ifPresent(
        "policies",
        names -> names.oneOrMore().forEach(name -> incident.policies(known.policy(name))));
    fields.ifPresent(
        "users", names -> names.oneOrMore().forEach(name -> incident.users(known.user(name))));
    fields.ifPresent("openedBy", user -> incident.openedBy(known.user(user)));
    fields.ifPresent(
        "multiResponder",
        several -> {
          if (several.yesOrNo()) {
            incident.multiResponder();
          }
        });
    fields.ifPresent(
        "acknowledgedBy", by -> reaction(by, incident::acknowledgedBy, incident::acknowledgedBy));
    fields.ifPresent("resolvedBy", by -> reaction(by, incident::resolvedBy, incident::resolvedBy));
  }

  /** A user, or a user and how long after the incident was opened. */
  private void reaction(Node node, Consumer<String> now, BiConsumer<String, Duration> later) {
    if (!node.isMap()) {
      now.accept(known.user(node));
      return;
    }
    node.read(
        fields ->
            later.accept(known.user(fields.require("user")), fields.require("after").duration()));
  }
}
