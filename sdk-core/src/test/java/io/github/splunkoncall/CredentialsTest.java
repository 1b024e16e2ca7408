package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.errors.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
  private static final String ID = "1d-of-the-org";
  private static final String KEY = "5ecret-of-the-org";

  @Test
  void keepsBothHalves() {
    Credentials credentials = Credentials.of(ID, KEY);

    assertThat(credentials.apiId()).isEqualTo(ID);
    assertThat(credentials.apiKey()).isEqualTo(KEY);
  }

  @Test
  void comparesByValue() {
    assertThat(Credentials.of(ID, KEY))
        .isEqualTo(Credentials.of(ID, KEY))
        .hasSameHashCodeAs(Credentials.of(ID, KEY))
        .isNotEqualTo(Credentials.of(ID, "another"))
        .isNotEqualTo(Credentials.of("another", KEY));
  }

  @Test
  void showsNeitherHalf() {
    assertThat(Credentials.of(ID, KEY).toString()).doesNotContain(ID).doesNotContain(KEY);
  }

  @Test
  void acceptsEveryPrintableAsciiCharacter() {
    StringBuilder all = new StringBuilder();
    for (char c = '!'; c <= '~'; c++) {
      all.append(c);
    }

    assertThat(Credentials.of(ID, all.toString()).apiKey()).isEqualTo(all.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void refusesABlankHalf(String blank) {
    ConfigurationException key = refusal(ID, blank);
    ConfigurationException id = refusal(blank, KEY);

    assertThat(key.setting()).isEqualTo("apiKey");
    assertThat(key).hasMessageContaining("apiKey is blank");
    assertThat(id.setting()).isEqualTo("apiId");
    assertThat(id).hasMessageContaining("apiId is blank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' '      | a white space character",
        "'\t'     | a white space character",
        "'\n'     | a white space character",
        "'\u0000' | a control character",
        "'\u007f' | a control character",
        "'\u0080' | a non-ASCII character",
        "'\u00e4' | a non-ASCII character",
        "'\u200b' | a non-ASCII character",
        "'\u2003' | a white space character",
      },
      ignoreLeadingAndTrailingWhitespace = true)
  void tellsThePlaceOfACharacterThatCannotBeSentAndNeverTheValue(String bad, String what) {
    ConfigurationException thrown = refusal(ID, "5ecret" + bad + "tail");

    assertThat(thrown.setting()).isEqualTo("apiKey");
    assertThat(thrown)
        .hasMessageContaining("apiKey")
        .hasMessageContaining(what)
        .hasMessageContaining("position 7 of 11");
    assertThat(thrown.toString()).doesNotContain("5ecret").doesNotContain("tail");
    assertThat(thrown.attempts()).isZero();
  }

  @Test
  void tellsWhichHalfIsWrong() {
    assertThat(refusal("id\u00e9", KEY).setting()).isEqualTo("apiId");
    assertThat(refusal(ID, KEY + "\n").setting()).isEqualTo("apiKey");
  }

  private static ConfigurationException refusal(String id, String key) {
    return catchThrowableOfType(ConfigurationException.class, () -> Credentials.of(id, key));
  }
}
