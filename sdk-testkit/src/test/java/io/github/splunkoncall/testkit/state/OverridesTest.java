package io.github.splunkoncall.testkit.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.oncall.OnCallOverride;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverridesTest {
  private static final Instant START = Instant.parse("2025-01-06T09:00:00Z");

  private final Overrides overrides = new Overrides();

  @Test
  void aUserWhoLeavesStandsInForNobodyAndNobodyForThem() {
    take("pol-a", "ana", "zoe");
    take("pol-a", "zoe", "ben");
    take("pol-a", "ben", "cleo");

    overrides.forgetUser("zoe");

    assertThat(standIns("pol-a")).containsExactly("cleo");
  }

  @Test
  void ofAPolicyThatIsGoneNothingIsKept() {
    take("pol-a", "ana", "zoe");
    take("pol-b", "ana", "ben");

    overrides.forgetPolicies(List.of("pol-a"));

    assertThat(standIns("pol-a")).isEmpty();
    assertThat(standIns("pol-b")).containsExactly("ben");
  }

  private void take(String policy, String from, String to) {
    overrides.add(new Overrides.Take(policy, from, to, START, START.plusSeconds(60)));
  }

  private List<String> standIns(String policy) {
    return overrides.of(PolicyRef.of("P", policy)).stream()
        .map(OnCallOverride::overrideUser)
        .flatMap(Optional::stream)
        .toList();
  }
}
