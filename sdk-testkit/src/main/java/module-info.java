/** A stateful in-memory fake of Splunk On-Call for unit tests. */
@SuppressWarnings("requires-automatic")
module io.github.splunkoncall.testkit {
  requires transitive io.github.splunkoncall;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;
  requires static io.github.splunkoncall.retrofit; // For the HTTP door only.
  requires static okio; // For the HTTP door only.
  requires static org.snakeyaml.engine.v2; // For files of organisations only.
  requires jdk.httpserver;

  exports io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.testkit.assumptions;
  exports io.github.splunkoncall.testkit.paging;
  exports io.github.splunkoncall.testkit.simulation;
  exports io.github.splunkoncall.testkit.snapshot;
  exports io.github.splunkoncall.testkit.snapshot.file;
}
