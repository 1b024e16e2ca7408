package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.notes.NotesApi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Notes of incidents. */
abstract class NotesContract extends ContractSuite {
  private static final NoteRequest TICKET =
      NoteRequest.builder()
          .name("ticket")
          .displayName("Ticket")
          .putJsonValue("id", "OPS-81")
          .putJsonValue("open", true)
          .build();

  @Test
  void anIncidentHasNoNotesAtFirst() {
    assertThat(notes().list(anIncident())).isEmpty();
  }

  @Test
  void q17_q18_notesAreListedInTheOrderInWhichTheyCame() {
    String incident = anIncident();
    String other = anIncident();

    Note ticket = notes().create(incident, TICKET);

    assertThat(ticket)
        .isEqualTo(
            Note.builder()
                .name("ticket")
                .displayName("Ticket")
                .jsonValue(Map.of("id", "OPS-81", "open", true))
                .build());
    assertThat(notes().list(incident)).containsExactly(ticket);
    Note hint = notes().create(incident, NoteRequest.of("hint", Map.of()));
    assertThat(hint.displayName()).isEqualTo("hint");
    assertThat(notes().list(incident)).containsExactly(ticket, hint);
    assertThat(notes().list(other)).isEmpty();
  }

  @Test
  void aNoteHoldsAnyJsonObject() {
    Map<String, Object> value =
        Map.of(
            "numbers", List.of(1, 2.5, 3L, new BigDecimal("0.5")), "deep", Map.of("x", "\u00fc\""));

    assertThat(notes().create(anIncident(), NoteRequest.of("any", value)).jsonValue())
        .isEqualTo(Map.of("numbers", List.of(1L, 2.5, 3L, 0.5), "deep", Map.of("x", "\u00fc\"")));
  }

  @Test
  void anUpdateReplacesANote() {
    String incident = anIncident();
    notes().create(incident, TICKET);
    notes().create(incident, NoteRequest.of("hint", Map.of()));

    notes().update(incident, NoteRequest.of("ticket", Map.of("id", "OPS-82")));

    assertThat(notes().list(incident)).extracting(Note::name).containsExactly("ticket", "hint");
    assertThat(notes().list(incident).get(0))
        .isEqualTo(Note.builder().name("ticket").jsonValue(Map.of("id", "OPS-82")).build());
  }

  @Test
  void q19_anUpdateCanRenameANote() {
    String incident = anIncident();
    notes().create(incident, NoteRequest.of("a b/c@d?e", Map.of()));
    notes().create(incident, TICKET);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> notes().update(incident, "a b/c@d?e", TICKET));
    notes().update(incident, "a b/c@d?e", NoteRequest.of("%2F+\u00fc", Map.of("x", 1)));

    assertThat(notes().list(incident))
        .extracting(Note::name)
        .containsExactly("ticket", "%2F+\u00fc");
  }

  @Test
  void q5_aDeletedNoteIsGone() {
    String incident = anIncident();
    notes().create(incident, TICKET);

    notes().delete(incident, "ticket");

    assertThat(notes().list(incident)).isEmpty();
    isNotFound(() -> notes().delete(incident, "ticket"));
  }

  @Test
  void aNameThatExistsIsRefused() {
    String incident = anIncident();
    notes().create(incident, TICKET);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> notes().create(incident, NoteRequest.of("ticket", Map.of())))
        .withMessageContaining("There is a note 'ticket' already")
        .satisfies(e -> assertThat(e.status()).hasValue(400));
    assertThat(notes().list(incident).get(0).displayName()).isEqualTo("Ticket");
  }

  @Test
  void theIncidentAndTheNoteMustExist() {
    String incident = anIncident();
    isNotFound(() -> notes().list("77"));
    isNotFound(() -> notes().create("77", TICKET));
    isNotFound(() -> notes().update("77", TICKET));
    isNotFound(() -> notes().delete("77", "ticket"));
    isNotFound(() -> notes().update(incident, TICKET));
    isNotFound(() -> notes().delete(incident, "ticket"));
  }

  @Test
  void aNoteThatIsTooLargeIsRefused() {
    String incident = anIncident();
    String large = "x".repeat(17_000_000);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> notes().create(incident, NoteRequest.of("log", Map.of("log", large))))
        .withMessageContaining("16 MB");
    assertThat(notes().list(incident)).isEmpty();
  }

  @Test
  void whatCannotStandInAPathIsRefusedAndNamed() {
    for (String bad : List.of("", " ", "..", "a\nb")) {
      isBad("incidentNumber", () -> notes().list(bad));
      isBad("incidentNumber", () -> notes().create(bad, TICKET));
      isBad("incidentNumber", () -> notes().update(bad, TICKET));
      isBad("noteName", () -> notes().update("1", bad, TICKET));
      isBad("incidentNumber", () -> notes().delete(bad, "ticket"));
      isBad("noteName", () -> notes().delete("1", bad));
    }
  }

  private NotesApi notes() {
    return api().notes();
  }

  private static void isNotFound(ThrowingCallable call) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
  }

  private static void isBad(String parameter, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(parameter + " ");
  }
}
