package io.github.splunkoncall.testkit.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void everyKindOfValueHasItsForm() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", "a");
    object.put("whole", 1709622540L);
    object.put("decimal", 4.5);
    object.put("yes", true);
    object.put("list", List.of(1, List.of(), Map.of("b", "c")));
    object.put("empty", Map.of());

    assertThat(JsonText.of(object))
        .isEqualTo(
            "{\"text\":\"a\",\"whole\":1709622540,\"decimal\":4.5,\"yes\":true,"
                + "\"list\":[1,[],{\"b\":\"c\"}],\"empty\":{}}");
  }

  @Test
  void whatWouldEndATextIsEscaped() {
    assertThat(JsonText.of(Map.of("a\"b", "\\ \" \n \r \t \u0001 \u001f / é 日 🔥")))
        .isEqualTo("{\"a\\\"b\":\"\\\\ \\\" \\n \\r \\t \\u0001 \\u001f / é 日 🔥\"}");
  }
}
