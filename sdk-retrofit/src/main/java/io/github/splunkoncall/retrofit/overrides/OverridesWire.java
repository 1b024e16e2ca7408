package io.github.splunkoncall.retrofit.overrides;

import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;
import static io.github.splunkoncall.retrofit.wire.Zones.ZONE;

import io.github.splunkoncall.overrides.AbsentUser;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.retrofit.wire.Zones;
import java.util.List;
import java.util.Optional;

/** Scheduled overrides on the wire. */
public final class OverridesWire {
  static final String PATH = "/api-public/v1/overrides";

  private static final Codec<AbsentUser> USER =
      Table.of(AbsentUser::builder, AbsentUser.Builder::build)
          .field("username", STRING, AbsentUser::username, AbsentUser.Builder::username)
          .optional("firstName", STRING, AbsentUser::firstName, AbsentUser.Builder::firstName)
          .optional("lastName", STRING, AbsentUser::lastName, AbsentUser.Builder::lastName)
          .build();

  private static final Codec<ScheduledOverride> OVERRIDE =
      Table.of(ScheduledOverride::builder, ScheduledOverride.Builder::build)
          .field(
              "publicId", STRING, ScheduledOverride::publicId, ScheduledOverride.Builder::publicId)
          .field("user", USER, ScheduledOverride::user, ScheduledOverride.Builder::user)
          .optional(
              "timezone",
              STRING,
              override -> override.zone().map(Zones::name),
              (builder, text) -> builder.zone(Zones.known(text)))
          .field("start", INSTANT, ScheduledOverride::start, ScheduledOverride.Builder::start)
          .field("end", INSTANT, ScheduledOverride::end, ScheduledOverride.Builder::end)
          .list(
              "assignments",
              AssignmentWire.LINKED,
              OverridesWire::linked,
              (builder, linked) -> builder.addAssignments(linked.assignment()))
          .build();

  /** All scheduled overrides. */
  public static final Codec<List<ScheduledOverride>> LIST =
      Table.envelope("overrides", Codecs.list(OVERRIDE))
          .written("_selfUrl", overrides -> PATH)
          .build();

  /** One scheduled override, as the service was said to answer (Q53). */
  public static final Codec<ScheduledOverride> ENVELOPE = envelope("override", "schedule");

  /** One that was created, as the documentation has it (Q53). */
  public static final Codec<ScheduledOverride> ENVELOPE_AS_DOCUMENTED =
      envelope("schedule", "override");

  /** One that was deleted: some deployments send it (Q54). */
  static final Codec<Optional<ScheduledOverride>> DELETED = Codecs.present(ENVELOPE);

  /** A scheduled override to create. */
  public static final Codec<OverrideRequest> REQUEST =
      Table.of(OverrideRequest::builder, OverrideRequest.Builder::build)
          .field("username", STRING, OverrideRequest::username, OverrideRequest.Builder::username)
          .field("timezone", ZONE, OverrideRequest::zone, OverrideRequest.Builder::zone)
          .field("start", INSTANT, OverrideRequest::start, OverrideRequest.Builder::start)
          .field("end", INSTANT, OverrideRequest::end, OverrideRequest.Builder::end)
          .build();

  private OverridesWire() {}

  private static List<AssignmentWire.Linked> linked(ScheduledOverride override) {
    String path = AssignmentWire.path(override.publicId());
    return override.assignments().stream()
        .map(assignment -> new AssignmentWire.Linked(path, assignment))
        .toList();
  }

  /** The first of two names is written, both are read. */
  private static Codec<ScheduledOverride> envelope(String name, String or) {
    return Table.envelope(name, OVERRIDE)
        .alsoRead(or)
        .written("_selfUrl", override -> PATH + "/" + override.publicId())
        .build();
  }
}
