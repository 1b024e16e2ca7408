package io.github.splunkoncall.internal;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.errors.ConfigurationException;
import org.junit.jupiter.api.Test;

class ActingUserTest {
  @Test
  void isTheOneThatIsSet() {
    assertThat(ActingUser.require("noor", CREATE_INCIDENT)).isEqualTo("noor");
  }

  @Test
  void tellsEveryWayToSetOneIfNoneIsSet() {
    ConfigurationException thrown =
        catchThrowableOfType(
            ConfigurationException.class, () -> ActingUser.require(null, CREATE_INCIDENT));

    assertThat(thrown.setting()).isEqualTo("username");
    assertThat(thrown.attempts()).isZero();
    assertThat(thrown)
        .hasMessageContaining("CREATE_INCIDENT")
        .hasMessageContaining("username(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_USERNAME")
        .hasMessageContaining("splunk.on.call.username")
        .hasMessageContaining("actingAs(username)")
        .hasMessageContaining("Nothing was sent");
  }
}
