package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.NUMBER_TEXT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.RerouteResult.TargetResult;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.ArrayList;
import java.util.List;

/** Reroutes of incidents on the wire. */
public final class RerouteWire {
  private static final Table<Reroute, Reroute.Builder> REROUTE =
      Table.of(Reroute::builder, Reroute.Builder::build)
          .field(
              "incidentNumber",
              NUMBER_TEXT,
              Reroute::incidentNumber,
              Reroute.Builder::incidentNumber)
          .list("targets", CreateWire.TARGET, Reroute::targets, Reroute.Builder::addTargets)
          .optional("addTargets", BOOLEAN, Reroute::additional, Reroute.Builder::additional)
          .build();

  /** A request to page others for incidents. */
  public static final Codec<Acting<List<Reroute>>> REROUTES =
      Acting.<List<Reroute>, List<Reroute>>table(ArrayList::new, List::copyOf)
          .list("reroutes", REROUTE, Acting::request, (draft, value) -> draft.builder().add(value))
          .build();

  private static final Table<TargetResult, TargetResult.Builder> TARGET_RESULT =
      Table.of(TargetResult::builder, TargetResult.Builder::build)
          .field("slug", STRING, TargetResult::slug, TargetResult.Builder::slug)
          .field("success", BOOLEAN, TargetResult::accepted, TargetResult.Builder::accepted)
          .optional("message", STRING, TargetResult::message, TargetResult.Builder::message)
          .build();

  private static final Table<RerouteResult, RerouteResult.Builder> RESULT =
      Table.of(RerouteResult::builder, RerouteResult.Builder::build)
          .field(
              "incidentNumber",
              NUMBER_TEXT,
              RerouteResult::incidentNumber,
              RerouteResult.Builder::incidentNumber)
          .field("success", BOOLEAN, RerouteResult::accepted, RerouteResult.Builder::accepted)
          .optional("message", STRING, RerouteResult::message, RerouteResult.Builder::message)
          .list(
              "targetStatus",
              TARGET_RESULT,
              RerouteResult::targets,
              RerouteResult.Builder::addTargets)
          .build();

  /** The answer to it: a result per incident, which can be a failure (Q4). */
  public static final Codec<List<RerouteResult>> RESULTS =
      Table.envelope("statuses", Codecs.list(RESULT)).build();

  private RerouteWire() {}
}
