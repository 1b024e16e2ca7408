package io.github.splunkoncall.testkit.journal;

import io.github.splunkoncall.Operation;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One call of an operation, or one attempt of it where a client tries again. The same call gives an
 * equal entry in process and over HTTP.
 *
 * @param number counts the calls of a fake from 1 on
 * @param at what the clock of the fake showed
 * @param operation what was called; empty for a request that is no operation, which has its {@code
 *     method} and {@code path} as arguments
 * @param actor the acting user, where the operation names one
 * @param arguments what it was called with, in order: parameters of path and query by the names of
 *     the wire and as text, then the rest. A model that is the body of the request is called {@code
 *     body}. Keys are never among them
 * @param outcome what came of it
 */
public record Call(
    long number,
    Instant at,
    Optional<Operation> operation,
    Optional<String> actor,
    Map<String, Object> arguments,
    Outcome outcome) {
  /** Arguments under which the model in the body of a request is found. */
  public static final String BODY = "body";

  /** Keeps a copy of the arguments. */
  public Call {
    arguments =
        arguments.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** Whether it called this operation. */
  public boolean isOf(Operation wanted) {
    return operation.isPresent() && operation.get() == wanted;
  }

  /** One line, in which long texts are cut. */
  @Override
  public String toString() {
    return new CallText(this).line(0, CallText.time(this), 0);
  }
}
