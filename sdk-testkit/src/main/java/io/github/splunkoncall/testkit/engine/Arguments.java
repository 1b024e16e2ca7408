package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.testkit.journal.Call;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the doors write down of a call for the journal, in the order in which it is sent. */
public final class Arguments {
  private final Map<String, Object> values = new LinkedHashMap<>(4);
  private @Nullable String actor;
  private Runnable rest = () -> {};

  /** None so far. */
  public static Arguments none() {
    return new Arguments();
  }

  /** One parameter of the path or the query so far. */
  public static Arguments of(String name, Object value) {
    return none().text(name, value);
  }

  /** The model in the body, and nothing else so far. */
  public static Arguments ofBody(Object body) {
    return none().body(body);
  }

  /** The acting user. */
  public Arguments actor(String username) {
    actor = username;
    return this;
  }

  /** A parameter of the path or the query, which is text on the wire. */
  public Arguments text(String name, Object value) {
    return with(name, value.toString());
  }

  /** The same for one that can be absent. */
  public Arguments text(String name, Optional<?> value) {
    value.ifPresent(present -> text(name, present));
    return this;
  }

  /** Parameters of the query. */
  public Arguments texts(Map<String, String> parameters) {
    values.putAll(parameters);
    return this;
  }

  /** The model in the body. */
  public Arguments body(Object model) {
    return with(Call.BODY, model);
  }

  /** A value in the body that is no model. */
  public Arguments with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** The same for one that can be absent. */
  public Arguments with(String name, Optional<?> value) {
    value.ifPresent(present -> values.put(name, present));
    return this;
  }

  /** How to find out the rest, if nobody does while the call is done. */
  public Arguments orElse(Runnable missing) {
    rest = missing;
    return this;
  }

  /** All that can be known of a call that is not done. */
  Arguments whole() {
    rest.run();
    return this;
  }

  Map<String, Object> values() {
    return values;
  }

  Optional<String> actor() {
    return Optional.ofNullable(actor);
  }
}
