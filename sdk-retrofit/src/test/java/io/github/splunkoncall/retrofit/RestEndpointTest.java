package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.ingest.AlertMessage;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts go to a URL that is a secret, and whose answers are not quite like others. */
class RestEndpointTest {
  private static final AlertMessage ALERT =
      AlertMessage.builder().messageType(MessageType.INFO).entityId("disk/db7").build();

  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "/$routing_key",
        "/$routing_key/",
        "/%24routing_key",
        "\n",
        "/ ",
      })
  void isTakenAsThePageOfTheProductShowsIt(String end) throws Exception {
    assertThat(sentTo(service.url() + Loopback.ALERTS + end, "database"))
        .isEqualTo(Loopback.ALERTS + "/database");
  }

  @Test
  void keepsWhateverPathAProxyHasBeforeIt() throws Exception {
    String path = "/on%20call/x/integrations/generic/20991231/alert/k-1";

    assertThat(sentTo(service.url() + path, "a")).isEqualTo(path + "/a");
  }

  @Test
  void hasNoRoutingKeyInItsPathForTheDefaultRoute() throws Exception {
    service.answers(Fixtures.response(INGEST_ALERT));

    service.client().ingest().send(ALERT);

    assertThat(service.taken().getTarget()).isEqualTo(Loopback.ALERTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://alert.victorops.com",
        "https://alert.victorops.com/",
        "https://alert.victorops.com/integrations/generic/20131114/alert",
        "https://alert.victorops.com/integrations/generic/20131114/alert/",
        "https://alert.victorops.com/integrations/generic/20131114/alert/$routing_key",
        "https://alert.victorops.com/integrations/generic/20131114/alert/s3cret/database",
        "https://alert.victorops.com/alert",
        "https://portal.victorops.com/s3cret",
      })
  void refusesAUrlThatDoesNotEndInItsKey(String text) {
    assertThat(refusal(text))
        .hasMessageContaining("The REST endpoint does not end in /alert/ and a key")
        .hasMessageContaining("without a routing key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "alert.victorops.com/alert/s3cret",
        "http://alert.victorops.com/alert/s3cret",
        "https://s3cret@alert.victorops.com/alert/s3cret",
        "https://alert.victorops.com/alert/s3cret?x=y",
        "https://alert.victorops.com/alert/s3cret#x",
      })
  void refusesWhatNoCredentialsMayGoToAndNamesTheSetting(String text) {
    assertThat(refusal(text))
        .hasMessageContaining("The REST endpoint ")
        .hasMessageContaining("restEndpoint(…)")
        .hasMessageContaining("SPLUNK_ON_CALL_REST_ENDPOINT")
        .hasMessageContaining("splunk.on.call.rest.endpoint");
  }

  @Test
  void tellsThatItsKeyMayBeWrong() {
    service.answers(404, "");

    assertThat(
            catchThrowableOfType(
                NotFoundException.class, () -> service.client().ingest().send(ALERT)))
        .hasMessageContaining("Check the identifiers in the call and the REST endpoint.");
  }

  @Test
  void isNamedWhenAnotherPlaceAnswers() {
    service.answers("<html>").answers(Loopback.answer(301, "").build());

    for (int i = 0; i < 2; i++) {
      assertThat(
              catchThrowableOfType(
                  MalformedResponseException.class, () -> service.client().ingest().send(ALERT)))
          .hasMessageContaining("heck the REST endpoint");
    }
  }

  @Test
  void q72_aFailureWithStatus200IsARefusal() {
    service.answers("{\"result\":\"failure\",\"messages\":\"unknown message_type\"}");

    RefusedException thrown =
        catchThrowableOfType(RefusedException.class, () -> service.client().ingest().send(ALERT));

    assertThat(thrown.refusals()).containsExactly(new Refusal("", "unknown message_type"));
    assertThat(thrown.operation()).contains(INGEST_ALERT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/html;charset=utf-8", "application/octet-stream"})
  void q73_theTypeThatTheAnswerGivesItselfDoesNotMatter(String contentType) {
    service.answers(
        Loopback.answer(200, "{\"result\":\"success\",\"entity_id\":\"disk/db7\"}")
            .setHeader("Content-Type", contentType)
            .build());

    assertThat(service.client().ingest().send(ALERT).entityId()).isEqualTo("disk/db7");
  }

  @Test
  void anAnswerWithoutAnEntityIdGivesTheOneThatWasSent() {
    service.answers("{\"result\":\"success\"}");

    assertThat(service.client().ingest().send("a", ALERT).entityId()).isEqualTo("disk/db7");
  }

  @Test
  void anAlertIsSentAgainUnderTheSameEntityIdThoughNoneWasSet() throws Exception {
    AlertMessage alert = AlertMessage.builder().messageType(MessageType.CRITICAL).build();
    String success = "{\"result\":\"success\"}";
    service.answers(success).answers(success);

    String first = service.client().ingest().send(alert).entityId();
    String second = service.client().ingest().send(alert).entityId();

    assertThat(List.of(first, second)).containsOnly(alert.entityId());
    for (int i = 0; i < 2; i++) {
      ByteString body = service.taken().getBody();
      assertThat(body == null ? "" : body.utf8()).contains(alert.entityId());
    }
  }

  private String sentTo(String endpoint, String routingKey) throws Exception {
    service.answers(Fixtures.response(INGEST_ALERT));
    service.builder().restEndpoint(endpoint).build().ingest().send(routingKey, ALERT);
    return String.valueOf(service.taken().getTarget());
  }

  private static ConfigurationException refusal(String text) {
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> RestEndpoint.parse(text));
    assertThat(thrown).as("what %s ended in", text).isNotNull();
    assertThat(thrown.setting()).isEqualTo("restEndpoint");
    assertThat(thrown).hasMessageNotContaining("s3cret");
    return thrown;
  }
}
