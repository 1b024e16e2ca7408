package io.github.splunkoncall.internal;

import static java.util.Map.entry;

import io.github.splunkoncall.ingest.AlertMessage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The flat object that an alert is when it is sent: names of fields, and what they hold. */
public final class AlertFields {
  private static final int LONGEST_STATE_MESSAGE = 20_480;
  private static final String ANNOTATION = "vo_annotate.";

  /** What cannot be a custom field, and what to set instead. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          entry("message_type", "messageType"),
          entry("entity_id", "entityId"),
          entry("entity_display_name", "displayName"),
          entry("state_message", "stateMessage"),
          entry("state_start_time", "stateStartTime"),
          entry("timestamp", "timestamp"),
          entry("monitoring_tool", "monitoringTool"),
          entry("host_name", "hostName"),
          entry("ack_msg", "ackMessage"),
          entry("ack_author", "ackAuthor"));

  private AlertFields() {}

  /** The fields of an alert, in an order that depends on nothing but the alert. */
  public static Map<String, Object> of(AlertMessage alert) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("message_type", alert.messageType().text().toUpperCase(Locale.ROOT));
    fields.put("entity_id", alert.entityId());
    put(fields, "entity_display_name", alert.displayName());
    put(fields, "state_message", alert.stateMessage().map(AlertFields::cut));
    put(fields, "state_start_time", alert.stateStartTime().map(Instant::getEpochSecond));
    put(fields, "timestamp", alert.timestamp().map(Instant::getEpochSecond));
    put(fields, "monitoring_tool", alert.monitoringTool());
    put(fields, "host_name", alert.hostName());
    put(fields, "ack_msg", alert.ackMessage());
    put(fields, "ack_author", alert.ackAuthor());
    annotate(fields, "u", alert.links());
    annotate(fields, "s", alert.notes());
    annotate(fields, "i", alert.images());
    fields.putAll(PlainJson.object("customFields", new TreeMap<>(alert.customFields())));
    return fields;
  }

  /** Throws an {@link IllegalArgumentException}, naming the parameter, for what makes no sense. */
  public static void check(AlertMessage alert) {
    Require.notBlank("messageType", alert.messageType().text());
    Require.notBlank("entityId", alert.entityId());
    alert.links().keySet().forEach(title -> Require.notBlank("a title of links", title));
    alert.notes().keySet().forEach(title -> Require.notBlank("a title of notes", title));
    alert.images().keySet().forEach(title -> Require.notBlank("a title of images", title));
    alert.customFields().keySet().forEach(AlertFields::checkCustom);
    PlainJson.object("customFields", alert.customFields());
  }

  private static void checkCustom(String name) {
    Require.notBlank("a name of customFields", name);
    String instead =
        name.startsWith(ANNOTATION) ? "links, notes or images" : KNOWN.getOrDefault(name, "");
    if (!instead.isEmpty()) {
      throw new IllegalArgumentException(
          "customFields must not have '%s': set %s instead".formatted(name, instead));
    }
  }

  private static void put(Map<String, Object> fields, String name, Optional<?> value) {
    value.ifPresent(present -> fields.put(name, present));
  }

  private static void annotate(Map<String, Object> fields, String kind, Map<String, String> all) {
    new TreeMap<>(all).forEach((title, text) -> fields.put(ANNOTATION + kind + "." + title, text));
  }

  /** What the service does with a longer text nobody knows; other senders cut it here, too. */
  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_STATE_MESSAGE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_STATE_MESSAGE - 1)) + "…";
  }
}
