package io.github.splunkoncall.retrofit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Looks for virtual threads that hold on to the thread that carries them while they wait. */
final class Pinning {
  private @Nullable Recording recording;
  private @Nullable Instant counted;

  /** Begins to look. On a JVM without virtual threads it would only cost time. */
  void watch() {
    if (SafetyBenchmarks.hasVirtualThreads()) {
      Recording begun = new Recording();
      begun.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ZERO).withStackTrace();
      begun.start();
      recording = begun;
    }
  }

  /** What was before does not count. */
  void countFromNow() {
    if (counted == null) {
      counted = Instant.now();
    }
  }

  /** Throws if there was one. */
  void requireNone() throws IOException {
    Recording ended = recording;
    if (ended == null) {
      return;
    }
    ended.stop();
    Path file = Files.createTempFile("pinning", ".jfr");
    ended.dump(file);
    ended.close();
    List<RecordedEvent> pinned =
        RecordingFile.readAllEvents(file).stream().filter(this::counts).toList();
    Files.delete(file);
    if (!pinned.isEmpty()) {
      throw new IllegalStateException(pinned.size() + " pinned threads, first " + pinned.get(0));
    }
  }

  /** A class that is loaded late is waited for once in a process. */
  private boolean counts(RecordedEvent event) {
    return counted != null
        && !event.getStartTime().isBefore(counted)
        && event.getStackTrace().getFrames().stream()
            .map(frame -> frame.getMethod().getType().getName())
            .noneMatch(name -> name.startsWith("jdk.internal.loader."));
  }
}
