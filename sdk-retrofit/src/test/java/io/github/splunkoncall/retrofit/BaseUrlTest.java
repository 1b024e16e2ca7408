package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.errors.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://api.victorops.com,        https://api.victorops.com/",
    "https://api.victorops.com/,       https://api.victorops.com/",
    "' https://api.victorops.com \n',  https://api.victorops.com/",
    "HTTPS://API.VictorOps.com,        https://api.victorops.com/",
    "https://proxy.example:8443/on/call,  https://proxy.example:8443/on/call/",
    "https://proxy.example/on/call/,   https://proxy.example/on/call/",
    "https://10.0.0.1,                 https://10.0.0.1/",
    "http://localhost,                 http://localhost/",
    "http://LOCALHOST:8080,            http://localhost:8080/",
    "http://127.0.0.1:8080/x,          http://127.0.0.1:8080/x/",
    "http://127.1.2.3,                 http://127.1.2.3/",
    "http://[::1]:8080,                http://[::1]:8080/",
    "http://[0:0:0:0:0:0:0:1],         http://[::1]/",
  })
  void isHttpsOrLoopbackAndEndsInASlash(String text, String url) {
    assertThat(BaseUrl.parse(text)).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesBlankText(String text) {
    assertThat(refusal(text)).hasMessageContaining("The base URL is blank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api.victorops.com", "ftp://x.example", "https://", "/path", "https://a b/"})
  void refusesWhatIsNoUrl(String text) {
    assertThat(refusal(text)).hasMessageContaining("is no URL with http or https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.victorops.com",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://127.example",
        "http://x127.0.0.1",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "http://[::ffff:10.0.0.1]"
      })
  void refusesClearTextBeyondLoopback(String text) {
    assertThat(refusal(text))
        .hasMessageContaining("is not https: credentials would travel in clear text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://s3cret:s3cret@api.victorops.com",
        "https://s3cret@api.victorops.com",
        "https://:s3cret@api.victorops.com",
        "http://localhost@s3cret.example",
        "http://s3cret:x@localhost"
      })
  void refusesUserInfoAndDoesNotShowIt(String text) {
    ConfigurationException thrown = refusal(text);

    assertThat(thrown).hasMessageContaining("user info").hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://x.example?a=s3cret", "https://x.example/#s3cret", "https://x.example/?"})
  void refusesAQueryAndAFragment(String text) {
    assertThat(refusal(text))
        .hasMessageContaining("has a query or a fragment")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void tellsHowToSetIt() {
    assertThat(refusal(""))
        .hasMessageContaining("baseUrl(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_BASE_URL")
        .hasMessageContaining("splunk.on.call.base.url");
  }

  private static ConfigurationException refusal(String text) {
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> BaseUrl.parse(text));
    assertThat(thrown).as("what %s ended in", text).isNotNull();
    assertThat(thrown.setting()).isEqualTo("baseUrl");
    return thrown;
  }
}
