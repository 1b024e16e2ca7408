package io.github.splunkoncall.retrofit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Looks for virtual threads that hold on to the thread that carries them while they wait. */
final class Pinning {
  private @Nullable Recording recording;

  /** Begins to look, unless it does already. A JVM without virtual threads has nothing to see. */
  void watch() {
    if (recording == null) {
      Recording begun = new Recording();
      begun.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ZERO).withStackTrace();
      begun.start();
      recording = begun;
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
    List<RecordedEvent> pinned = RecordingFile.readAllEvents(file);
    Files.delete(file);
    if (!pinned.isEmpty()) {
      throw new IllegalStateException(pinned.size() + " pinned threads, first " + pinned.get(0));
    }
  }
}
