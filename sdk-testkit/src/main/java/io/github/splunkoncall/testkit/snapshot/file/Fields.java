package io.github.splunkoncall.testkit.snapshot.file;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The fields of a node, and which of them were asked for. */
final class Fields {
  private final Node owner;
  private final Map<String, Node> fields;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Node owner, Map<String, Node> fields) {
    this.owner = owner;
    this.fields = fields;
  }

  Optional<Node> find(String name) {
    asked.add(name);
    return Optional.ofNullable(fields.get(name));
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  Node require(String name) {
    return find(name).orElseThrow(() -> owner.problem("'" + name + "' is missing"));
  }

  void ifPresent(String name, Consumer<Node> reader) {
    find(name).ifPresent(reader);
  }

  /** Each element of a list. */
  void each(String name, Consumer<Node> reader) {
    ifPresent(name, list -> list.list().forEach(reader));
  }

  /** Each field of a map. */
  void entries(String name, BiConsumer<String, Node> reader) {
    ifPresent(name, map -> map.map().forEach(reader));
  }

  void requireNoOthers() {
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (!asked.contains(field.getKey())) {
        throw field
            .getValue()
            .problem(
                "there is no field '" + field.getKey() + "'" + Nearest.hint(field.getKey(), asked));
      }
    }
  }
}
