package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Adds a link, a text or an image to an alert, and changes none of its fields. */
@Value.Immutable
public non-sealed interface AlertAnnotation extends RuleAction {
  @Override
  Optional<Long> id();

  /** Whether it is a link, a text or an image. */
  AnnotationType type();

  /** What people see as its name. */
  String label();

  /** The text, or the URL of the link or image. */
  String value();

  /** Refuses a blank label. */
  @Value.Check
  default void check() {
    Require.notBlank("label", label());
  }

  /** An annotation of any type. */
  static AlertAnnotation of(AnnotationType type, String label, String value) {
    return builder().type(type).label(label).value(value).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AlertAnnotation}. */
  final class Builder extends ImmutableAlertAnnotation.Builder {
    Builder() {}
  }
}
