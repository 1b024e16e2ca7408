package io.github.splunkoncall.retrofit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * All that a process shows by itself until this is closed: the log records of all loggers, what is
 * printed, and the names of threads.
 */
final class Watched implements AutoCloseable {
  static final String LOGGER = "io.github.splunkoncall";

  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger OURS = Logger.getLogger(LOGGER);

  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final @Nullable Level levelOfRoot = ROOT.getLevel();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private Watched(@Nullable Level all, @Nullable Level ours) {
    handler.setLevel(Level.ALL);
    ROOT.addHandler(handler);
    if (all != null) {
      ROOT.setLevel(all);
    }
    OURS.setLevel(ours);
    PrintStream both = new PrintStream(printed, true, UTF_8);
    System.setOut(both);
    System.setErr(both);
  }

  /** Everything, at every level. */
  static Watched everything() {
    return new Watched(Level.ALL, null);
  }

  /** What a process shows that has set nothing. */
  static Watched byDefault() {
    return new Watched(null, null);
  }

  /** The logger of the client at this level. */
  static Watched at(Level level) {
    return new Watched(null, level);
  }

  /** What the logger of the client was told. */
  List<String> lines() {
    return records.stream()
        .filter(entry -> LOGGER.equals(entry.getLoggerName()))
        .map(LogRecord::getMessage)
        .toList();
  }

  /** The levels of what the logger of the client was told. */
  List<Level> levels() {
    return records.stream()
        .filter(entry -> LOGGER.equals(entry.getLoggerName()))
        .map(LogRecord::getLevel)
        .distinct()
        .toList();
  }

  /** What was printed. */
  String printed() {
    return printed.toString(UTF_8);
  }

  /** Everything in one text. */
  String everythingShown() {
    StringWriter all = new StringWriter();
    PrintWriter to = new PrintWriter(all);
    for (LogRecord entry : records) {
      to.println(entry.getLoggerName() + " " + entry.getMessage());
      for (Object parameter :
          entry.getParameters() == null ? List.of() : List.of(entry.getParameters())) {
        to.println(parameter);
      }
      if (entry.getThrown() != null) {
        entry.getThrown().printStackTrace(to);
      }
    }
    Thread.getAllStackTraces().keySet().forEach(thread -> to.println(thread.getName()));
    return all + printed();
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    ROOT.removeHandler(handler);
    ROOT.setLevel(levelOfRoot);
    OURS.setLevel(null);
  }
}
