package io.github.splunkoncall.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * One run of the contract through both doors, with all logs on and an eye on all that the process
 * shows by itself.
 */
final class ContractRun extends Handler {
  /** The server of the JDK under the fake has to see what it is sent, and logs it. */
  private static final String SERVER = "com.sun.net.httpserver";

  private final Set<String> loggers = ConcurrentHashMap.newKeySet();
  private final SummaryGeneratingListener summary = new SummaryGeneratingListener();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private ContractRun() {
    setLevel(Level.ALL);
  }

  private static final class Once {
    private static final ContractRun RUN = new ContractRun();

    static {
      RUN.run();
    }
  }

  /** The run, which the first to ask waits for. */
  static ContractRun done() {
    return Once.RUN;
  }

  /** The names of those that have logged something. */
  Set<String> loggers() {
    return new TreeSet<>(loggers);
  }

  /** How many tests have failed. */
  long failed() {
    return summary.getSummary().getTotalFailureCount();
  }

  private void run() {
    Logger root = Logger.getLogger("");
    Level level = root.getLevel();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream both = new PrintStream(printed, true, UTF_8)) {
      root.addHandler(this);
      root.setLevel(Level.ALL);
      System.setOut(both);
      System.setErr(both);
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(InProcessTest.class), selectClass(OverHttpTest.class))
                  .build(),
              summary);
      Thread.getAllStackTraces()
          .keySet()
          .forEach(thread -> Canary.look("the name of a thread", thread.getName()));
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.setLevel(level);
      root.removeHandler(this);
    }
    Canary.look("what was printed", printed.toString(UTF_8));
  }

  @Override
  public void publish(LogRecord entry) {
    String logger = String.valueOf(entry.getLoggerName());
    if (logger.startsWith(SERVER)) {
      return;
    }
    loggers.add(logger);
    Canary.look(logger, String.valueOf(entry.getMessage()));
    if (entry.getParameters() != null) {
      for (Object parameter : entry.getParameters()) {
        Canary.look(logger, String.valueOf(parameter));
      }
    }
    if (entry.getThrown() != null) {
      Canary.look(logger, entry.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
