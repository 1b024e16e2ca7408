package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call with any text in the place of one parameter of its path; the others are the word {@code
 * other} or the number 7.
 */
record PathCase(Operation operation, String parameter, Call call) {
  /** Makes the call. */
  interface Call {
    void with(SplunkOnCallApi api, String text);
  }

  /** The cases of all resources. */
  static List<PathCase> all() {
    return Stream.of(
            PathCases.all(),
            OnCallCases.paths(),
            NoteCases.paths(),
            AlertCases.paths(),
            ContactMethodCases.paths(),
            PagingPolicyCases.paths(),
            RotationCases.paths(),
            OverrideCases.paths(),
            MaintenanceCases.paths(),
            ReportingCases.paths(),
            IngestCases.paths(),
            ChatCases.paths(),
            StakeholderCases.paths(),
            AlertRuleCases.paths())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return operation + " {" + parameter + "}";
  }
}
