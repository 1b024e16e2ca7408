package io.github.splunkoncall.retrofit;

import com.squareup.moshi.JsonReader;
import io.github.splunkoncall.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The JSON under {@code src/test/resources/wire}, a folder per operation. */
final class Fixtures {
  private Fixtures() {}

  static String response(Operation operation) {
    return text(operation, "response.json");
  }

  static String request(Operation operation) {
    return text(operation, "request.json");
  }

  /** The operations whose answer has content that matters; deletions may do without (Q5). */
  static List<Operation> operationsWithContent() {
    return Stream.of(Operation.values())
        .filter(operation -> !operation.method().equals("DELETE"))
        .filter(operation -> response(operation).replaceAll("\\s|\\{}", "").length() > 0)
        .toList();
  }

  /** All others: deletions, and those that answer nothing that matters (Q5). */
  static List<Operation> operationsWithoutContent() {
    List<Operation> withContent = operationsWithContent();
    return Stream.of(Operation.values()).filter(op -> !withContent.contains(op)).toList();
  }

  /**
   * The operations that do not succeed without a body: one without notes may have none (Q17), and
   * the answers to the creation of a rotation and to its renaming may be empty (Q58).
   */
  static List<Operation> operationsThatNeedABody() {
    return operationsWithContent().stream()
        .filter(operation -> operation != Operation.LIST_NOTES)
        .filter(operation -> operation != Operation.CREATE_ROTATION)
        .filter(operation -> operation != Operation.RENAME_ROTATION)
        .toList();
  }

  /** The operations that delete. */
  static List<Operation> deletions() {
    return Stream.of(Operation.values())
        .filter(operation -> operation.method().equals("DELETE"))
        .toList();
  }

  static boolean exists(Operation operation, String file) {
    return Fixtures.class.getResource(path(operation, file)) != null;
  }

  /** The JSON as maps and lists, to compare. */
  static @Nullable Object parsed(String json) {
    try {
      return JsonReader.of(new Buffer().writeUtf8(json)).readJsonValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Operation operation, String file) {
    try (InputStream in = Fixtures.class.getResourceAsStream(path(operation, file))) {
      if (in == null) {
        throw new AssertionError("no " + path(operation, file) + " in src/test/resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Operation operation, String file) {
    return "/wire/" + operation + "/" + file;
  }
}
