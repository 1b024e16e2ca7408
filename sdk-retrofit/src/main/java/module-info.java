/** The client of Splunk On-Call on Retrofit, OkHttp and Moshi. */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module io.github.splunkoncall.retrofit {
  requires transitive io.github.splunkoncall;
  requires transitive okhttp3;
  requires okio;
  requires retrofit2;
  requires com.squareup.moshi;
  requires kotlin.stdlib;
  requires static org.jspecify;

  exports io.github.splunkoncall.retrofit;
  exports io.github.splunkoncall.retrofit.alertrules to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.alerts to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.call to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.chat to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.contactmethods to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.escalationpolicies to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.incidents to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.ingest to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.maintenance to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.notes to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.oncall to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.overrides to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.pagingpolicies to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.reporting to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.rotations to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.routingkeys to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.stakeholders to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.teams to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.users to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.webhooks to
      io.github.splunkoncall.testkit;
  exports io.github.splunkoncall.retrofit.wire to
      io.github.splunkoncall.testkit;
}
