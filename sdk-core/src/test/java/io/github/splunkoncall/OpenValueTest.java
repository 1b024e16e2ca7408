package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.splunkoncall.alertrules.AnnotationType;
import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.maintenance.MaintenanceTargetType;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.rotations.ShiftType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenValueTest {
  static Stream<Arguments> sets() {
    return Stream.of(
        set("MessageType", MessageType.values(), MessageType::of),
        set("IncidentPhase", IncidentPhase.values(), IncidentPhase::of),
        set("EntityState", EntityState.values(), EntityState::of),
        set("EntityType", EntityType.values(), EntityType::of),
        set("MonitorType", MonitorType.values(), MonitorType::of),
        set("NotificationType", NotificationType.values(), NotificationType::of),
        set("PagingContactType", PagingContactType.values(), PagingContactType::of),
        set("TargetType", TargetType.values(), TargetType::of),
        set("TransitionName", TransitionName.values(), TransitionName::of),
        set("DeviceType", DeviceType.values(), DeviceType::of),
        set("MaintenanceTargetType", MaintenanceTargetType.values(), MaintenanceTargetType::of),
        set("MatchType", MatchType.values(), MatchType::of),
        set("AnnotationType", AnnotationType.values(), AnnotationType::of),
        set("ShiftType", ShiftType.values(), ShiftType::of),
        set("OnCallType", OnCallType.values(), OnCallType::of));
  }

  private static <V extends OpenValue<?>> Arguments set(
      String name, List<V> values, Function<String, V> of) {
    return arguments(name, values, of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void hasAConstantForEveryKnownValueButUnknown(
      String name, List<OpenValue<?>> values, Function<String, OpenValue<?>> of) {
    Object[] known = of.apply("").known().getDeclaringClass().getEnumConstants();
    Set<Object> expected = new HashSet<>(Set.of(known));
    expected.removeIf(constant -> constant.toString().equals("UNKNOWN"));

    assertThat(values).as(name).extracting(OpenValue::known).hasSize(expected.size());
    assertThat(values)
        .<Object>extracting(OpenValue::known)
        .containsExactlyElementsOf(inOrder(known, expected));
  }

  private static List<Object> inOrder(Object[] known, Set<Object> wanted) {
    return Stream.of(known).filter(wanted::contains).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void givesTheConstantForItsOwnSpelling(
      String name, List<OpenValue<?>> values, Function<String, OpenValue<?>> of) {
    for (OpenValue<?> value : values) {
      assertThat(of.apply(value.text())).as(name).isSameAs(value);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void knowsAnotherSpellingAndKeepsItsText(
      String name, List<OpenValue<?>> values, Function<String, OpenValue<?>> of) {
    for (OpenValue<?> value : values) {
      String spelling = swapCase(value.text());

      OpenValue<?> found = of.apply(spelling);

      assertThat(found.text()).as(name).isEqualTo(spelling).isNotEqualTo(value.text());
      assertThat((Object) found.known()).isEqualTo(value.known());
      assertThat(found).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void keepsTheTextOfWhatItDoesNotKnow(
      String name, List<OpenValue<?>> values, Function<String, OpenValue<?>> of) {
    OpenValue<?> found = of.apply("Brand New");

    assertThat(found.known().name()).as(name).isEqualTo("UNKNOWN");
    assertThat(found.text()).isEqualTo("Brand New");
    assertThat(found).hasToString("Brand New").isNotIn(values);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void comparesUnknownTextsIgnoringCase(
      String name, List<OpenValue<?>> values, Function<String, OpenValue<?>> of) {
    assertThat(of.apply("Brand New"))
        .as("%s beside %s", name, values)
        .isEqualTo(of.apply("bRAND nEW"))
        .hasSameHashCodeAs(of.apply("bRAND nEW"))
        .isNotEqualTo(of.apply("Brand Newer"))
        .isNotEqualTo(of.apply(""));
  }

  @Test
  void isNotEqualToTheSameTextOfAnotherSet() {
    assertThat((Object) IncidentPhase.ACKED).isNotEqualTo(TransitionName.ACKED);
    assertThat((Object) IncidentPhase.of("new")).isNotEqualTo(TransitionName.of("new"));
    assertThat((Object) IncidentPhase.ACKED).isNotEqualTo("ACKED").isNotEqualTo(null);
  }

  @Test
  void doesNotTakeTheWordUnknownForSomethingKnown() {
    assertThat(IncidentPhase.of("UNKNOWN").known()).isEqualTo(IncidentPhase.Known.UNKNOWN);
    assertThat(IncidentPhase.of("UNKNOWN")).isNotEqualTo(IncidentPhase.of("other"));
  }

  @Test
  void q12_knowsThePhasesOfReportingAndKeepsTheirText() {
    assertThat(IncidentPhase.of("triggered")).isEqualTo(IncidentPhase.UNACKED);
    assertThat(IncidentPhase.of("Acknowledged")).isEqualTo(IncidentPhase.ACKED);
    assertThat(IncidentPhase.of("resolved")).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(IncidentPhase.of("Acknowledged")).hasToString("Acknowledged");
    assertThat(IncidentPhase.of("triggered")).hasSameHashCodeAs(IncidentPhase.UNACKED);
  }

  @Test
  void q14_knowsTheTransitionsOfReportingAndKeepsTheirText() {
    assertThat(TransitionName.of("acknowledged")).isEqualTo(TransitionName.ACKED);
    assertThat(TransitionName.of("acknowledged")).hasToString("acknowledged");
    assertThat(TransitionName.of("TRIGGERED")).isEqualTo(TransitionName.TRIGGERED);
  }

  @Test
  void canBeUsedInASwitch() {
    String what =
        switch (IncidentPhase.of("acked").known()) {
          case UNACKED -> "open";
          case ACKED -> "taken";
          case RESOLVED -> "over";
          case UNKNOWN -> "?";
        };

    assertThat(what).isEqualTo("taken");
  }

  private static String swapCase(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals(text) ? text.toUpperCase(Locale.ROOT) : lower;
  }
}
