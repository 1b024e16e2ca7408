package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A call whose request and response are the fixtures of its operation. A new operation needs a line
 * in the {@code …Cases} of its resource; a new resource needs a line in {@link #all()}.
 *
 * @param operation the operation, and the name of the folder of its fixtures
 * @param target path and query that the call sends
 * @param call the call
 * @param expected what the call makes of {@code response.json}
 */
record WireCase(
    Operation operation, String target, Function<SplunkOnCallApi, Object> call, Object expected) {

  /** A call whose path has no parameters. */
  static WireCase of(Operation operation, Function<SplunkOnCallApi, Object> call, Object expected) {
    return new WireCase(operation, operation.path(), call, expected);
  }

  /** The cases of all resources. */
  static List<WireCase> all() {
    return Stream.of(
            IncidentCases.all(),
            OnCallCases.all(),
            UserCases.all(),
            TeamCases.all(),
            EscalationPolicyCases.all(),
            RoutingKeyCases.all(),
            NoteCases.all(),
            AlertCases.all(),
            ContactMethodCases.all(),
            PagingPolicyCases.all(),
            RotationCases.all(),
            OverrideCases.all(),
            ChatCases.all(),
            StakeholderCases.all(),
            MaintenanceCases.all(),
            AlertRuleCases.all(),
            ReportingCases.all(),
            IngestCases.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Makes the call of this operation. */
  static Object call(Operation operation, SplunkOnCallApi api) {
    return all().stream()
        .filter(wireCase -> wireCase.operation() == operation)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no WireCase for " + operation))
        .run(api);
  }

  /** Makes the call. */
  Object run(SplunkOnCallApi api) {
    return call.apply(api);
  }

  @Override
  public String toString() {
    return operation.name();
  }
}
