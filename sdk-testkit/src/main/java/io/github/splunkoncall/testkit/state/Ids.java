package io.github.splunkoncall.testkit.state;

import java.util.Random;
import java.util.UUID;

/** Identifiers in the forms of the service, the same in every run of the same test. */
public final class Ids {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final long seed;
  private final Random random;

  /** Identifiers from this seed. */
  public Ids(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Others for one purpose: to take some of them changes none of these. */
  Ids apart(String purpose) {
    return new Ids(seed + purpose.hashCode());
  }

  /** A slug like {@code team-Kf3Zq81LwPzT0aYb}: the prefix and 16 letters or digits. */
  public String slug(String prefix) {
    return slug(prefix, 16);
  }

  /** A slug with as many letters or digits after the prefix. */
  public String slug(String prefix, int length) {
    StringBuilder slug = new StringBuilder(prefix).append('-');
    for (int i = 0; i < length; i++) {
      slug.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return slug.toString();
  }

  /** A random (version 4) UUID. */
  public String uuid() {
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }
}
