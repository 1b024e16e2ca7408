package io.github.splunkoncall.retrofit.benchmarks;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import okio.Buffer;
import okio.ByteString;

/**
 * Answers every GET with the same bytes, at once or after a while. Does as little as it can: what a
 * server costs, the contenders would have in common, and it would hide their difference.
 */
final class LoopbackServer implements Closeable {
  private static final int BACKLOG = 200;

  private final ServerSocket listener;
  private final byte[] answer;
  private final Duration latency;
  private final AtomicInteger connections = new AtomicInteger();

  LoopbackServer(ByteString body) throws IOException {
    this(body, Duration.ZERO);
  }

  LoopbackServer(ByteString body, Duration latency) throws IOException {
    this.latency = latency;
    answer =
        new Buffer()
            .writeUtf8("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ")
            .writeUtf8(body.size() + "\r\n\r\n")
            .write(body)
            .readByteArray();
    listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  String baseUrl() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/";
  }

  /** How many connections were opened since this was last asked. */
  int newConnections() {
    return connections.getAndSet(0);
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        connections.incrementAndGet();
        start(() -> serve(connection));
      } catch (IOException e) {
        // Closed: the condition of the loop sees it.
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      OutputStream out = connection.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      String line = in.readLine();
      while (line != null) {
        if (line.isEmpty()) {
          pause();
          out.write(answer);
        }
        line = in.readLine();
      }
    } catch (IOException e) {
      // The client has gone.
    }
  }

  private void pause() {
    long end = System.nanoTime() + latency.toNanos();
    for (long left = latency.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static void start(Runnable loop) {
    Thread thread = new Thread(loop, "loopback server");
    thread.setDaemon(true);
    thread.start();
  }
}
