package io.github.splunkoncall.testkit.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of an answer, in the making. What is not there is left out. */
final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  static Fields of(String name, Object value) {
    return new Fields().with(name, value);
  }

  Fields with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Fields with(String name, Optional<?> value) {
    value.ifPresent(present -> values.put(name, present));
    return this;
  }

  Map<String, Object> values() {
    return values;
  }
}
