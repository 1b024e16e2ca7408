package io.github.splunkoncall.retrofit.benchmarks;

import com.squareup.moshi.JsonReader;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.teams.TeamRef;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import okio.BufferedSource;

/**
 * What somebody would write who needs the incidents, as fast as can be, and nothing else: the
 * yardstick for the mapping of the SDK. Just as lenient with nulls and unknown fields.
 */
final class ParseByHand {
  private static final JsonReader.Options ENVELOPE = JsonReader.Options.of("incidents");
  private static final JsonReader.Options INCIDENT =
      JsonReader.Options.of(
          "incidentNumber",
          "entityId",
          "entityDisplayName",
          "entityState",
          "entityType",
          "currentPhase",
          "routingKey",
          "service",
          "host",
          "alertCount",
          "startTime",
          "lastAlertTime",
          "lastAlertId",
          "firstAlertUuid",
          "monitorName",
          "monitorType",
          "incidentLink",
          "incidentUrl",
          "pagedTeams",
          "pagedUsers",
          "pagedPolicies",
          "transitions");
  private static final JsonReader.Options PAGED_POLICY = JsonReader.Options.of("policy", "team");
  private static final JsonReader.Options REF = JsonReader.Options.of("name", "slug");
  private static final JsonReader.Options TRANSITION =
      JsonReader.Options.of("name", "at", "by", "message", "manually", "alertId");
  private static final JsonReader.Options PHASES =
      JsonReader.Options.of("UNACKED", "ACKED", "RESOLVED");
  private static final JsonReader.Options ENTITY_STATES =
      JsonReader.Options.of("CRITICAL", "WARNING", "INFO", "OK");
  private static final JsonReader.Options ENTITY_TYPES = JsonReader.Options.of("SERVICE", "HOST");
  private static final JsonReader.Options MONITOR_TYPES =
      JsonReader.Options.of("Manual", "API", "Email", "NAGIOS", "NewRelic");
  private static final JsonReader.Options TRANSITION_NAMES =
      JsonReader.Options.of("ACKED", "RESOLVED");

  private ParseByHand() {}

  static List<Incident> incidents(BufferedSource source) throws IOException {
    JsonReader in = JsonReader.of(source);
    List<Incident> incidents = new ArrayList<>();
    in.beginObject();
    while (in.hasNext()) {
      if (in.selectName(ENVELOPE) < 0) {
        skip(in);
      } else if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        in.beginArray();
        while (in.hasNext()) {
          if (in.peek() == JsonReader.Token.NULL) {
            in.skipValue();
          } else {
            incidents.add(incident(in));
          }
        }
        in.endArray();
      }
    }
    in.endObject();
    return incidents;
  }

  private static Incident incident(JsonReader in) throws IOException {
    Incident.Builder incident = Incident.builder();
    in.beginObject();
    while (in.hasNext()) {
      int name = in.selectName(INCIDENT);
      if (name < 0) {
        skip(in);
        continue;
      }
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
        continue;
      }
      switch (name) {
        case 0 -> incident.number(in.nextString());
        case 1 -> incident.entityId(in.nextString());
        case 2 -> incident.displayName(in.nextString());
        case 3 -> {
          int i = in.selectString(ENTITY_STATES);
          incident.entityState(
              i < 0 ? EntityState.of(in.nextString()) : EntityState.values().get(i));
        }
        case 4 -> {
          int i = in.selectString(ENTITY_TYPES);
          incident.entityType(i < 0 ? EntityType.of(in.nextString()) : EntityType.values().get(i));
        }
        case 5 -> {
          int i = in.selectString(PHASES);
          incident.phase(i < 0 ? IncidentPhase.of(in.nextString()) : IncidentPhase.values().get(i));
        }
        case 6 -> incident.routingKey(in.nextString());
        case 7 -> incident.service(in.nextString());
        case 8 -> incident.host(in.nextString());
        case 9 -> incident.alertCount(in.nextInt());
        case 10 -> incident.startTime(instant(in.nextString()));
        case 11 -> incident.lastAlertTime(instant(in.nextString()));
        case 12 -> incident.lastAlertId(in.nextString());
        case 13 -> incident.firstAlertId(in.nextString());
        case 14 -> incident.monitorName(in.nextString());
        case 15 -> {
          int i = in.selectString(MONITOR_TYPES);
          incident.monitorType(
              i < 0 ? MonitorType.of(in.nextString()) : MonitorType.values().get(i));
        }
        case 16, 17 -> incident.link(in.nextString());
        case 18 -> pagedTeams(in, incident);
        case 19 -> pagedUsers(in, incident);
        case 20 -> pagedPolicies(in, incident);
        default -> transitions(in, incident);
      }
    }
    in.endObject();
    return incident.build();
  }

  private static void pagedTeams(JsonReader in, Incident.Builder incident) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        incident.addPagedTeams(in.nextString());
      }
    }
    in.endArray();
  }

  private static void pagedUsers(JsonReader in, Incident.Builder incident) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        incident.addPagedUsers(in.nextString());
      }
    }
    in.endArray();
  }

  private static void pagedPolicies(JsonReader in, Incident.Builder incident) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        incident.addPagedPolicies(pagedPolicy(in));
      }
    }
    in.endArray();
  }

  private static void transitions(JsonReader in, Incident.Builder incident) throws IOException {
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        incident.addTransitions(transition(in));
      }
    }
    in.endArray();
  }

  private static EscalationPolicySummary pagedPolicy(JsonReader in) throws IOException {
    EscalationPolicySummary.Builder summary = EscalationPolicySummary.builder();
    in.beginObject();
    while (in.hasNext()) {
      int name = in.selectName(PAGED_POLICY);
      if (name < 0) {
        skip(in);
      } else if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else if (name == 0) {
        summary.policy(policy(in));
      } else {
        summary.team(team(in));
      }
    }
    in.endObject();
    return summary.build();
  }

  private static PolicyRef policy(JsonReader in) throws IOException {
    PolicyRef.Builder policy = PolicyRef.builder();
    in.beginObject();
    while (in.hasNext()) {
      int name = in.selectName(REF);
      if (name < 0) {
        skip(in);
      } else if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else if (name == 0) {
        policy.name(in.nextString());
      } else {
        policy.slug(in.nextString());
      }
    }
    in.endObject();
    return policy.build();
  }

  private static TeamRef team(JsonReader in) throws IOException {
    TeamRef.Builder team = TeamRef.builder();
    in.beginObject();
    while (in.hasNext()) {
      int name = in.selectName(REF);
      if (name < 0) {
        skip(in);
      } else if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else if (name == 0) {
        team.name(in.nextString());
      } else {
        team.slug(in.nextString());
      }
    }
    in.endObject();
    return team.build();
  }

  private static Transition transition(JsonReader in) throws IOException {
    Transition.Builder transition = Transition.builder();
    in.beginObject();
    while (in.hasNext()) {
      int name = in.selectName(TRANSITION);
      if (name < 0) {
        skip(in);
        continue;
      }
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
        continue;
      }
      switch (name) {
        case 0 -> {
          int i = in.selectString(TRANSITION_NAMES);
          transition.name(
              i < 0 ? TransitionName.of(in.nextString()) : TransitionName.values().get(i));
        }
        case 1 -> transition.at(instant(in.nextString()));
        case 2 -> transition.by(in.nextString());
        case 3 -> transition.message(in.nextString());
        case 4 -> transition.manually(in.nextBoolean());
        default -> transition.alertId(in.nextString());
      }
    }
    in.endObject();
    return transition.build();
  }

  private static void skip(JsonReader in) throws IOException {
    in.skipName();
    in.skipValue();
  }

  /** {@code 2024-03-05T07:09:11Z} without a formatter; anything else the slow way. */
  private static Instant instant(String text) {
    if (text.length() != 20
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':'
        || text.charAt(19) != 'Z') {
      return OffsetDateTime.parse(text).toInstant();
    }
    int year = two(text, 0) * 100 + two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = two(text, 17);
    if (month < 1 || month > 12 || day < 1 || day > 28 || hour > 23 || minute > 59 || second > 59) {
      return OffsetDateTime.parse(text).toInstant();
    }
    // Years begin in March here, so that the leap day is the last one.
    int marchYear = month > 2 ? year : year - 1;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long days =
        marchYear * 365L + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468;
    return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second);
  }

  /** The number in two places; far too large a one if they are not digits. */
  private static int two(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return (tens | ones | 9 - tens | 9 - ones) < 0 ? 10_000 : tens * 10 + ones;
  }
}
