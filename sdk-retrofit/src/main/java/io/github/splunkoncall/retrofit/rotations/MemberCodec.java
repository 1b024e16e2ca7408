package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.rotations.ShiftMember;
import java.io.IOException;

/** A member of a shift: an object, or only a username. Both are read. */
enum MemberCodec implements Codec<ShiftMember> {
  /** Written as an object. */
  OBJECT,
  /** Written as a username. */
  USERNAME;

  private static final Codec<ShiftMember> TABLE =
      Table.of(ShiftMember::builder, ShiftMember.Builder::build)
          .optional("slug", STRING, ShiftMember::slug, ShiftMember.Builder::slug)
          .field("username", STRING, ShiftMember::username, ShiftMember.Builder::username)
          .build();

  @Override
  public ShiftMember read(JsonReader in) throws IOException {
    return in.peek() == JsonReader.Token.STRING
        ? ShiftMember.builder().username(in.nextString()).build()
        : TABLE.read(in);
  }

  @Override
  public void write(JsonWriter out, ShiftMember member) throws IOException {
    if (this == OBJECT) {
      TABLE.write(out, member);
    } else {
      out.value(member.username());
    }
  }
}
