package io.github.splunkoncall.retrofit.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** From the start of a JVM to the first answer, in fresh processes: what a cron job pays. */
final class FirstAnswers {
  static final int INCIDENTS = 20;

  private FirstAnswers() {}

  /** The CPU time of a process with this main class, in milliseconds. */
  static double cpuTime(Class<?> main, String baseUrl) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                baseUrl)
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(main.getSimpleName() + " failed: " + output);
    }
    return Long.parseLong(output) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  /** Called in that process at its end. The clock of the processes ticks every 10 ms. */
  static void printCpuTime(int incidents) {
    if (incidents != INCIDENTS) {
      throw new IllegalStateException("not the answer that the server gives");
    }
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(system.getProcessCpuTime());
    // Idle connections must not keep the process.
    System.exit(0);
  }
}
