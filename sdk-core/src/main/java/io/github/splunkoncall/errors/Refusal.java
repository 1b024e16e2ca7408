package io.github.splunkoncall.errors;

import java.io.Serializable;

/**
 * One thing that the service did not do.
 *
 * @param subject what it is about, for instance an incident number
 * @param message the reason that the service gave; may be empty
 */
public record Refusal(String subject, String message) implements Serializable {
  private static final long serialVersionUID = 1L;
}
