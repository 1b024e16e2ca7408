package io.github.splunkoncall.testkit.snapshot.file;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Organisations in YAML or JSON. A seed is written by a person, with defaults for all that it does
 * not say; {@code SEEDS.md} describes it. A snapshot begins with {@code format: snapshot 1}, and
 * has everything as it was. Reading needs {@code org.snakeyaml:snakeyaml-engine}.
 */
public final class OrganisationFile {
  private static final String FORMAT = "format";
  private static final String SNAPSHOT = "snapshot 1";
  private static final String SEED = "seed 1";

  private OrganisationFile() {}

  /**
   * A fake of the organisation in a seed or a snapshot. Throws as {@link #fake(String)} does, and
   * {@link UncheckedIOException} if the file cannot be read.
   */
  public static FakeSplunkOnCall fake(Path file) {
    return fake(text(file));
  }

  /**
   * A fake of the organisation in the text of a seed or a snapshot. Throws {@link
   * IllegalArgumentException}, which says where, if something in it cannot be.
   */
  public static FakeSplunkOnCall fake(String text) {
    Node root = parsed(text);
    return isSnapshot(root)
        ? FakeSplunkOnCall.from(snapshot(root))
        : FakeSplunkOnCall.create(new Seed(root)::addTo);
  }

  /**
   * The organisation in a seed or a snapshot. Throws as {@link #snapshot(String)} does, and {@link
   * UncheckedIOException} if the file cannot be read.
   */
  public static OrganisationSnapshot snapshot(Path file) {
    return snapshot(text(file));
  }

  /**
   * The organisation in the text of a seed or a snapshot. Throws {@link IllegalArgumentException},
   * which says where, if something in it cannot be.
   */
  public static OrganisationSnapshot snapshot(String text) {
    Node root = parsed(text);
    return isSnapshot(root) ? snapshot(root) : fake(text).snapshot();
  }

  /** A snapshot as YAML. */
  public static String yaml(OrganisationSnapshot snapshot) {
    return Yaml.text(tree(snapshot));
  }

  /** A snapshot as JSON. */
  public static String json(OrganisationSnapshot snapshot) {
    return Json.text(tree(snapshot));
  }

  private static Map<String, Object> tree(OrganisationSnapshot snapshot) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(FORMAT, SNAPSHOT);
    tree.putAll(Models.tree(OrganisationSnapshot.class, snapshot));
    return tree;
  }

  private static boolean isSnapshot(Node root) {
    String format = root.peek(FORMAT).map(Node::text).orElse(SEED);
    if (!format.equals(SNAPSHOT) && !format.equals(SEED)) {
      throw root.problem("format must be '%s' or '%s', not '%s'".formatted(SEED, SNAPSHOT, format));
    }
    return format.equals(SNAPSHOT);
  }

  private static OrganisationSnapshot snapshot(Node root) {
    return Models.model(OrganisationSnapshot.class, root.without(FORMAT));
  }

  private static Node parsed(String text) {
    try {
      return Document.parse(text);
    } catch (NoClassDefFoundError e) { // Not even the document can be loaded then.
      throw new IllegalStateException(
          "Reading organisations needs org.snakeyaml:snakeyaml-engine on the class path", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
