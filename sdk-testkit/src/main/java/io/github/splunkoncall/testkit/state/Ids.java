package io.github.splunkoncall.testkit.state;

import java.util.Random;
import java.util.UUID;

/** Identifiers in the forms of the service, the same in every run of the same test. */
public final class Ids {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final long seed;
  private final Sequence random;

  /** Identifiers from this seed. */
  public Ids(long seed) {
    this.seed = seed;
    this.random = new Sequence(seed);
  }

  /** Where the identifiers come from. */
  public long seed() {
    return seed;
  }

  /** Where their sequence has come to. */
  public long position() {
    return random.state;
  }

  /** Goes on where another sequence had come to. */
  public void goOnAt(long position) {
    random.state = position;
  }

  /** What {@link Random} is documented to be, with a state that can be seen and set. */
  private static final class Sequence extends Random {
    private static final long serialVersionUID = 1L;
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    private long state;

    Sequence(long seed) {
      super(seed);
      state = (seed ^ MULTIPLIER) & MASK;
    }

    @Override
    protected int next(int bits) {
      state = (state * MULTIPLIER + 0xBL) & MASK;
      return (int) (state >>> (48 - bits));
    }
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
