package io.github.splunkoncall.testkit.pagingpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.splunkoncall.pagingpolicies.FlatPagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.ContactState.Kind;
import io.github.splunkoncall.testkit.state.Ids;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paging policies of a user with devices and a phone. */
class PagingPoliciesEngineTest {
  private static final PagingRuleRequest PUSH = PagingRuleRequest.push();

  private final Organisation organisation = new Organisation(new Ids(1), Instant.EPOCH);
  private final PagingPoliciesEngine engine = new PagingPoliciesEngine(organisation);

  @BeforeEach
  void addMara() {
    organisation.addUser(User.builder().username("mara").email("mara@example.org").build());
  }

  @Test
  void aPhoneIsCalledAndGetsTextMessagesButNoEmail() {
    ContactState phone = add(Kind.PHONE, "+46 70 555 01 23");

    engine.createStep(
        "mara",
        PagingStepRequest.of(
            Duration.ofMinutes(10),
            PagingRuleRequest.phone(phone.id()),
            PagingRuleRequest.sms(phone.id())));

    assertThat(engine.step("mara", 1).rules())
        .extracting(rule -> rule.contact().orElseThrow().type().text())
        .containsExactly("Phone", "Phone");
    assertThatExceptionOfType(ServiceRefusal.class)
        .isThrownBy(() -> engine.createRule("mara", 0, PagingRuleRequest.email(phone.id())));
  }

  @Test
  void aDeviceIsNoContactOfARule() {
    ContactState device = add(Kind.DEVICE, "iOS");

    assertThatExceptionOfType(ServiceRefusal.class)
        .isThrownBy(() -> engine.createRule("mara", 0, PagingRuleRequest.sms(device.id())));
  }

  @Test
  void q39_theFlatViewHasALineForEachDeviceAndNamesContactsAsTheirPathsDo() {
    ContactState tablet = add(Kind.DEVICE, "iOS");
    ContactState mobile = add(Kind.DEVICE, "Android");
    ContactState phone = add(Kind.PHONE, "+46 70 555 01 23");
    engine.createRule("mara", 0, PagingRuleRequest.sms(phone.id()));

    assertThat(engine.views().flat("mara").rules())
        .extracting(FlatPagingRule::order, line -> line.type().text(), FlatPagingRule::contactId)
        .containsExactly(
            tuple(1, "push", Optional.of(tablet.extId())),
            tuple(1, "push", Optional.of(mobile.extId())),
            tuple(1, "sms", Optional.of(phone.extId())));
  }

  @Test
  void aRuleWhoseContactIsGoneIsStillShown() {
    ContactState phone = add(Kind.PHONE, "+46 70 555 01 23");
    engine.createRule("mara", 0, PagingRuleRequest.sms(phone.id()));
    organisation.contacts("mara").remove(phone);

    assertThat(engine.rule("mara", 0, 1).contact().orElseThrow().id()).isEqualTo(phone.id());
    assertThat(engine.views().flat("mara").rules().get(1).contactId()).isEmpty();
  }

  @Test
  void aStepWithAnUnfitContactChangesNothing() {
    assertThatExceptionOfType(ServiceRefusal.class)
        .isThrownBy(
            () ->
                engine.updateStep(
                    "mara",
                    0,
                    PagingStepRequest.of(
                        Duration.ofMinutes(1), PUSH, PagingRuleRequest.phone(12))));
    assertThat(engine.step("mara", 0).timeout()).isEqualTo(Duration.ofMinutes(5));
  }

  private ContactState add(Kind kind, String value) {
    return organisation.contacts().add("mara", kind, "Label", value, 500, true);
  }
}
