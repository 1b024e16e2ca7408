package io.github.splunkoncall.testkit.snapshot.file;

import io.github.splunkoncall.internal.PlainJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML 1.2, of which JSON is a part, as values and where they are. Makes nothing but those. */
final class Document {
  private static final int LONGEST = 64 * 1024 * 1024;
  private static final int MOST_VALUES = 5_000_000;
  private static final int DEEPEST = 100;
  private static final String TAG_OF_ITS_OWN = "tag:yaml.org,2002:";

  private int values;

  private Document() {}

  /** Throws {@link IllegalArgumentException} for what is no YAML, and for what is too large. */
  static Node parse(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST).build();
      return new Compose(settings)
          .composeString(text)
          .map(root -> new Document().node("", 0, root))
          .orElseThrow(() -> new IllegalArgumentException("the file is empty"));
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("this is no YAML or JSON: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("the file is nested too deep", e);
    }
  }

  private Node node(String path, int depth, org.snakeyaml.engine.v2.nodes.Node node) {
    values++;
    if (values > MOST_VALUES || depth > DEEPEST) {
      throw new IllegalArgumentException(path + ": the file is too large or nested too deep");
    }
    int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    if (node instanceof MappingNode mapping) {
      return new Node(path, line, fields(path, depth, line, mapping), "");
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> elements = new ArrayList<>();
      for (org.snakeyaml.engine.v2.nodes.Node element : sequence.getValue()) {
        elements.add(node(path + "[" + elements.size() + "]", depth + 1, element));
      }
      return new Node(path, line, elements, "");
    }
    ScalarNode scalar = (ScalarNode) node;
    return new Node(path, line, value(path, line, scalar), scalar.getValue());
  }

  private Map<String, Node> fields(String path, int depth, int line, MappingNode mapping) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple field : mapping.getValue()) {
      if (!(field.getKeyNode() instanceof ScalarNode name)) {
        throw Node.problem(path, line, "the name of a field must be a text");
      }
      String key = name.getValue();
      Node value = node(path.isEmpty() ? key : path + "." + key, depth + 1, field.getValueNode());
      if (fields.put(key, value) != null) {
        throw value.problem("'" + key + "' is there twice");
      }
    }
    return fields;
  }

  private static @Nullable Object value(String path, int line, ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.STR)) {
      return text;
    }
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(text);
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(path, line, text);
    }
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    throw Node.problem(
        path, line, "the tag " + tag.getValue().replace(TAG_OF_ITS_OWN, "!!") + " means nothing");
  }

  private static Number whole(String text) {
    BigInteger exact = new BigInteger(text);
    return exact.bitLength() < Long.SIZE
        ? (Number) exact.longValue()
        : PlainJson.fraction(new BigDecimal(exact));
  }

  private static Number number(String path, int line, String text) {
    try {
      return text.matches("-?\\d{1,19}") ? whole(text) : PlainJson.fraction(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw Node.problem(path, line, "'" + text + "' is no number");
    }
  }
}
