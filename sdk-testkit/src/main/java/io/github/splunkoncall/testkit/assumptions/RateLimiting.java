package io.github.splunkoncall.testkit.assumptions;

/** What becomes of a call that exceeds the rate limit of its operation. */
public enum RateLimiting {
  /** It is done like any other. */
  OFF,
  /** It is refused with 403, like wrong credentials: as in the older documents. */
  FORBIDDEN,
  /** It is refused with 429 and a Retry-After in seconds: as in the newer documents. */
  TOO_MANY_REQUESTS
}
