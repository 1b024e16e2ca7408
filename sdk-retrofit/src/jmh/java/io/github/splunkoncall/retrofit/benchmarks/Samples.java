package io.github.splunkoncall.retrofit.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measurements that have nothing in common but what they measure. The median and the interval
 * assume no distribution, because what disturbs a shared machine has none that one could name.
 */
final class Samples {
  /** With fewer the interval is the range of what was measured, and holds less than 95 %. */
  static final int FEWEST = 6;

  private static final double CONFIDENCE = 0.95;

  private final double[] sorted;

  private Samples(double[] sorted) {
    this.sorted = sorted;
  }

  static Samples of(List<Double> values) {
    return new Samples(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
  }

  /** Round by round, because what disturbs one contender of a round mostly disturbs the other. */
  static Samples ratios(List<Double> of, List<Double> to) {
    double[] ratios =
        IntStream.range(0, of.size()).mapToDouble(i -> of.get(i) / to.get(i)).toArray();
    Arrays.sort(ratios);
    return new Samples(ratios);
  }

  /** Round by round, for the same reason. */
  static Samples differences(List<Double> of, List<Double> from) {
    return of(IntStream.range(0, of.size()).mapToObj(i -> of.get(i) - from.get(i)).toList());
  }

  double median() {
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** The lower end of the interval of the median. */
  double low() {
    return sorted[outside()];
  }

  /** The upper end of the interval of the median. */
  double high() {
    return sorted[sorted.length - 1 - outside()];
  }

  /** How many samples at each end may lie outside, by the binomial distribution. */
  private int outside() {
    int n = sorted.length;
    double exactly = Math.pow(0.5, n);
    double upTo = exactly;
    int count = 0;
    while (count < n) {
      exactly = exactly * (n - count) / (count + 1);
      upTo += exactly;
      if (2 * upTo > 1 - CONFIDENCE) {
        return count;
      }
      count++;
    }
    return 0;
  }
}
