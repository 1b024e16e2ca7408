package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation.Resource;
import io.github.splunkoncall.Operation.Safety;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationTest {
  @Test
  void isIdentifiedByMethodAndPath() {
    assertThat(Arrays.stream(Operation.values()).map(o -> o.method() + " " + o.path()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void hasAPathFromTheRootOfTheHost(Operation operation) {
    assertThat(operation.path())
        .matches("/(api-(public|reporting)/v[12]|integrations)(/([A-Za-z0-9-]+|\\{[A-Za-z]+}))+");
  }

  @ParameterizedTest
  @EnumSource
  void hasAMethodOfHttp(Operation operation) {
    assertThat(operation.method()).isIn("GET", "POST", "PUT", "PATCH", "DELETE");
  }

  @ParameterizedTest
  @EnumSource
  void onlyReadsExactlyIfItIsAGet(Operation operation) {
    assertThat(operation.safety() == Safety.READ).isEqualTo(operation.method().equals("GET"));
  }

  @Test
  void isNeverRepeatedIfItPages() {
    assertThat(Operation.CREATE_INCIDENT.safety()).isEqualTo(Safety.UNSAFE);
  }

  @Test
  void canBeRepeatedIfItLeavesTheSameState() {
    assertThat(Operation.ACKNOWLEDGE_INCIDENTS.safety()).isEqualTo(Safety.IDEMPOTENT);
    assertThat(Operation.RESOLVE_INCIDENTS.safety()).isEqualTo(Safety.IDEMPOTENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST_INCIDENTS", "CREATE_INCIDENT", "LIST_TEAMS", "LIST_USERS_V1"})
  void isLimitedToTwoCallsPerSecondWhereNothingElseIsSaid(Operation operation) {
    assertThat(operation.rateLimit()).contains(new RateLimit(2, Duration.ofSeconds(1), true));
  }

  @ParameterizedTest
  @EnumSource
  void hasAtLeastOneOperation(Resource resource) {
    assertThat(Operation.values()).extracting(Operation::resource).contains(resource);
  }

  @Test
  void areAllOfTheService() {
    assertThat(Operation.values()).hasSize(110);
  }
}
