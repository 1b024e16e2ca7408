package io.github.splunkoncall.retrofit.notes;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.io.IOException;
import java.util.List;

/** Notes on the wire. */
public final class NotesWire {
  private static final String WRAPPER = "notes";

  /** A note; an error without a name is a refusal (Q4). */
  public static final Table<Note, Note.Builder> NOTE =
      Table.of(Note::builder, Note.Builder::build)
          .field("name", STRING, Note::name, Note.Builder::name)
          .field("displayName", STRING, Note::displayName, Note.Builder::displayName)
          .alsoRead("display_name")
          .field("json_value", Codecs.OBJECT, Note::jsonValue, Note.Builder::jsonValue)
          .orRefusal()
          .build();

  /** What a note shall be: the same with another name for the display name (Q18). */
  public static final Codec<NoteRequest> REQUEST =
      Table.of(NoteRequest::builder, NoteRequest.Builder::build)
          .field("name", STRING, NoteRequest::name, NoteRequest.Builder::name)
          .field("display_name", STRING, NoteRequest::displayName, NoteRequest.Builder::displayName)
          .alsoRead("displayName")
          .field(
              "json_value", Codecs.OBJECT, NoteRequest::jsonValue, NoteRequest.Builder::jsonValue)
          .build();

  /** The notes of an incident as an array. */
  public static final Codec<List<Note>> ARRAY = Codecs.list(NOTE);

  /** The notes of an incident as an array in an object. */
  public static final Codec<List<Note>> WRAPPED = Table.envelope(WRAPPER, ARRAY, List.of()).build();

  /**
   * The notes of an incident, read in every form that they may have (Q17): an object for one note,
   * an array, an array in an object, an empty object. One note is written as an object, several as
   * an array, none as an empty object.
   */
  public static final Codec<List<Note>> LIST =
      new Codec<>() {
        @Override
        public List<Note> read(JsonReader in) throws IOException {
          if (in.peek() == JsonReader.Token.BEGIN_ARRAY) {
            return ARRAY.read(in);
          }
          JsonReader ahead = in.peekJson();
          ahead.beginObject();
          boolean empty = !ahead.hasNext();
          while (ahead.hasNext()) {
            if (ahead.nextName().equals(WRAPPER)) {
              return WRAPPED.read(in);
            }
            ahead.skipValue();
          }
          return empty ? WRAPPED.read(in) : List.of(NOTE.read(in));
        }

        @Override
        public void write(JsonWriter out, List<Note> notes) throws IOException {
          if (notes.isEmpty()) {
            out.beginObject().endObject();
          } else if (notes.size() == 1) {
            NOTE.write(out, notes.get(0));
          } else {
            ARRAY.write(out, notes);
          }
        }
      };

  private NotesWire() {}
}
