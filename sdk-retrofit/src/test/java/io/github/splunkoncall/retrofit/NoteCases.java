package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_NOTE;
import static io.github.splunkoncall.Operation.DELETE_NOTE;
import static io.github.splunkoncall.Operation.LIST_NOTES;
import static io.github.splunkoncall.Operation.UPDATE_NOTE;

import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import java.util.List;
import java.util.Map;

/** The fixtures of notes in Java. */
final class NoteCases {
  private static final String PATH = "/api-public/v1/incidents/903/notes";

  private static final Note CASE =
      Note.builder()
          .name("case/4")
          .displayName("Support case")
          .jsonValue(
              Map.of(
                  "customer",
                  "Nordlys",
                  "waiting",
                  17L,
                  "share",
                  0.25,
                  "angry",
                  true,
                  "seen",
                  List.of(Map.of("by", "kim"), "ben")))
          .build();

  private static final NoteRequest HINT = NoteRequest.of("hint", Map.of());

  private NoteCases() {}

  static List<WireCase> all() {
    return List.of(
        new WireCase(
            LIST_NOTES,
            PATH,
            api -> api.notes().list("903"),
            List.of(CASE, Note.builder().name("hint").build())),
        new WireCase(
            CREATE_NOTE,
            PATH,
            api -> api.notes().create("903", NoteRequest.builder(CASE).build()),
            CASE),
        new WireCase(
            UPDATE_NOTE,
            PATH + "/hint",
            api -> {
              api.notes().update("903", HINT);
              return "done";
            },
            "done"),
        new WireCase(
            DELETE_NOTE,
            PATH + "/case%2F4",
            api -> {
              api.notes().delete("903", "case/4");
              return "done";
            },
            "done"));
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(LIST_NOTES, "incidentNumber", (api, x) -> api.notes().list(x)),
        new PathCase(CREATE_NOTE, "incidentNumber", (api, x) -> api.notes().create(x, HINT)),
        new PathCase(
            UPDATE_NOTE, "incidentNumber", (api, x) -> api.notes().update(x, "other", HINT)),
        new PathCase(UPDATE_NOTE, "noteName", (api, x) -> api.notes().update("other", x, HINT)),
        new PathCase(DELETE_NOTE, "incidentNumber", (api, x) -> api.notes().delete(x, "other")),
        new PathCase(DELETE_NOTE, "noteName", (api, x) -> api.notes().delete("other", x)));
  }
}
