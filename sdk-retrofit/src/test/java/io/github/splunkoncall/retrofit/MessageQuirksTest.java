package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import java.time.Instant;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, chat and messages to stakeholders as the service really takes and answers them. */
class MessageQuirksTest {
  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{}"})
  void q5_whatIsSentOrChangedNeedsNoContentInTheAnswer(String nothing) {
    for (int i = 0; i < 4; i++) {
      service.answers(nothing);
    }

    assertThatCode(
            () -> {
              service.client().chat().send(chat().build());
              service.client().stakeholders().send(toTeam());
              service.client().notes().update("903", NoteRequest.of("a", Map.of()));
              service.client().notes().delete("903", "a");
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{}", "[]"})
  void q17_anEmptyAnswerMeansThatThereAreNoNotes(String nothing) {
    service.answers(nothing);

    assertThat(service.client().notes().list("903")).isEmpty();
  }

  @Test
  void q19_theNameOfANoteIsEncodedInThePath() throws Exception {
    service.answers("");

    service.client().notes().update("903", NoteRequest.of("a b/c@d?", Map.of()));

    assertThat(service.taken().getTarget())
        .isEqualTo("/api-public/v1/incidents/903/notes/a%20b%2Fc@d%3F");
  }

  @Test
  void q19_aNoteCanBeRenamed() throws Exception {
    service.answers("");

    service.client().notes().update("903", "old", NoteRequest.of("new", Map.of()));

    RecordedRequest request = service.taken();
    assertThat(request.getTarget()).isEqualTo("/api-public/v1/incidents/903/notes/old");
    assertThat(body(request)).contains("\"name\":\"new\"");
  }

  @Test
  void q62_sendsWhatIsRequiredAndLeavesOutTheRest() throws Exception {
    service.answers("");

    service.client().chat().send(chat().build());

    assertThat(body(service.taken()))
        .isEqualTo(
            "{\"username\":\"noor\",\"externalUsername\":\"noor\",\"text\":\"hello\","
                + "\"monitoringTool\":\"queue-bot\"}");
  }

  @Test
  void q62_readsMessagesOfWhichLittleIsSaid() {
    service.answers(
        "{\"messages\":[{},null,{\"text\":\"x\",\"serviceTime\":\"1738144801500\","
            + "\"sequence\":\"7\",\"tags\":null,\"type\":9}]}");

    assertThat(service.client().chat().messages())
        .isEqualTo(
            ChatHistory.builder()
                .addMessages(
                    ChatMessage.builder().build(),
                    ChatMessage.builder()
                        .text("x")
                        .serviceTime(Instant.parse("2025-01-29T10:00:01.500Z"))
                        .sequence(7L)
                        .build())
                .build());
  }

  @Test
  void asksForNothingThatIsNotSet() throws Exception {
    service.answers("{\"messages\":[]}").answers("{\"messages\":[]}");

    service.client().chat().messages();
    service.client().chat().messages(ChatQuery.ofIncident("903"));

    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v1/chat");
    assertThat(service.taken().getTarget()).isEqualTo("/api-public/v1/chat?incidentId=903");
  }

  @Test
  void q8_incidentNumbersAreNumbersInMessages() throws Exception {
    service.answers("").answers("");

    service.client().chat().send(chat().incidentNumber("2147483647").build());
    service.client().stakeholders().send(toTeam());

    assertThat(body(service.taken())).contains("\"incidentId\":2147483647");
    assertThat(body(service.taken())).contains("\"incidentId\":903,");
  }

  @Test
  void recipientsAreSentAlsoIfThereAreNone() throws Exception {
    service.answers("");

    service.client().stakeholders().send(toTeam());

    assertThat(body(service.taken()))
        .endsWith("\"recipients\":[],\"recipientTeams\":[\"team-S1\"]}");
  }

  @Test
  void teamsAreLeftOutIfThereAreNone() throws Exception {
    service.answers("");

    service
        .client()
        .stakeholders()
        .send(
            StakeholderMessage.builder()
                .title("t")
                .message("m")
                .incidentNumber("903")
                .addRecipients("pia")
                .build());

    assertThat(body(service.taken())).endsWith("\"recipients\":[\"pia\"]}");
  }

  private static ChatMessageRequest.Builder chat() {
    ChatMessageRequest.Builder builder = ChatMessageRequest.builder();
    builder.username("noor").text("hello").monitoringTool("queue-bot");
    return builder;
  }

  private static StakeholderMessage toTeam() {
    return StakeholderMessage.builder()
        .title("t")
        .message("m")
        .incidentNumber("903")
        .addRecipientTeams("team-S1")
        .build();
  }

  private static String body(RecordedRequest request) {
    ByteString body = request.getBody();
    return body == null ? "" : body.utf8();
  }
}
