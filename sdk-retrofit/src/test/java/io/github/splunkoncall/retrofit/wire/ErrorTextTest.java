package io.github.splunkoncall.retrofit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":\"No team 'x' found\"}                        | No team 'x' found",
        "{\"message\":\"not now\"}                                | not now",
        "{\"messages\":\"not now\"}                               | not now",
        "{\"messages\":[\"not now\",\"nor later\"]}               | not now",
        "{\"errors\":[\"no\",\"way\"]}                            | no",
        "{\"errors\":[{\"message\":\"no\"}]}                      | no",
        "{\"errors\":[{\"code\":\"E1\",\"message\":\"no\"}]}      | no",
        "{\"error\":{\"code\":5,\"message\":\"no\"}}              | no",
        "{\"errors\":[\"d\"],\"messages\":\"c\",\"message\":\"b\",\"error\":\"a\"} | a",
        "{\"errors\":[\"d\"],\"messages\":\"c\",\"message\":\"b\"} | b",
        "{\"errors\":[\"d\"],\"messages\":\"c\"}                  | c",
        "{\"error\":\"\",\"message\":\"b\"}                       | b",
        "{\"error\":null,\"message\":\"b\"}                       | b",
        "{\"error\":5,\"message\":\"b\"}                          | b",
        "{\"errors\":[],\"message\":\"b\"}                        | b",
        "`  {\"error\":\" padded \"}\n`                           | padded",
      })
  void q3_findsTheTextInEveryForm(String body, String text) {
    assertThat(ErrorText.in(body)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None found for username:noor",
        "{\"status\":5}",
        "{\"error\":",
        "{error:no}",
        "{\"error\":\"a\",\"error\":\"b\"}",
        "[\"no\"]",
        "\"no\"",
        "5"
      })
  void q3_takesTheBodyItselfIfThereIsNothingElse(String body) {
    assertThat(ErrorText.in(body)).contains(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "{}", " {} "})
  void q3_findsNothingWhereNothingIs(String body) {
    assertThat(ErrorText.in(body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><head><title>502 Bad Gateway</title></head></html> | an HTML page titled \"502 Bad Gateway\"",
        "<TITLE lang='de'> Wartung </TITLE>                       | an HTML page titled \"Wartung\"",
        "<html><body>no</body></html>                             | an HTML page",
        "<html><title></title></html>                             | an HTML page",
      })
  void q3_tellsThatItIsAPageAndWhatItIsCalled(String body, String text) {
    assertThat(ErrorText.in(body)).contains(text);
  }

  @Test
  void survivesJsonThatIsNestedWithoutEnd() {
    String body = "{\"error\":".repeat(5000);

    assertThat(ErrorText.in(body)).contains(body);
  }
}
