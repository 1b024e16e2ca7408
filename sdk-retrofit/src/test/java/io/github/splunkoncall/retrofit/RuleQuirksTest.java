package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.maintenance.StartMaintenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Alert rules and maintenance mode as the service really takes them. */
class RuleQuirksTest {
  private static final AlertRuleRequest RULE =
      AlertRuleRequest.builder().alertField("host_name").alertValueMatch("till-*").build();

  @RegisterExtension final Loopback service = new Loopback();

  @Test
  void q66_asksForTheRulesOfAllRoutingKeysOrOfOne() throws Exception {
    service.answers("[]").answers("[]");

    service.client().alertRules().list();
    service.client().alertRules().list("a b&c@d");

    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v1/alertRules?routing_key=*");
    assertThat(service.taken().getTarget())
        .isEqualTo("/api-public/v1/alertRules?routing_key=a%20b%26c@d");
  }

  @Test
  void q67_aRuleIsReadBackFromTheAnswerToItsUpdate() {
    service.answers("{\"id\":5,\"alertField\":\"host_name\",\"alertValueMatch\":\"till-*\"}");

    assertThat(service.client().alertRules().update(5, RULE).alertValueMatch()).isEqualTo("till-*");
  }

  @Test
  void refusesWhatTheServiceCouldNotAccept() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> service.client().alertRules().list(" "))
        .withMessageStartingWith("routingKey must ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> service.client().alertRules().update(-1, RULE))
        .withMessageStartingWith("ruleId must ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> service.client().alertRules().delete(-1))
        .withMessageStartingWith("ruleId must ");
    assertThat(service.requests()).isZero();
  }

  @Test
  void q64_tooManyMaintenanceModesAreAnInvalidRequest() {
    service.answers(420, "{\"error\":\"limit\"}").answers(409, "");

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> service.client().maintenance().start(StartMaintenance.of("shop")))
        .satisfies(e -> assertThat(e.status()).hasValue(420))
        .withMessageContaining("answered 420: limit");
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> service.client().maintenance().start(StartMaintenance.global("move")));
    assertThat(service.requests()).isEqualTo(2);
  }
}
