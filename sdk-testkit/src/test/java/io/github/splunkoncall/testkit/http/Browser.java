package io.github.splunkoncall.testkit.http;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless browser with a profile of its own, driven by the DevTools protocol. */
final class Browser implements AutoCloseable {
  static final int PATIENCE_SECONDS = 120;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path profile;
  private final Process process;
  private final String address;

  private Browser(Path profile, Process process, String address) {
    this.profile = profile;
    this.process = process;
    this.address = address;
  }

  /** The program: what the property {@code browser} names, or the first of some on the path. */
  static Optional<Path> installed() {
    String named = System.getProperty("browser");
    Stream<Path> candidates =
        named != null
            ? Stream.of(Path.of(named))
            : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return candidates.filter(Files::isExecutable).findFirst();
  }

  /** Starts the program; empty if it ends by itself before it can be used. */
  static Optional<Browser> start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("browser-profile");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--window-size=500,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader messages = process.errorReader();
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.matches()) {
        Thread rest = new Thread(() -> messages.lines().forEach(ignored -> {}), "browser-messages");
        rest.setDaemon(true);
        rest.start();
        return Optional.of(new Browser(profile, process, listening.group(1)));
      }
    }
    end(process, profile);
    return Optional.empty();
  }

  /** A new tab that shows a page, which need not be there yet. */
  Tab open(URI page) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?" + page))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    String tab = client.send(request, BodyHandlers.ofString()).body();
    Map<?, ?> fields = (Map<?, ?>) Answer.parse(tab);
    return Tab.connect(client, URI.create(String.valueOf(fields.get("webSocketDebuggerUrl"))));
  }

  @Override
  public void close() throws IOException {
    end(process, profile);
  }

  /** The program first, or else it starts those again that it has started. */
  private static void end(Process process, Path profile) throws IOException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly().onExit().orTimeout(PATIENCE_SECONDS, SECONDS).join();
    children.forEach(ProcessHandle::destroyForcibly);
    children.forEach(child -> child.onExit().orTimeout(PATIENCE_SECONDS, SECONDS).join());
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** A request of the protocol. */
  static String message(int id, String method, Map<String, Object> parameters) {
    return Json.encode(Codecs.ANY, Map.of("id", id, "method", method, "params", parameters)).utf8();
  }
}
