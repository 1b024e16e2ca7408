package io.github.splunkoncall.testkit.snapshot.file;

import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.PolicyBuilder;
import io.github.splunkoncall.testkit.RotationBuilder;
import io.github.splunkoncall.testkit.ShiftBuilder;
import io.github.splunkoncall.testkit.TeamBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a team of a seed with its rotations and escalation policies. */
final class SeedTeam {
  private final TeamBuilder team;
  private final Known known;
  private final Set<String> rotations = new LinkedHashSet<>();

  private SeedTeam(TeamBuilder team, Known known) {
    this.team = team;
    this.known = known;
  }

  static void add(OrganisationBuilder organisation, Known known, Node node) {
    node.read(
        fields ->
            organisation.team(
                fields.require("name").text(), team -> new SeedTeam(team, known).read(fields)));
  }

  private void read(Fields fields) {
    fields.ifPresent("description", text -> team.description(text.text()));
    fields.ifPresent("members", members -> team.members(members.texts()));
    fields.ifPresent("admins", admins -> team.admins(admins.texts()));
    fields.each("rotations", this::rotation);
    fields.each("policies", this::policy);
  }

  private void rotation(Node node) {
    node.read(
        fields -> {
          String name = fields.require("name").text();
          rotations.add(name);
          team.rotation(name, rotation -> rotation(rotation, fields));
        });
  }

  private void rotation(RotationBuilder rotation, Fields fields) {
    fields.ifPresent("members", members -> rotation.members(users(members)));
    fields.ifPresent("handOffEveryDays", days -> rotation.handOffEveryDays(count(days)));
    fields.ifPresent("startingAt", start -> rotation.startingAt(start.instant()));
    fields.ifPresent("zone", zone -> rotation.zone(zone.zone()));
    fields.each(
        "shifts",
        node ->
            // A shift is set up when the rotation is built, and so it is read then.
            rotation.shift(
                node.peek("name").orElseThrow(() -> node.problem("'name' is missing")).text(),
                shift -> node.read(said -> shift(shift, said))));
  }

  private void shift(ShiftBuilder shift, Fields fields) {
    fields.require("name");
    fields.ifPresent("members", members -> shift.members(users(members)));
    fields.ifPresent("handOffEveryDays", days -> shift.handOffEveryDays(count(days)));
    fields.ifPresent("startingAt", start -> shift.startingAt(start.instant()));
    fields.ifPresent("zone", zone -> shift.zone(zone.zone()));
    if (fields.has("days")) {
      shift.partialDay(
          Days.of(fields.require("days")),
          fields.require("from").time(),
          fields.require("until").time());
    } else if (fields.has("from") || fields.has("until")) {
      DayAndTime from = DayAndTime.of(fields.require("from"));
      DayAndTime until = DayAndTime.of(fields.require("until"));
      shift.multiDay(from.day(), from.time(), until.day(), until.time());
    }
  }

  /** Such as {@code fri 17:00}. */
  private record DayAndTime(DayOfWeek day, LocalTime time) {
    static DayAndTime of(Node node) {
      return node.parsed("a day and a time like fri 17:00", DayAndTime::parse);
    }

    private static DayAndTime parse(String text) {
      String[] words = text.split(" ", 2);
      return new DayAndTime(Days.one(words[0]), LocalTime.parse(words.length > 1 ? words[1] : ""));
    }
  }

  private void policy(Node node) {
    node.read(
        fields -> team.policy(fields.require("name").text(), policy -> policy(policy, fields)));
  }

  private void policy(PolicyBuilder policy, Fields fields) {
    fields.ifPresent(
        "ignoringPagingPolicies",
        ignoring -> {
          if (ignoring.yesOrNo()) {
            policy.ignoringPagingPolicies();
          }
        });
    fields.each(
        "steps",
        step ->
            step.read(
                said -> {
                  said.ifPresent("after", wait -> policy.after(wait.duration()));
                  said.ifPresent(
                      "notify", targets -> targets.oneOrMore().forEach(to -> notify(policy, to)));
                }));
  }

  /** A user, or what else there is with a name. */
  private void notify(PolicyBuilder policy, Node node) {
    if (!node.isMap()) {
      policy.notifyUsers(known.user(node));
      return;
    }
    node.read(
        fields -> {
          fields.ifPresent("user", user -> policy.notifyUsers(known.user(user)));
          fields.ifPresent("rotation", name -> policy.notifyRotation(own(name)));
          fields.ifPresent("nextInRotation", name -> policy.notifyNextInRotation(own(name)));
          fields.ifPresent(
              "previousInRotation", name -> policy.notifyPreviousInRotation(own(name)));
          fields.ifPresent("policy", name -> policy.notifyPolicy(known.policy(name)));
          fields.ifPresent("webhook", label -> policy.callWebhook(known.webhook(label)));
          fields.ifPresent("email", address -> policy.sendEmail(address.text()));
        });
  }

  private String own(Node rotation) {
    return Known.require("rotation of the team", rotations, rotation);
  }

  private String[] users(Node names) {
    return names.oneOrMore().stream().map(known::user).toArray(String[]::new);
  }

  private static int count(Node node) {
    return Math.toIntExact(node.number());
  }
}
