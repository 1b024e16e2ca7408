package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.IMPOSSIBLE_REROUTE_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.MULTI_RESPONDER_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.REROUTING_UNACKNOWLEDGES;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.RerouteResult.TargetResult;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Others are paged for an incident, beside those who were or in their place. */
final class Rerouting {
  private final Organisation organisation;
  private final Paging paging;

  Rerouting(Organisation organisation, Paging paging) {
    this.organisation = organisation;
    this.paging = paging;
  }

  /** Pages the targets that exist; refused as a whole if the incident is over. */
  RerouteResult reroute(@Nullable IncidentState incident, Reroute reroute) {
    RerouteResult.Builder result = RerouteResult.builder().incidentNumber(reroute.incidentNumber());
    if (incident == null || incident.is(IncidentPhase.RESOLVED)) {
      return result.accepted(false).message(problem(incident)).build();
    }
    boolean additional = reroute.additional().orElse(false);
    if (additional && organisation.assumed(MULTI_RESPONDER_STATUS) != 200) {
      return result.accepted(false).message(Organisation.NO_MULTI_RESPONDER).build();
    }
    List<IncidentTarget> found = new ArrayList<>();
    for (IncidentTarget target : reroute.targets()) {
      result.addTargets(look(target, found));
    }
    if (!found.isEmpty()) {
      if (additional) {
        incident.needSeveralResponders();
      } else {
        paging.stop(incident);
      }
      if (organisation.assumed(REROUTING_UNACKNOWLEDGES)) {
        incident.reopen();
      }
      paging.page(incident, found);
    }
    return result.accepted(found.size() == reroute.targets().size()).build();
  }

  /** Refuses what {@link #reroute} would refuse, all of it if only a part is impossible. */
  void requirePossible(@Nullable IncidentState incident, Reroute reroute) {
    try {
      if (incident == null || incident.is(IncidentPhase.RESOLVED)) {
        throw new ServiceRefusal(404, problem(incident));
      }
      reroute.targets().forEach(paging::requireTarget);
    } catch (ServiceRefusal refusal) {
      throw new ServiceRefusal(organisation.assumed(IMPOSSIBLE_REROUTE_STATUS), refusal.text());
    }
  }

  private static String problem(@Nullable IncidentState incident) {
    return incident == null ? "Incident not found" : "Already resolved";
  }

  private TargetResult look(IncidentTarget target, List<IncidentTarget> found) {
    TargetResult.Builder result = TargetResult.builder().slug(target.slug());
    try {
      paging.requireTarget(target);
      found.add(target);
      return result.accepted(true).build();
    } catch (ServiceRefusal refusal) {
      return result.accepted(false).message(refusal.text()).build();
    }
  }
}
