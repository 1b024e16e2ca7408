package io.github.splunkoncall.testkit.control;

import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of the control interface.
 *
 * @param path after {@link Control#ROOT}, such as {@code /clock}
 * @param query the first value of each parameter of the query
 * @param body its fields; none if there is no body
 */
public record ControlRequest(
    String method,
    String path,
    Function<String, Optional<String>> query,
    Map<String, Object> body) {

  /** A number of the query that counts something, 0 if it is not there. */
  long count(String name) {
    String text = query.apply(name).orElse("0");
    if (!text.matches("\\d{1,18}")) {
      throw refused(name, "'" + text + "' is not a whole number of 0 or more");
    }
    return Long.parseLong(text);
  }

  /** The one field that the body must have, and no other beside it. */
  Object only(String name, String form) {
    for (String other : body.keySet()) {
      if (!other.equals(name)) {
        throw refused(other, "there is no such field, only " + name);
      }
    }
    Object value = body.get(name);
    if (value == null) {
      throw refused(name, "it is missing; it must be " + form);
    }
    return value;
  }

  /** Refuses the value of a field of the body or of a parameter of the query. */
  static ServiceRefusal refused(String name, String why) {
    return new ServiceRefusal(400, name + ": " + why);
  }
}
