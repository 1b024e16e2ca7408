package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainJsonTest {
  @Test
  void makesNumbersLongWhereTheyAreWholeAndDoubleWhereThatIsExact() {
    Map<String, Object> numbers =
        Map.of("a", 1, "b", (short) 2, "c", 3L, "d", 0.5f, "e", 4.0, "f", BigInteger.TEN);

    assertThat(PlainJson.object("x", numbers))
        .isEqualTo(Map.of("a", 1L, "b", 2L, "c", 3L, "d", 0.5, "e", 4.0, "f", 10L));
    assertThat(PlainJson.object("x", Map.of("g", new BigDecimal("0.250"))))
        .isEqualTo(Map.of("g", 0.25));
  }

  @Test
  void keepsNumbersThatNoDoubleHolds() {
    BigDecimal digits = new BigDecimal("0.12345678901234567890");
    BigDecimal large = new BigDecimal("1E+400");
    Map<String, Object> numbers = Map.of("a", digits, "b", large, "c", BigInteger.TWO.pow(70));

    assertThat(PlainJson.object("x", numbers))
        .isEqualTo(Map.of("a", digits, "b", large, "c", new BigDecimal("1180591620717411303424")));
  }

  @Test
  void copiesWhatIsNested() {
    Map<String, Object> object = Map.of("a", List.of(Map.of("b", 7), "c", true, List.of(8)));

    assertThat(PlainJson.object("x", object))
        .isEqualTo(Map.of("a", List.of(Map.of("b", 7L), "c", true, List.of(8L))));
  }

  @Test
  void tellsWhatIsNotJsonAndWhere() {
    refuses(Map.of("at", Instant.EPOCH), "$.at has 1970-01-01T00:00:00Z");
    refuses(Map.of("a", Map.of("b", List.of(1, Double.NaN))), "$.a.b[1] has NaN");
    refuses(Map.of("a", Arrays.asList("b", null)), "$.a[1] has null");
    refuses(Map.of("a", Map.of(5, "b")), "$.a has the key 5");
    Map<Object, Object> withNull = new HashMap<>();
    withNull.put("b", null);
    refuses(Map.of("a", withNull), "$.a.b has null");
  }

  private static void refuses(Map<String, Object> object, String what) {
    assertThatThrownBy(() -> PlainJson.object("jsonValue", object))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("jsonValue must hold ")
        .hasMessageEndingWith(what);
  }
}
