package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
  @Test
  void notBlankPassesTextOnAsItIs() {
    assertThat(Require.notBlank("name", " noor ")).isEqualTo(" noor ");
  }

  @Test
  void notBlankNamesTheParameter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.notBlank("name", " "))
        .withMessage("name must not be blank");
  }

  @Test
  void atLeastCountsNoWhiteSpaceAtTheEnds() {
    assertThat(Require.atLeast(3, "email", "a@b")).isEqualTo("a@b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.atLeast(3, "email", " ab "))
        .withMessage("email must have at least 3 characters");
  }

  @Test
  void noneBlankNamesTheParameter() {
    assertThatCode(() -> Require.noneBlank("numbers", List.of("1"))).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.noneBlank("numbers", List.of()))
        .withMessage("numbers must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.noneBlank("numbers", List.of("1", "")))
        .withMessage("numbers must not contain a blank value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"noor", "ann@x.org", "a b/c?d#e%f", "...", "\u00e9", "\ud83d\udd25"})
  void identifierPassesOnWhatCanBeEncoded(String value) {
    assertThat(Require.identifier("username", value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "a\nb", "a\u0000", "\u0085", "\ud800", "a\udfffb"})
  void identifierRefusesWhatCouldChangeThePath(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.identifier("username", value))
        .withMessageStartingWith("username ");
  }

  @Test
  void identifierSaysWhereTheBadCharacterIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.identifier("username", "ab\nc"))
        .withMessage("username has a character that is not allowed at position 3");
  }

  @Test
  void positiveRefusesNoTime() {
    assertThat(Require.positive("length", Duration.ofNanos(1))).isEqualTo(Duration.ofNanos(1));
    for (Duration bad : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Require.positive("length", bad))
          .withMessage("length must be longer than zero, not " + bad);
    }
  }

  @Test
  void inRangeIncludesBothEnds() {
    assertThat(Require.inRange("days", 1, 1, 3)).isEqualTo(1);
    assertThat(Require.inRange("days", 3, 1, 3)).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.inRange("days", 0, 1, 3))
        .withMessage("days must be from 1 to 3, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Require.inRange("days", 4, 1, 3));
  }

  @Test
  void refusesANegativeNumber() {
    assertThat(Require.notNegative("ruleId", 0)).isZero();
    assertThat(Require.notNegative("ruleId", Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Require.notNegative("ruleId", -1))
        .withMessage("ruleId must not be negative, but is -1");
  }

  @Test
  void q8_refusesAnIncidentNumberThatIsNoNumber() {
    assertThat(Require.incidentNumber("incidentNumber", "0")).isZero();
    assertThat(Require.incidentNumber("incidentNumber", "2147483647")).isEqualTo(2147483647);
    for (String bad : List.of("", "x", "-1", "1.0", "007", "2147483648", "\u0661")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Require.incidentNumber("incidentNumber", bad))
          .withMessage("incidentNumber must be the number of an incident, not '" + bad + "'");
    }
  }
}
