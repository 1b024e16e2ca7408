package io.github.splunkoncall.retrofit.escalationpolicies;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.escalationpolicies.EmailEntry;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.OtherEntry;
import io.github.splunkoncall.escalationpolicies.PolicyEntry;
import io.github.splunkoncall.escalationpolicies.RotationEntry;
import io.github.splunkoncall.escalationpolicies.UserEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a step: its type, and one object under a name that depends on the type. What does not
 * look so is kept whole, and goes back as it came (Q47).
 */
final class EntryCodec implements Codec<EscalationEntry> {
  private static final String TYPE = "executionType";

  private final boolean namesToo;

  /** {@code namesToo}: whether to write what only the service says. */
  EntryCodec(boolean namesToo) {
    this.namesToo = namesToo;
  }

  @Override
  public EscalationEntry read(JsonReader in) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>(Codecs.OBJECT.read(in));
    ExecutionType type = ExecutionType.of(fields.get(TYPE) instanceof String text ? text : "");
    return known(type, fields)
        .orElseGet(
            () -> {
              fields.remove(TYPE, type.text());
              return OtherEntry.builder().type(type).fields(fields).build();
            });
  }

  private static Optional<EscalationEntry> known(ExecutionType type, Map<String, Object> fields) {
    return switch (type.known()) {
      case USER -> {
        Map<?, ?> user = object(fields, "user");
        yield text(user, "username")
            .map(
                username ->
                    UserEntry.builder()
                        .username(username)
                        .firstName(text(user, "firstName"))
                        .lastName(text(user, "lastName"))
                        .build());
      }
      case ROTATION_GROUP, ROTATION_GROUP_NEXT, ROTATION_GROUP_PREVIOUS -> {
        Map<?, ?> rotation = object(fields, "rotationGroup");
        yield text(rotation, "slug")
            .map(
                slug ->
                    RotationEntry.builder()
                        .type(type)
                        .slug(slug)
                        .label(text(rotation, "label"))
                        .build());
      }
      case WEBHOOK -> {
        Map<?, ?> webhook = object(fields, "webhook");
        yield text(webhook, "slug")
            .map(slug -> WebhookEntry.builder().slug(slug).label(text(webhook, "label")).build());
      }
      case EMAIL -> text(object(fields, "email"), "address").map(EscalationEntry::email);
      case POLICY_ROUTING -> {
        Map<?, ?> policy = object(fields, "targetPolicy");
        yield text(policy, "policySlug")
            .map(
                slug ->
                    PolicyEntry.builder().slug(slug).teamSlug(text(policy, "teamSlug")).build());
      }
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Map<?, ?> object(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof Map<?, ?> object ? object : Map.of();
  }

  private static Optional<String> text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  @Override
  public void write(JsonWriter out, EscalationEntry entry) throws IOException {
    out.beginObject();
    if (!entry.type().text().isEmpty()) {
      out.name(TYPE).value(entry.type().text());
    }
    if (entry instanceof UserEntry user) {
      open(out, "user", "username", user.username());
      addition(out, "firstName", user.firstName());
      addition(out, "lastName", user.lastName()).endObject();
    } else if (entry instanceof RotationEntry rotation) {
      open(out, "rotationGroup", "slug", rotation.slug());
      addition(out, "label", rotation.label()).endObject();
    } else if (entry instanceof WebhookEntry webhook) {
      open(out, "webhook", "slug", webhook.slug());
      addition(out, "label", webhook.label()).endObject();
    } else if (entry instanceof EmailEntry email) {
      open(out, "email", "address", email.address()).endObject();
    } else if (entry instanceof PolicyEntry policy) {
      open(out, "targetPolicy", "policySlug", policy.slug());
      addition(out, "teamSlug", policy.teamSlug()).endObject();
    } else if (entry instanceof OtherEntry other) {
      for (Map.Entry<String, Object> field : other.fields().entrySet()) {
        Codecs.ANY.write(out.name(field.getKey()), field.getValue());
      }
    }
    out.endObject();
  }

  private static JsonWriter open(JsonWriter out, String object, String field, String value)
      throws IOException {
    return out.name(object).beginObject().name(field).value(value);
  }

  private JsonWriter addition(JsonWriter out, String name, Optional<String> value)
      throws IOException {
    if (namesToo && value.isPresent()) {
      out.name(name).value(value.get());
    }
    return out;
  }
}
