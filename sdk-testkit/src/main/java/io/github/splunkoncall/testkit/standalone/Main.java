package io.github.splunkoncall.testkit.standalone;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.testkit.FakeServer;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** The fake as a program: prints its URL when it is ready, and runs until stopped. */
public final class Main {
  private static final int USAGE_ERROR = 2;

  private Main() {}

  /** Runs the fake; {@code --help} tells the options. */
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "splunk-on-call-fake-stop"));
    int status = run(args, System.out, System.err, stop);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs until the process is told to stop or {@code stop} is counted down. */
  static int run(String[] args, PrintStream out, PrintStream err, CountDownLatch stop)
      throws InterruptedException {
    try {
      Options options = Options.parse(args);
      if (options.help()) {
        out.println(Options.HELP);
        return 0;
      }
      Credentials credentials = Credentials.of(options.apiId(), options.apiKey());
      try (FakeServer server =
          options
              .organisation()
              .get()
              .startServer(options.port(), credentials, options.ingestKey())) {
        out.println(
            "Splunk On-Call fake ready at %s%nA browser shows there what it does; /__fake__/ is for control."
                .formatted(server.url()));
        out.flush();
        stop.await();
      }
      return 0;
    } catch (IllegalArgumentException | IllegalStateException | ConfigurationException e) {
      err.println(e.getMessage());
      err.println("Try --help.");
      return USAGE_ERROR;
    }
  }
}
