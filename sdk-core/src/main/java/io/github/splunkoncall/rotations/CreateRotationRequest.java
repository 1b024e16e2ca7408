package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/** A rotation to create. */
@Value.Immutable
public interface CreateRotationRequest {
  /** What people call the rotation. */
  String label();

  /** The shifts; none is possible, and more can be added later. */
  List<NewShift> shifts();

  /** Refuses a blank label. */
  @Value.Check
  default void check() {
    Require.notBlank("label", label());
  }

  /** A rotation with one shift. */
  static CreateRotationRequest of(String label, ShiftRequest shift, String... usernames) {
    return builder().label(label).addShifts(NewShift.of(shift, usernames)).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CreateRotationRequest}. */
  final class Builder extends ImmutableCreateRotationRequest.Builder {
    Builder() {}
  }
}
