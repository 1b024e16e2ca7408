package io.github.splunkoncall.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaintenanceModelsTest {
  private static final MaintenanceInstance OF_SHOP =
      instance("mm-1", "2025-03-01T10:00:00Z", "Shop");
  private static final MaintenanceInstance GLOBAL = instance("mm-2", "2025-03-01T09:00:00Z");

  @Test
  void everythingIsCoveredOnlyIfThatIsSaid() {
    assertThat(StartMaintenance.global("move").routingKeys()).isEmpty();
    assertThat(StartMaintenance.global("move").purpose()).contains("move");
    assertThat(StartMaintenance.of("shop").global()).isFalse();
    refuses("routingKeys must not be empty", () -> StartMaintenance.of());
    refuses("routingKeys must not be empty", () -> builder().purpose("move").build());
    refuses(
        "routingKeys must not be empty",
        () -> builder().routingKeys(List.of()).global(false).build());
  }

  @Test
  void routingKeysAreNotBlankAndNotBesideEverything() {
    refuses("routingKeys must not contain a blank value", () -> StartMaintenance.of("shop", " "));
    refuses(
        "routingKeys must be empty if global is set",
        () -> builder().global(true).addRoutingKeys("shop").build());
  }

  @Test
  void anInstanceWithoutNamesIsGlobalUnlessTheServiceSaysNo() {
    assertThat(GLOBAL.global()).isTrue();
    assertThat(OF_SHOP.global()).isFalse();
    assertThat(MaintenanceInstance.builder().from(GLOBAL).global(false).build().global()).isFalse();
    assertThat(MaintenanceInstance.builder().instanceId("mm-3").build().global()).isFalse();
  }

  @Test
  void aRoutingKeyIsCoveredInAnyLetterCase() {
    assertThat(OF_SHOP.covers("sHOP")).isTrue();
    assertThat(OF_SHOP.covers("shop2")).isFalse();
    assertThat(GLOBAL.covers("anything")).isTrue();
    assertThat(state(OF_SHOP).covers("shop")).isTrue();
    assertThat(state().covers("shop")).isFalse();
  }

  @Test
  void namesOfAnotherTypeAreNoRoutingKeys() {
    MaintenanceInstance teams =
        MaintenanceInstance.builder()
            .instanceId("mm-4")
            .addTargets(
                MaintenanceTarget.builder()
                    .type(MaintenanceTargetType.of("Teams"))
                    .addNames("shop")
                    .build())
            .build();

    assertThat(teams.routingKeys()).isEmpty();
    assertThat(teams.covers("shop")).isFalse();
  }

  @Test
  void theLatestIsTheOneThatWasStartedLast() {
    assertThat(state().latest()).isEmpty();
    assertThat(state(OF_SHOP, GLOBAL).latest()).contains(OF_SHOP);
    assertThat(state(GLOBAL, OF_SHOP).latest()).contains(OF_SHOP);
    MaintenanceInstance atOnce = instance("mm-5", "2025-03-01T10:00:00Z", "web");
    assertThat(
            state(OF_SHOP, atOnce, MaintenanceInstance.builder().instanceId("mm-6").build())
                .latest())
        .contains(atOnce);
  }

  private static StartMaintenance.Builder builder() {
    return StartMaintenance.builder();
  }

  private static MaintenanceState state(MaintenanceInstance... instances) {
    return MaintenanceState.builder().addInstances(instances).build();
  }

  private static MaintenanceInstance instance(String id, String startedAt, String... keys) {
    return MaintenanceInstance.builder()
        .instanceId(id)
        .startedAt(Instant.parse(startedAt))
        .addTargets(MaintenanceTarget.routingKeys(List.of(keys)))
        .build();
  }

  private static void refuses(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
