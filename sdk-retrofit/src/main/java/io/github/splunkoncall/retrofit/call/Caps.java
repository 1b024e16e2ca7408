package io.github.splunkoncall.retrofit.call;

/**
 * How much of an answer is read.
 *
 * @param bytes at most, after decompression
 * @param depth so many objects and arrays around a value at most
 */
public record Caps(long bytes, int depth) {
  /** Moshi reads nothing that is nested more deeply. */
  public static final int DEEPEST = 255;

  /** Names the first cap in messages. */
  static final String BYTES = "maxResponseBytes";

  /** Names the second cap in messages. */
  static final String DEPTH = "maxJsonDepth";
}
