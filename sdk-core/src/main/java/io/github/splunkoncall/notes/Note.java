package io.github.splunkoncall.notes;

import java.util.Map;
import org.immutables.value.Value;

/** A note of an incident: a small JSON object under a name. */
@Value.Immutable
public interface Note {
  /** The identity of the note within its incident. */
  String name();

  /** What people see as its name; the name itself if the service sends nothing else. */
  @Value.Default
  default String displayName() {
    return name();
  }

  /**
   * What the note says: text, numbers ({@link Long}, {@link Double} or {@link
   * java.math.BigDecimal}), booleans, lists and maps of these. Nulls of the service are left out.
   */
  Map<String, Object> jsonValue();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Note}. */
  final class Builder extends ImmutableNote.Builder {
    Builder() {}
  }
}
