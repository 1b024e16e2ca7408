package io.github.splunkoncall.testkit.standalone;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a program prints, and a way to wait for its first line. */
final class Console {
  private final CountDownLatch firstLine = new CountDownLatch(1);
  private final ByteArrayOutputStream bytes =
      new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] buffer, int offset, int length) {
          super.write(buffer, offset, length);
          if (text().endsWith(System.lineSeparator())) {
            firstLine.countDown();
          }
        }
      };
  private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  /** Where the program prints to. */
  PrintStream stream() {
    return stream;
  }

  /** All that was printed so far. */
  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Waits for the end of the first line. */
  void awaitLine() throws InterruptedException {
    if (!firstLine.await(20, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing but: " + text());
    }
  }
}
