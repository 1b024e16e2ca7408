package io.github.splunkoncall.notes;

import io.github.splunkoncall.internal.PlainJson;
import io.github.splunkoncall.internal.Require;
import java.util.Map;
import org.immutables.value.Value;

/** What a note shall be: all of it, not only what changes. */
@Value.Immutable
public interface NoteRequest {
  /** The identity of the note within its incident. */
  String name();

  /** What people see as its name; the name itself if nothing else is set. */
  @Value.Default
  default String displayName() {
    return name();
  }

  /**
   * What the note says: text, numbers ({@link Long}, {@link Double} or {@link
   * java.math.BigDecimal}), booleans, lists and maps of these; at most 16 MB.
   */
  Map<String, Object> jsonValue();

  /**
   * Refuses a name that cannot stand in a path, and what is not JSON; makes numbers what they are
   * when they come back.
   */
  @Value.Check
  default NoteRequest check() {
    Require.identifier("name", name());
    Map<String, Object> plain = PlainJson.object("jsonValue", jsonValue());
    return plain.equals(jsonValue()) ? this : builder().from(this).jsonValue(plain).build();
  }

  /** A note with this name and content. */
  static NoteRequest of(String name, Map<String, Object> jsonValue) {
    return builder().name(name).jsonValue(jsonValue).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder with all that {@code note} has, to change some of it. */
  static Builder builder(Note note) {
    Builder builder = builder();
    builder.name(note.name()).displayName(note.displayName()).jsonValue(note.jsonValue());
    return builder;
  }

  /** Builds a {@link NoteRequest}. */
  final class Builder extends ImmutableNoteRequest.Builder {
    Builder() {}
  }
}
