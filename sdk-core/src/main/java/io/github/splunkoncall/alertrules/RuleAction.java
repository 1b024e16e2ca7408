package io.github.splunkoncall.alertrules;

import java.util.Optional;

/**
 * What an alert rule does to an alert. Each kind is a type of its own, with just what belongs to
 * it. In values, <code>${{field}}</code> stands for a field of the alert, and <code>${{\1}}</code>
 * for the first group of a regular expression.
 */
public sealed interface RuleAction permits AlertAnnotation, AlertTransformation, OtherAction {

  /** The number of the action; only the service says it. */
  Optional<Long> id();

  /** Adds a link to the alert. */
  static AlertAnnotation link(String label, String url) {
    return AlertAnnotation.of(AnnotationType.URL, label, url);
  }

  /** Adds a text to the alert. */
  static AlertAnnotation note(String label, String text) {
    return AlertAnnotation.of(AnnotationType.NOTE, label, text);
  }

  /** Adds an image to the alert. */
  static AlertAnnotation image(String label, String url) {
    return AlertAnnotation.of(AnnotationType.IMAGE, label, url);
  }

  /** Sets a field of the alert. */
  static AlertTransformation set(String field, String value) {
    return AlertTransformation.builder().field(field).value(value).build();
  }
}
