package io.github.splunkoncall.testkit.snapshot.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a model: something that its builder sets under the name of a method without
 * parameters. The attributes of a record are its components, which no builder sets.
 *
 * @param type what the method returns
 */
record Attribute(String name, Type type, Method getter, Optional<Method> setter) {
  /** What people look for first; the others follow by their names. */
  private static final List<String> FIRST =
      List.of(
          "now",
          "user",
          "username",
          "slug",
          "number",
          "uuid",
          "publicId",
          "name",
          "label",
          "users",
          "teams",
          "policies",
          "rotations",
          "routingKeys",
          "webhooks",
          "overrides");

  private static final ClassValue<List<Attribute>> ALL =
      new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> model) {
          return find(model);
        }
      };

  /** Those of a model, in the order in which they are written. */
  static List<Attribute> of(Class<?> model) {
    return ALL.get(model);
  }

  /** A builder of a model. */
  static Object builder(Class<?> model) {
    try {
      return invoke(model.getMethod("builder"), null);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(model + " is no model", e);
    }
  }

  private static List<Attribute> find(Class<?> model) {
    if (model.isRecord()) {
      return Arrays.stream(model.getRecordComponents())
          .map(
              component ->
                  new Attribute(
                      component.getName(),
                      component.getGenericType(),
                      component.getAccessor(),
                      Optional.empty()))
          .toList();
    }
    Method[] setters = builder(model).getClass().getMethods();
    return Arrays.stream(model.getMethods())
        .filter(getter -> getter.getParameterCount() == 0)
        .filter(getter -> !Modifier.isStatic(getter.getModifiers()))
        .flatMap(getter -> attribute(getter, setters).stream())
        .sorted(Comparator.comparingInt(Attribute::place).thenComparing(Attribute::name))
        .toList();
  }

  private static Optional<Attribute> attribute(Method getter, Method... setters) {
    return Arrays.stream(setters)
        .filter(setter -> setter.getName().equals(getter.getName()))
        .filter(setter -> setter.getParameterCount() == 1 && takes(setter, getter.getReturnType()))
        .findFirst()
        .map(
            setter ->
                new Attribute(
                    getter.getName(), getter.getGenericReturnType(), getter, Optional.of(setter)));
  }

  /** Builders take any {@link Iterable} for a collection, and an optional value also as it is. */
  private static boolean takes(Method setter, Class<?> type) {
    Class<?> taken = setter.getParameterTypes()[0];
    return Collection.class.isAssignableFrom(type)
        ? taken == Iterable.class
        : taken.isAssignableFrom(type);
  }

  private int place() {
    int place = FIRST.indexOf(name);
    return place < 0 ? FIRST.size() : place;
  }

  Object get(Object model) {
    return invoke(getter, model);
  }

  void set(Object builder, Object value) {
    invoke(setter.orElseThrow(), builder, value);
  }

  /** A new record with these components. */
  static Object newRecord(Class<?> type, Object... components) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getConstructor(types).newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a method; what it throws comes as it is. */
  static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
