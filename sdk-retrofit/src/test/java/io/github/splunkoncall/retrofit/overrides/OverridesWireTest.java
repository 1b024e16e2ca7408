package io.github.splunkoncall.retrofit.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverridesWireTest {
  private static final String OVERRIDE =
      """
      {"publicId":"ovrprd-1","user":{"username":"kim"},"timezone":"%s",
      "start":"2025-03-03T09:00:00Z","end":"2025-03-04T09:00:00Z"}""";

  @ParameterizedTest
  @ValueSource(strings = {"schedule", "override"})
  void q53_readsTheCreatedOverrideUnderBothKeys(String key) throws IOException {
    String json = "{\"%s\":%s}".formatted(key, OVERRIDE.formatted("UTC"));

    assertThat(decode(json, OverridesWire.ENVELOPE).publicId()).isEqualTo("ovrprd-1");
    assertThat(decode(json, OverridesWire.ENVELOPE_AS_DOCUMENTED).publicId()).isEqualTo("ovrprd-1");
  }

  @Test
  void q53_writesTheKeyThatIsAskedFor() throws IOException {
    ScheduledOverride override =
        decode("{\"override\":" + OVERRIDE.formatted("UTC") + "}", OverridesWire.ENVELOPE);

    assertThat(Json.encode(OverridesWire.ENVELOPE, override).utf8())
        .startsWith("{\"override\":{")
        .endsWith(",\"_selfUrl\":\"/api-public/v1/overrides/ovrprd-1\"}");
    assertThat(Json.encode(OverridesWire.ENVELOPE_AS_DOCUMENTED, override).utf8())
        .startsWith("{\"schedule\":{");
  }

  @ParameterizedTest
  @CsvSource({"Europe/Oslo, Europe/Oslo", "UTC, UTC", "Mars/Olympus, none", "?, none"})
  void aZoneThatJavaDoesNotKnowIsLeftOut(String sent, String read) throws IOException {
    String json = "{\"override\":" + OVERRIDE.formatted(sent) + "}";

    assertThat(decode(json, OverridesWire.ENVELOPE).zone().map(ZoneId::getId).orElse("none"))
        .isEqualTo(read);
  }

  @Test
  void aRequestInUtcNamesARegion() {
    assertThat(Json.encode(OverridesWire.REQUEST, request(ZoneOffset.UTC)).utf8())
        .isEqualTo(
            "{\"username\":\"kim\",\"timezone\":\"UTC\",\"start\":\"2025-03-03T09:00:00Z\","
                + "\"end\":\"2025-03-04T09:00:00Z\"}");
    assertThat(Json.encode(OverridesWire.REQUEST, request(ZoneId.of("Asia/Tokyo"))).utf8())
        .contains("\"timezone\":\"Asia/Tokyo\"");
  }

  @Test
  void aRequestInAZoneThatDoesNotExistIsNoRequest() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"timezone\":\"Mars/Olympus\"}", OverridesWire.REQUEST))
        .withMessage("'Mars/Olympus' is no time zone")
        .satisfies(e -> assertThat(e.path()).isEqualTo("$.timezone"));
  }

  @Test
  void q55_sendsThePolicyAndTheUsernameAndAnOverlapOnlyIfItIsSet() {
    assertThat(write(new AssignmentRequest("pol-1", "kim", Optional.empty())))
        .isEqualTo("{\"policy\":\"pol-1\",\"username\":\"kim\"}");
    assertThat(write(new AssignmentRequest("pol-1", "kim", Optional.of(false))))
        .isEqualTo("{\"policy\":\"pol-1\",\"username\":\"kim\",\"acceptOverlap\":false}");
  }

  @Test
  void q55_readsTheAssignmentOfEveryVersion() throws IOException {
    assertThat(decode("{\"policy\":\"pol-1\",\"username\":\"kim\"}", AssignmentWire.REQUEST))
        .isEqualTo(new AssignmentRequest("pol-1", "kim", Optional.empty()));
    assertThat(decode("{\"username\":\"kim\",\"acceptOverlap\":true}", AssignmentWire.REQUEST))
        .isEqualTo(new AssignmentRequest("", "kim", Optional.of(true)));
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"policy\":\"pol-1\"}", AssignmentWire.REQUEST))
        .withMessage("there is no field 'username'");
  }

  @Test
  void anAssignmentIsReadAsItComes() throws IOException {
    assertThat(
            decode(
                "{\"policy\":\"pol-1\",\"assigned\":false,\"user\":\"kim\"}",
                AssignmentWire.ASSIGNMENT))
        .isEqualTo(OverrideAssignment.builder().policySlug("pol-1").standIn("kim").build());
  }

  @Test
  void anAssignmentOfAnOverrideLinksToItself() throws IOException {
    OverrideAssignment assignment =
        OverrideAssignment.builder().policySlug("pol-1").assigned(true).standIn("kim").build();
    String json =
        "{\"policy\":\"pol-1\",\"assigned\":true,\"user\":\"kim\","
            + "\"_selfUrl\":\"/api-public/v1/overrides/ovrprd-1/assignments/pol-1\"}";

    assertThat(Json.encode(AssignmentWire.assignment("ovrprd-1"), assignment).utf8())
        .isEqualTo(json);
    assertThat(decode(json, AssignmentWire.assignment("ovrprd-1"))).isEqualTo(assignment);
  }

  private static OverrideRequest request(ZoneId zone) {
    return OverrideRequest.builder()
        .username("kim")
        .zone(zone)
        .start(Instant.parse("2025-03-03T09:00:00Z"))
        .end(Instant.parse("2025-03-04T09:00:00Z"))
        .build();
  }

  private static String write(AssignmentRequest request) {
    return Json.encode(AssignmentWire.REQUEST, request).utf8();
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
