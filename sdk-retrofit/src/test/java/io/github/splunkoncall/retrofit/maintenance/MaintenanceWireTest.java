package io.github.splunkoncall.retrofit.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.MaintenanceTarget;
import io.github.splunkoncall.maintenance.MaintenanceTargetType;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Instant;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class MaintenanceWireTest {
  @Test
  void sendsNamesAlsoIfEverythingIsCovered() {
    assertThat(Json.encode(MaintenanceWire.START, StartMaintenance.global("move")).utf8())
        .isEqualTo("{\"type\":\"RoutingKeys\",\"names\":[],\"purpose\":\"move\"}");
    assertThat(Json.encode(MaintenanceWire.START, StartMaintenance.of("shop")).utf8())
        .isEqualTo("{\"type\":\"RoutingKeys\",\"names\":[\"shop\"]}");
  }

  @Test
  void readsARequestWithoutNamesAsNothingAndWithNoneAsEverything() throws IOException {
    assertThat(decode("{\"type\":\"RoutingKeys\",\"names\":[]}", MaintenanceWire.START).global())
        .isTrue();
    assertThat(decode("{\"names\":[\"shop\"]}", MaintenanceWire.START))
        .isEqualTo(StartMaintenance.of("shop"));
    for (String json : new String[] {"{}", "{\"names\":null}", "{\"names\":[\"\"]}"}) {
      assertThatExceptionOfType(WireException.class)
          .isThrownBy(() -> decode(json, MaintenanceWire.START))
          .withMessageStartingWith("routingKeys must ");
    }
  }

  @Test
  void q63_readsThePurposeWhereThereIsOne() throws IOException {
    String json =
        "{\"activeInstances\":[{\"instanceId\":\"mm-1\",\"purpose\":\"move\"},"
            + "{\"instanceId\":\"mm-2\",\"purpose\":null}]}";

    assertThat(decode(json, MaintenanceWire.STATE).instances())
        .containsExactly(
            MaintenanceInstance.builder().instanceId("mm-1").purpose("move").build(),
            MaintenanceInstance.builder().instanceId("mm-2").build());
  }

  @Test
  void readsTimesInMillisecondsInEveryForm() throws IOException {
    for (String millis : new String[] {"1738144800250", "1.73814480025E12", "\"1738144800250\""}) {
      assertThat(
              decode(
                      "{\"activeInstances\":[{\"instanceId\":\"a\",\"startedAt\":" + millis + "}]}",
                      MaintenanceWire.STATE)
                  .instances()
                  .get(0)
                  .startedAt())
          .contains(Instant.parse("2025-01-29T10:00:00.250Z"));
    }
  }

  @Test
  void believesTheServiceAboutWhatIsGlobal() throws IOException {
    String named = "\"targets\":[{\"type\":\"RoutingKeys\",\"names\":[\"x\"]}]";
    String none = "\"targets\":[{\"type\":\"RoutingKeys\",\"names\":[]}]";

    assertThat(instance(named + ",\"isGlobal\":true").global()).isTrue();
    assertThat(instance(named).global()).isFalse();
    assertThat(instance(none).global()).isTrue();
    assertThat(instance(none + ",\"isGlobal\":\"false\"").global()).isFalse();
  }

  @Test
  void keepsATypeOfTargetThatItDoesNotKnow() throws IOException {
    MaintenanceTarget target =
        instance("\"targets\":[{\"type\":\"Teams\",\"names\":[\"a\"]}]").targets().get(0);

    assertThat(target.type()).isEqualTo(MaintenanceTargetType.of("Teams"));
    assertThat(target.names()).containsExactly("a");
  }

  @Test
  void readsThatNothingIsActive() throws IOException {
    MaintenanceState nothing = MaintenanceState.builder().organisationSlug("shop").build();

    assertThat(decode("{\"companyId\":\"shop\",\"activeInstances\":[]}", MaintenanceWire.STATE))
        .isEqualTo(nothing);
    assertThat(decode("{\"companyId\":\"shop\"}", MaintenanceWire.STATE)).isEqualTo(nothing);
  }

  @Test
  void q4_findsTheRefusalInTheAnswer() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"error\":\"no\"}", MaintenanceWire.STATE))
        .withMessageContaining("activeInstances")
        .satisfies(e -> assertThat(e.refusal()).contains("no"));
  }

  private static MaintenanceInstance instance(String fields) throws IOException {
    return decode(
            "{\"activeInstances\":[{\"instanceId\":\"mm-1\"," + fields + "}]}",
            MaintenanceWire.STATE)
        .instances()
        .get(0);
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
