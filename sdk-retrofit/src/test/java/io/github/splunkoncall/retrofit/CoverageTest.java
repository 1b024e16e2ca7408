package io.github.splunkoncall.retrofit;

import static java.nio.file.Files.walk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * No operation without a fixture and a method of a Retrofit service, and no such method without.
 */
class CoverageTest {
  @ParameterizedTest
  @EnumSource
  void everyOperationHasFixtures(Operation operation) {
    assertThat(Fixtures.exists(operation, "response.json"))
        .as("src/test/resources/wire/%s/response.json", operation)
        .isTrue();
    if (!operation.method().equals("DELETE")) {
      assertThat(Fixtures.exists(operation, "request.json"))
          .as("src/test/resources/wire/%s/request.json, for a body", operation)
          .isEqualTo(
              !operation.method().equals("GET") && operation != Operation.END_MAINTENANCE_MODE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationHasACase(Operation operation) {
    assertThat(WireCase.all()).extracting(WireCase::operation).containsOnlyOnce(operation);
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationHasExactlyOneServiceMethod(Operation operation) throws Exception {
    String request = operation.method() + " " + operation.path();

    assertThat(requestsByMethod().entrySet().stream().filter(e -> e.getValue().equals(request)))
        .as("methods of a Retrofit service with %s", request)
        .hasSize(1);
  }

  @Test
  void everyServiceMethodBelongsToAnOperation() throws Exception {
    List<String> operations =
        Arrays.stream(Operation.values()).map(o -> o.method() + " " + o.path()).toList();

    assertThat(requestsByMethod()).isNotEmpty();
    assertThat(requestsByMethod().values()).allMatch(operations::contains);
  }

  /** For each method of each service: HTTP method and path. */
  private static Map<String, String> requestsByMethod() throws Exception {
    URI root = SplunkOnCallClient.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path classes = Path.of(root);
    try (Stream<Path> files = walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith("Service.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(name -> load(name.replace('/', '.').replace('\\', '.')))
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .collect(Collectors.toMap(Method::toString, CoverageTest::request));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String request(Method method) {
    return Stream.of(method.getAnnotations())
        .map(
            annotation -> {
              if (annotation instanceof GET get) {
                return "GET /" + get.value();
              } else if (annotation instanceof POST post) {
                return "POST /" + post.value();
              } else if (annotation instanceof PATCH patch) {
                return "PATCH /" + patch.value();
              } else if (annotation instanceof PUT put) {
                return "PUT /" + put.value();
              } else if (annotation instanceof DELETE delete) {
                return "DELETE /" + delete.value();
              } else if (annotation instanceof HTTP http) {
                return http.method() + " /" + http.path();
              }
              return "";
            })
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" and "));
  }
}
