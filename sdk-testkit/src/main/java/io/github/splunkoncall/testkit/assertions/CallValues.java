package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.testkit.journal.Call;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a call was made with, by name. */
final class CallValues {
  private CallValues() {}

  /** The argument of this name, or what the body has under it. */
  static Optional<Object> of(Call call, String name) {
    return Optional.ofNullable(call.arguments().get(name))
        .or(
            () ->
                Optional.ofNullable(call.arguments().get(Call.BODY))
                    .flatMap(body -> inBody(body, name)));
  }

  private static Optional<Object> inBody(Object body, String name) {
    if (body instanceof Map<?, ?> fields) {
      return Optional.ofNullable(fields.get(name));
    }
    return Stream.concat(Arrays.stream(body.getClass().getInterfaces()), Stream.of(body.getClass()))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .findFirst()
        .flatMap(method -> value(method, body));
  }

  private static Optional<Object> value(Method accessor, Object body) {
    try {
      Object value = accessor.invoke(body);
      return value instanceof Optional<?> optional
          ? optional.map(present -> present)
          : Optional.ofNullable(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("The body has no readable " + accessor.getName(), e);
    }
  }
}
