package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;
import static io.github.splunkoncall.retrofit.wire.Codecs.NUMBER_TEXT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import java.io.IOException;
import java.util.List;

/** Rotations in answers. */
public final class RotationsWire {
  private static final Codec<Rotation> ROTATION_V2 =
      Table.of(Rotation::builder, Rotation.Builder::build)
          .optional("groupId", LONG, Rotation::groupId, Rotation.Builder::groupId)
          .alsoRead("id")
          .field("label", STRING, Rotation::label, Rotation.Builder::label)
          .number("totalMembersInRotation", Rotation::memberCount, Rotation.Builder::memberCount)
          .list("shifts", ShiftWire.SHIFT_V2, Rotation::shifts, Rotation.Builder::addShifts)
          .build();

  /** The rotations of a team in version 2, under either key (Q57). */
  public static final Codec<List<Rotation>> LIST =
      Table.envelope("rotations", Codecs.list(ROTATION_V2)).alsoRead("rotationGroups").build();

  /** The same, written under the other key. */
  public static final Codec<List<Rotation>> LIST_UNDER_GROUPS =
      Table.envelope("rotationGroups", Codecs.list(ROTATION_V2)).build();

  /** The slugs and numbers of the rotations of a team. */
  public static final Codec<List<RotationGroup>> GROUPS = groups(LONG);

  /** The same, with numbers written as text. */
  public static final Codec<List<RotationGroup>> GROUPS_WITH_TEXT =
      groups(
          new Codec<>() {
            @Override
            public Long read(JsonReader in) throws IOException {
              return LONG.read(in);
            }

            @Override
            public void write(JsonWriter out, Long value) throws IOException {
              NUMBER_TEXT.write(out, value.toString());
            }
          });

  /** A rotation in version 1: what create, get and rename answer. */
  public static final Codec<Rotation> ROTATION =
      Table.of(Rotation::builder, RotationsWire::withNumber)
          .optional(
              "orgslug", STRING, Rotation::organisationSlug, Rotation.Builder::organisationSlug)
          .alsoRead("org_slug")
          .optional("teamslug", STRING, Rotation::teamSlug, Rotation.Builder::teamSlug)
          .alsoRead("team_slug")
          .optional("id", LONG, Rotation::groupId, Rotation.Builder::groupId)
          .alsoRead("groupId")
          .alsoRead("group_id")
          .field("label", STRING, Rotation::label, Rotation.Builder::label)
          .list("shifts", ShiftWire.SHIFT, Rotation::shifts, Rotation.Builder::addShifts)
          .orRefusal()
          .build();

  private RotationsWire() {}

  private static Codec<List<RotationGroup>> groups(Codec<Long> number) {
    Codec<RotationGroup> group =
        Table.of(RotationGroup::builder, RotationGroup.Builder::build)
            .optional("teamSlug", STRING, RotationGroup::teamSlug, RotationGroup.Builder::teamSlug)
            .field("slug", STRING, RotationGroup::slug, RotationGroup.Builder::slug)
            .field("label", STRING, RotationGroup::label, RotationGroup.Builder::label)
            .optional("groupId", number, RotationGroup::groupId, RotationGroup.Builder::groupId)
            .build();
    return Table.envelope("rotationGroups", Codecs.list(group)).build();
  }

  /** Where the number of the rotation is missing, its first shift tells it (Q58). */
  private static Rotation withNumber(Rotation.Builder builder) {
    Rotation rotation = builder.build();
    if (rotation.groupId().isPresent()) {
      return rotation;
    }
    return Rotation.builder()
        .from(rotation)
        .groupId(rotation.shifts().stream().findFirst().flatMap(RotationShift::groupId))
        .build();
  }
}
