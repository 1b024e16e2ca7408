package io.github.splunkoncall.retrofit.call.simulation;

/**
 * How the service does at a moment: shares of the requests, each from 0 to 1.
 *
 * @param unreachable no connection
 * @param refused answered 503 before anything was done
 * @param refusedLate answered 503 though it was done
 * @param lost done, but the connection breaks before the answer
 * @param silent done, but the answer never comes
 * @param slowness how many times longer than usual the work takes
 */
record Weather(
    double unreachable,
    double refused,
    double refusedLate,
    double lost,
    double silent,
    double slowness) {
  static final Weather FINE = new Weather(0, 0, 0, 0, 0, 1);
  static final Weather DOWN = new Weather(0.5, 0.5, 0, 0, 0, 1);
  static final Weather SHAKY = new Weather(0, 0.08, 0.02, 0, 0, 1);
  static final Weather SILENT = new Weather(0, 0, 0, 0.02, 0.03, 2);
  static final Weather SLUGGISH = new Weather(0, 0, 0, 0, 0, 4);
}
