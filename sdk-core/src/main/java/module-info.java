/** Models, errors and the {@link io.github.splunkoncall.SplunkOnCallApi} interface of the SDK. */
@SuppressWarnings({"module", "requires-automatic"}) // Built before the modules it exports to.
module io.github.splunkoncall {
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.splunkoncall;
  exports io.github.splunkoncall.alertrules;
  exports io.github.splunkoncall.alerts;
  exports io.github.splunkoncall.chat;
  exports io.github.splunkoncall.contactmethods;
  exports io.github.splunkoncall.errors;
  exports io.github.splunkoncall.escalationpolicies;
  exports io.github.splunkoncall.incidents;
  exports io.github.splunkoncall.ingest;
  exports io.github.splunkoncall.maintenance;
  exports io.github.splunkoncall.notes;
  exports io.github.splunkoncall.oncall;
  exports io.github.splunkoncall.overrides;
  exports io.github.splunkoncall.pagingpolicies;
  exports io.github.splunkoncall.reporting;
  exports io.github.splunkoncall.rotations;
  exports io.github.splunkoncall.routingkeys;
  exports io.github.splunkoncall.stakeholders;
  exports io.github.splunkoncall.teams;
  exports io.github.splunkoncall.users;
  exports io.github.splunkoncall.webhooks;
  exports io.github.splunkoncall.internal to
      io.github.splunkoncall.retrofit,
      io.github.splunkoncall.testkit;
}
