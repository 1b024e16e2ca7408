package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Sets a field of an alert. */
@Value.Immutable
public non-sealed interface AlertTransformation extends RuleAction {
  @Override
  Optional<Long> id();

  /** The field, which need not be there before. */
  String field();

  /** What the field is set to. */
  String value();

  /** What the service keeps beside it; it means nothing, and goes back as it came. */
  @Value.Default
  default AnnotationType type() {
    return AnnotationType.NOTE;
  }

  /** Refuses a blank field. */
  @Value.Check
  default void check() {
    Require.notBlank("field", field());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertTransformation}. */
  final class Builder extends ImmutableAlertTransformation.Builder {
    Builder() {}
  }
}
