package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is on the class path here works on the module path, too. */
class ModulePathTest {
  private static final Pattern OURS_AND_WHAT_IT_NEEDS =
      Pattern.compile(
          "(splunk-on-call|sdk-|retrofit|okhttp-jvm|okio|moshi|kotlin-stdlib|jspecify)");

  @Test
  void theClientTalksToTheFakeOnTheModulePath() throws Exception {
    Path[] entries =
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> OURS_AND_WHAT_IT_NEEDS.matcher(entry).find())
            .filter(entry -> !entry.contains("examples"))
            .map(Path::of)
            .toArray(Path[]::new);
    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolve(
                ModuleFinder.of(entries),
                ModuleFinder.of(),
                Set.of("io.github.splunkoncall.retrofit", "io.github.splunkoncall.testkit"));
    ModuleLayer layer =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
    ClassLoader testkit = layer.findLoader("io.github.splunkoncall.testkit");

    Object fake = call(testkit, "io.github.splunkoncall.testkit.FakeSplunkOnCall", null, "create");
    try (AutoCloseable server = (AutoCloseable) call(fake, "startServer")) {
      Object builder =
          call(testkit, "io.github.splunkoncall.retrofit.SplunkOnCallClient", null, "builder");
      builder = call(builder, "apiId", "demo-id");
      builder = call(builder, "apiKey", "demo-key");
      builder = call(builder, "baseUrl", call(server, "url").toString());
      Object client = call(builder, "build");

      assertThat((List<?>) call(client, "getUsers")).hasSize(1);
      assertThat(client.getClass().getModule().getName())
          .isEqualTo("io.github.splunkoncall.retrofit");
    }
  }

  private static Object call(Object target, String method, Object... arguments) throws Exception {
    return call(
        target.getClass().getClassLoader(), target.getClass().getName(), target, method, arguments);
  }

  private static Object call(
      ClassLoader loader, String type, @Nullable Object target, String method, Object... arguments)
      throws Exception {
    Class<?>[] types = new Class<?>[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      types[i] = arguments[i].getClass();
    }
    Method found = loader.loadClass(type).getMethod(method, types);
    return Objects.requireNonNull(found.invoke(target, arguments));
  }
}
