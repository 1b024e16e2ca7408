package io.github.splunkoncall.testkit.snapshot.file;

import io.github.splunkoncall.OpenValue;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Models as maps of their attributes. Of an interface with several models the field {@code kind}
 * tells which. What is empty is left out.
 */
final class Models {
  private static final String KIND = "kind";

  /** An attribute of which each value has a type of its own. */
  private static final String ASSUMPTIONS = "assumptions";

  /** Values that are written as a text. */
  private static final Map<Class<?>, Function<Node, Object>> TEXTS =
      Map.of(
          String.class, Node::text,
          Instant.class, Node::instant,
          Duration.class, Node::duration,
          LocalTime.class, Node::time,
          ZoneId.class, Node::zone);

  private Models() {}

  /** The model as a map. */
  static Map<String, Object> tree(Class<?> declared, Object model) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Class<?> type = declared;
    if (declared.isSealed()) {
      type = models(declared).filter(one -> one.isInstance(model)).findFirst().orElseThrow();
      tree.put(KIND, type.getSimpleName());
    }
    for (Attribute attribute : Attribute.of(type)) {
      Object value = attribute.get(model);
      if (!isEmpty(value)) {
        tree.put(attribute.name(), tree(attribute.type(), value));
      }
    }
    return tree;
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static Object tree(Type type, Object value) {
    if (value instanceof Optional<?> optional) {
      return tree(argument(type, 0), optional.orElseThrow());
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(element -> tree(argument(type, 0), element)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, element) -> sorted.put(key.toString(), tree(argument(type, 1), element)));
      return sorted;
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof OpenValue<?> open) {
      return open.text();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return TEXTS.keySet().stream().anyMatch(text -> text.isInstance(value))
        ? value.toString()
        : tree((Class<?>) type, value);
  }

  /** The model in a node. Throws with the place for what it cannot be. */
  static <T> T model(Class<T> declared, Node node) {
    Object[] built = new Object[1];
    node.read(
        fields -> {
          Class<?> type = declared.isSealed() ? kind(declared, fields.require(KIND)) : declared;
          built[0] = type.isRecord() ? newRecord(type, fields) : built(type, fields, node);
        });
    return declared.cast(built[0]);
  }

  private static Object built(Class<?> type, Fields fields, Node node) {
    Object builder = Attribute.builder(type);
    for (Attribute attribute : Attribute.of(type)) {
      fields.ifPresent(
          attribute.name(),
          value ->
              attribute.set(
                  builder,
                  attribute.name().equals(ASSUMPTIONS)
                      ? assumptions(value)
                      : value(attribute.type(), value)));
    }
    return build(builder, node);
  }

  /** What is optional may be left out. */
  private static Object newRecord(Class<?> type, Fields fields) {
    List<Object> components = new ArrayList<>();
    for (Attribute attribute : Attribute.of(type)) {
      Type attributeType = attribute.type();
      components.add(
          raw(attributeType) == Optional.class
              ? fields
                  .find(attribute.name())
                  .map(value -> value(attributeType, value))
                  .orElse(Optional.empty())
              : value(attributeType, fields.require(attribute.name())));
    }
    return Attribute.newRecord(type, components.toArray());
  }

  private static Object build(Object builder, Node node) {
    try {
      return Attribute.invoke(builder.getClass().getMethod("build"), builder);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    } catch (IllegalStateException missing) {
      throw node.problem(String.valueOf(missing.getMessage()));
    }
  }

  private static Class<?> kind(Class<?> declared, Node kind) {
    List<String> names = models(declared).map(Class::getSimpleName).toList();
    return models(declared)
        .filter(model -> model.getSimpleName().equals(kind.text()))
        .findFirst()
        .orElseThrow(() -> kind.problem("must be one of " + names + ", not '" + kind.raw() + "'"));
  }

  private static Stream<Class<?>> models(Class<?> declared) {
    return Arrays.stream(declared.getPermittedSubclasses());
  }

  private static Map<String, Object> assumptions(Node node) {
    Map<String, Object> assumptions = new LinkedHashMap<>();
    node.map().forEach((name, value) -> assumptions.put(name, assumption(name, value)));
    return assumptions;
  }

  /** What shall be assumed. */
  static Object assumption(String name, Node node) {
    try {
      return value(argument(Assumption.class.getField(name).getGenericType(), 0), node);
    } catch (NoSuchFieldException e) {
      throw node.problem("there is no assumption '" + name + "'");
    }
  }

  private static Object value(Type type, Node node) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return Optional.of(value(argument(type, 0), node));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return node.list().stream().map(element -> value(argument(type, 0), element)).toList();
    }
    if (raw == Map.class) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.map().forEach((key, element) -> map.put(key, value(argument(type, 1), element)));
      return map;
    }
    return raw == Object.class ? plain(node) : scalarOrModel(raw, node);
  }

  private static Object scalarOrModel(Class<?> type, Node node) {
    Function<Node, Object> reader = TEXTS.get(type);
    if (reader != null) {
      return reader.apply(node);
    }
    if (type == boolean.class || type == Boolean.class) {
      return node.yesOrNo();
    }
    if (type == long.class || type == Long.class) {
      return node.number();
    }
    if (type == int.class || type == Integer.class) {
      return Math.toIntExact(node.number());
    }
    if (type.isEnum()) {
      return node.parsed(
          "one of " + Arrays.toString(type.getEnumConstants()), name -> constant(type, name));
    }
    return OpenValue.class.isAssignableFrom(type)
        ? openValue(type, node.text())
        : model(type, node);
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static Object openValue(Class<?> type, String text) {
    try {
      return Attribute.invoke(type.getMethod("of", String.class), null, text);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** JSON as models hold it. */
  private static Object plain(Node node) {
    if (node.isMap()) {
      return value(Map.class, node);
    }
    if (node.value() instanceof List<?>) {
      return node.list().stream().map(Models::plain).toList();
    }
    if (node.value() == null) {
      throw node.problem("must not be null");
    }
    return node.value();
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
  }

  /** What stands in angle brackets; anything if nothing does. */
  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType of ? of.getActualTypeArguments()[index] : Object.class;
  }
}
