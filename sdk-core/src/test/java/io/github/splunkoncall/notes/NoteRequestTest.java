package io.github.splunkoncall.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteRequestTest {
  @Test
  void isShownByItsNameUnlessAnotherIsSet() {
    assertThat(NoteRequest.of("ticket", Map.of()).displayName()).isEqualTo("ticket");
    assertThat(Note.builder().name("ticket").build().displayName()).isEqualTo("ticket");
  }

  @Test
  void holdsNumbersAsTheServiceGivesThemBack() {
    assertThat(NoteRequest.of("ticket", Map.of("hosts", List.of(1, 2.5f))))
        .isEqualTo(NoteRequest.of("ticket", Map.of("hosts", List.of(1L, 2.5))));
  }

  @Test
  void startsFromANote() {
    Note note =
        Note.builder().name("t").displayName("Ticket").jsonValue(Map.of("open", true)).build();

    assertThat(NoteRequest.builder(note).jsonValue(Map.of("open", false)).build())
        .isEqualTo(
            NoteRequest.builder()
                .name("t")
                .displayName("Ticket")
                .putJsonValue("open", false)
                .build());
  }

  @Test
  void sendsTheNumbersOfANoteBackAsTheyCame() {
    Map<String, Object> exact = Map.of("id", new BigDecimal("12345678901234567890"));
    Note note = Note.builder().name("t").jsonValue(exact).build();

    assertThat(NoteRequest.builder(note).build().jsonValue()).isEqualTo(exact);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "a\nb"})
  void refusesANameThatCannotStandInAPath(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoteRequest.of(name, Map.of()))
        .withMessageStartingWith("name ");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoteRequest.of("ticket", Map.of("x", new Object[0])))
        .withMessageStartingWith("jsonValue must hold ");
  }
}
