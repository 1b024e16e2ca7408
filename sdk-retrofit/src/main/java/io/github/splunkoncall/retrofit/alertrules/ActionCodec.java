package io.github.splunkoncall.retrofit.alertrules;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.AnnotationType;
import io.github.splunkoncall.alertrules.OtherAction;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an alert rule does: on the wire always an annotation, whose flags say whether it is one.
 * What does not look so is kept whole, and goes back as it came.
 */
final class ActionCodec implements Codec<RuleAction> {
  private static final String ID = "id";
  private static final String FLAGS = "flags";
  private static final long ANNOTATION = 0;
  private static final long TRANSFORMATION = 1;

  private final boolean idsToo;

  /** {@code idsToo}: whether to write what only the service says. */
  ActionCodec(boolean idsToo) {
    this.idsToo = idsToo;
  }

  @Override
  public RuleAction read(JsonReader in) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>(Codecs.OBJECT.read(in));
    Optional<Long> id = number(fields, ID);
    return known(id, fields)
        .orElseGet(
            () -> {
              fields.remove(ID);
              return OtherAction.builder().id(id).fields(fields).build();
            });
  }

  private static Optional<RuleAction> known(Optional<Long> id, Map<String, Object> fields) {
    long flags = fields.containsKey(FLAGS) ? number(fields, FLAGS).orElse(-1L) : ANNOTATION;
    Optional<String> type = text(fields, "annotationType");
    String name = text(fields, "fieldName").orElse("");
    Optional<String> value = text(fields, "fieldValue");
    if (name.isBlank() || type.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    if (flags == ANNOTATION) {
      return Optional.of(
          AlertAnnotation.builder()
              .id(id)
              .type(AnnotationType.of(type.get()))
              .label(name)
              .value(value.get())
              .build());
    }
    if (flags == TRANSFORMATION) {
      return Optional.of(
          AlertTransformation.builder()
              .id(id)
              .type(AnnotationType.of(type.get()))
              .field(name)
              .value(value.get())
              .build());
    }
    return Optional.empty();
  }

  /** A whole number, also as text. */
  private static Optional<Long> number(Map<String, Object> fields, String name) {
    String text = String.valueOf(fields.get(name)).replaceFirst("\\.0$", "");
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static Optional<String> text(Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
    return plain ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  @Override
  public void write(JsonWriter out, RuleAction action) throws IOException {
    out.beginObject();
    if (idsToo && action.id().isPresent()) {
      out.name(ID).value(action.id().get());
    }
    if (action instanceof AlertAnnotation annotation) {
      fields(out, annotation.type(), annotation.label(), annotation.value(), ANNOTATION);
    } else if (action instanceof AlertTransformation transformation) {
      fields(
          out,
          transformation.type(),
          transformation.field(),
          transformation.value(),
          TRANSFORMATION);
    } else if (action instanceof OtherAction other) {
      for (Map.Entry<String, Object> field : other.fields().entrySet()) {
        Codecs.ANY.write(out.name(field.getKey()), field.getValue());
      }
    }
    out.endObject();
  }

  private static void fields(
      JsonWriter out, AnnotationType type, String name, String value, long flags)
      throws IOException {
    out.name("annotationType").value(type.text());
    out.name("fieldName").value(name);
    out.name("fieldValue").value(value);
    out.name(FLAGS).value(flags);
  }
}
