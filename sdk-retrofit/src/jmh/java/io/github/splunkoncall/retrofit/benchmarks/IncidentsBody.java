package io.github.splunkoncall.retrofit.benchmarks;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import okio.Buffer;
import okio.ByteString;

/** Answers of the size and shape that the service gives, the same ones in every process. */
final class IncidentsBody {
  private static final long SEED = 4711;
  private static final long FIRST_START = Instant.parse("2024-03-05T07:09:11Z").getEpochSecond();
  private static final List<String> PHASES = List.of("UNACKED", "ACKED", "RESOLVED");
  private static final List<String> STATES = List.of("CRITICAL", "WARNING", "INFO", "DOWN");
  private static final List<String> TYPES = List.of("SERVICE", "HOST");
  private static final List<String> MONITORS = List.of("API", "NAGIOS", "NewRelic", "SolarWinds");
  private static final List<String> SERVICES = List.of("disk", "memory", "checkout", "replication");
  private static final List<String> USERS = List.of("mara", "jonas", "aylin", "oluwaseun", "bea");
  private static final List<String> TEAMS = List.of("Databases", "Storefront", "Network");

  private final Random random = new Random(SEED);
  private final JsonWriter out;

  private IncidentsBody(JsonWriter out) {
    this.out = out;
  }

  /** The body of {@code GET /api-public/v1/incidents} with so many incidents. */
  static ByteString of(int incidents) {
    Buffer body = new Buffer();
    try (JsonWriter out = JsonWriter.of(body)) {
      out.beginObject().name("incidents").beginArray();
      IncidentsBody writer = new IncidentsBody(out);
      for (int i = 0; i < incidents; i++) {
        writer.incident(4711 + i);
      }
      out.endArray().endObject();
    } catch (IOException e) {
      throw new AssertionError("a buffer in memory cannot fail", e);
    }
    return body.readByteString();
  }

  private void incident(int number) throws IOException {
    String service = oneOf(SERVICES);
    String host = "db" + random.nextInt(40);
    long start = FIRST_START + random.nextInt(30_000_000);
    String team = oneOf(TEAMS);
    String teamSlug = "team-" + slug();
    out.beginObject();
    text("incidentNumber", Integer.toString(number));
    text("entityId", service + "/" + host);
    text("entityDisplayName", service + " needs attention on " + host + " in rack " + number % 17);
    text("entityState", oneOf(STATES));
    text("entityType", oneOf(TYPES));
    text("currentPhase", oneOf(PHASES));
    text("routingKey", team.toLowerCase(Locale.ROOT));
    text("service", service);
    text("host", host);
    out.name("alertCount").value(1 + random.nextInt(20));
    time("startTime", start);
    time("lastAlertTime", start + random.nextInt(3600));
    text("lastAlertId", uuid());
    text("firstAlertUuid", uuid());
    text("monitorName", "checkd");
    text("monitorType", oneOf(MONITORS));
    text(
        "incidentLink",
        "https://portal.victorops.com/client/acme/popoutIncident?incidentName=" + number);
    out.name("pagedTeams").beginArray().value(teamSlug).endArray();
    out.name("pagedUsers").beginArray();
    for (int i = random.nextInt(2); i < 2; i++) {
      out.value(oneOf(USERS));
    }
    out.endArray();
    policies(team, teamSlug);
    out.name("transitions").beginArray();
    for (int i = random.nextInt(3); i > 0; i--) {
      transition(start + 60 + random.nextInt(3600));
    }
    out.endArray();
    out.endObject();
  }

  private void policies(String team, String teamSlug) throws IOException {
    String slug = "pol-" + slug();
    out.name("pagedPolicies").beginArray().beginObject();
    out.name("policy").beginObject();
    text("name", team + " primary");
    text("slug", slug);
    text("_selfUrl", "/api-public/v1/policies/" + slug);
    out.endObject();
    out.name("team").beginObject();
    text("name", team);
    text("slug", teamSlug);
    out.endObject();
    out.endObject().endArray();
  }

  private void transition(long at) throws IOException {
    out.beginObject();
    text("name", random.nextBoolean() ? "ACKED" : "RESOLVED");
    time("at", at);
    text("by", oneOf(USERS));
    text("message", random.nextBoolean() ? "" : "load &gt; 90 %, looking into it");
    out.name("manually").value(random.nextBoolean());
    out.endObject();
  }

  private void text(String name, String value) throws IOException {
    out.name(name).value(value);
  }

  private void time(String name, long epochSecond) throws IOException {
    text(name, Instant.ofEpochSecond(epochSecond).toString());
  }

  private String oneOf(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String slug() {
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      slug.append(letters.charAt(random.nextInt(letters.length())));
    }
    return slug.toString();
  }

  private String uuid() {
    return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
  }
}
