/** A stateful in-memory fake of Splunk On-Call for unit tests. */
@SuppressWarnings("requires-automatic")
module io.github.splunkoncall.testkit {
  requires transitive io.github.splunkoncall;
  requires static org.jspecify;
  requires static io.github.splunkoncall.retrofit; // For the HTTP door only.
  requires static okio; // For the HTTP door only.
  requires static transitive org.assertj.core; // For the assertions and the contract only.
  requires static org.junit.jupiter.api; // For the extension and the contract only.
  requires jdk.httpserver;

  exports io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.testkit.assertions;
  exports io.github.splunkoncall.testkit.assumptions;
  exports io.github.splunkoncall.testkit.contract;
  exports io.github.splunkoncall.testkit.faults;
  exports io.github.splunkoncall.testkit.journal;
  exports io.github.splunkoncall.testkit.junit;
  exports io.github.splunkoncall.testkit.paging;

  opens io.github.splunkoncall.testkit.contract to
      org.junit.platform.commons;
  opens io.github.splunkoncall.testkit.junit to
      org.junit.platform.commons;
}
