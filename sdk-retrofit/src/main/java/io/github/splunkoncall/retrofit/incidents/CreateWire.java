package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.NUMBER_TEXT;
import static io.github.splunkoncall.retrofit.wire.Codecs.OBJECT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.Optional;

/** Creating an incident on the wire. */
public final class CreateWire {
  private static final Codec<TargetType> TARGET_TYPE =
      Codecs.open(TargetType.values(), TargetType::of);

  static final Table<IncidentTarget, IncidentTarget.Builder> TARGET =
      Table.of(IncidentTarget::builder, IncidentTarget.Builder::build)
          .field("type", TARGET_TYPE, IncidentTarget::type, IncidentTarget.Builder::type)
          .field("slug", STRING, IncidentTarget::slug, IncidentTarget.Builder::slug)
          .build();

  /** A request to create an incident. */
  public static final Codec<Acting<CreateIncidentRequest>> CREATE =
      Acting.table(CreateIncidentRequest::builder, CreateIncidentRequest.Builder::build)
          .field(
              "summary",
              STRING,
              acting -> acting.request().summary(),
              (draft, value) -> draft.builder().summary(value))
          .field(
              "details",
              STRING,
              acting -> acting.request().details(),
              (draft, value) -> draft.builder().details(value))
          .list(
              "targets",
              TARGET,
              acting -> acting.request().targets(),
              (draft, value) -> draft.builder().addTargets(value))
          .optional(
              "isMultiResponder",
              BOOLEAN,
              acting -> acting.request().multiResponder(),
              (draft, value) -> draft.builder().multiResponder(value))
          .build();

  /** The answer to it; one without a number is a refusal (Q11). */
  public static final Codec<CreatedIncident> CREATED =
      Table.of(CreatedIncident::builder, CreatedIncident.Builder::build)
          .field(
              "incidentNumber",
              NUMBER_TEXT,
              CreatedIncident::number,
              CreatedIncident.Builder::number)
          .optional(
              "entityId", STRING, CreatedIncident::entityId, CreatedIncident.Builder::entityId)
          .optional(
              "conferenceBridge",
              OBJECT,
              created -> Optional.of(created.conferenceBridge()).filter(c -> !c.isEmpty()),
              CreatedIncident.Builder::conferenceBridge)
          .orRefusal()
          .build();

  private CreateWire() {}
}
