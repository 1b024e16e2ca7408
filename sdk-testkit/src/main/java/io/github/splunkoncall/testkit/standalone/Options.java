package io.github.splunkoncall.testkit.standalone;

import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.snapshot.file.OrganisationFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The command line of the standalone fake. */
record Options(
    boolean help,
    int port,
    Supplier<FakeSplunkOnCall> organisation,
    String apiId,
    String apiKey,
    String ingestKey) {
  static final String HELP =
      """
      A fake of Splunk On-Call that speaks its HTTP API on the loopback interface.

      Usage: java -jar splunk-on-call-sdk-testkit-<version>-standalone.jar [options]
        --port N          the port to listen on, 0 for any free one (default 0)
        --seed NAME       the organisation to begin with (default demo)
                            demo   3 teams, 8 users, escalation policies, rotations, incidents
                            empty  one user, admin
                            FILE   what a file says, in YAML or JSON: a seed, or a snapshot of a fake
        --api-id ID       the X-VO-Api-Id to accept (default demo-id)
        --api-key KEY     the X-VO-Api-Key to accept (default demo-key);
                            KEY-read-only may only read
        --ingest-key KEY  the key of the REST endpoint for alerts (default demo-ingest-key):
                          POST URL/integrations/generic/20131114/alert/KEY/ROUTING-KEY
        --help            show this text

      Prints its URL when it is ready. Ctrl-C or SIGTERM stops it.""";

  private static final List<String> NAMES =
      List.of("--port", "--seed", "--api-id", "--api-key", "--ingest-key");
  private static final Map<String, Supplier<FakeSplunkOnCall>> SEEDS =
      Map.of("demo", DemoOrganisation::create, "empty", FakeSplunkOnCall::create);
  private static final int HIGHEST_PORT = 65_535;

  /** Throws {@link IllegalArgumentException}, naming the option, for what makes no sense. */
  static Options parse(String... args) {
    Map<String, String> given = new HashMap<>();
    boolean help = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--help") || args[i].equals("-h")) {
        help = true;
        continue;
      }
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      if (!name.startsWith("-")) {
        // Not repeated: it may be the rest of a key that should have been quoted.
        throw new IllegalArgumentException("Argument " + (i + 1) + " belongs to no option");
      }
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("Unknown option " + name);
      }
      if (equals < 0 && i + 1 == args.length) {
        throw new IllegalArgumentException("Option " + name + " needs a value");
      }
      given.put(name, equals < 0 ? args[++i] : args[i].substring(equals + 1));
    }
    return new Options(
        help,
        port(given.getOrDefault("--port", "0")),
        organisation(given.getOrDefault("--seed", "demo")),
        given.getOrDefault("--api-id", "demo-id"),
        given.getOrDefault("--api-key", "demo-key"),
        given.getOrDefault("--ingest-key", "demo-ingest-key"));
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "--port must be a number from 0 to 65535, not '" + text + "'");
  }

  private static Supplier<FakeSplunkOnCall> organisation(String seed) {
    Supplier<FakeSplunkOnCall> organisation = SEEDS.get(seed);
    if (organisation != null) {
      return organisation;
    }
    Path file = file(seed);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "--seed must be demo, empty or a file, not '" + seed + "'");
    }
    return () -> read(file);
  }

  private static Path file(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("--seed: '" + name + "' cannot be a file", e);
    }
  }

  private static FakeSplunkOnCall read(Path file) {
    try {
      return OrganisationFile.fake(file);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("--seed " + file + ": " + e.getMessage(), e);
    }
  }
}
