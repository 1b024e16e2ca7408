package io.github.splunkoncall.retrofit.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriesTest {
  @ParameterizedTest
  @CsvSource({
    "noor@shop.example, noor@shop.example",
    "a b,               a%20b",
    "a+b,               a%2Bb",
    "a%40b,             a%2540b",
    "a&b=c,             a%26b%3Dc",
    "?/#,               %3F%2F%23",
    "\u00e9\ud83d\udd25, %C3%A9%F0%9F%94%A5",
  })
  void q1_escapesEverythingButTheAt(String value, String encoded) {
    assertThat(Queries.encode(value)).isEqualTo(encoded);
  }
}
