package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.RerouteResult.TargetResult;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Others are paged for an incident, beside those who were or in their place. */
final class Rerouting {
  private final Paging paging;

  Rerouting(Paging paging) {
    this.paging = paging;
  }

  /** Pages the targets that exist; refused as a whole if the incident is over. */
  RerouteResult reroute(@Nullable IncidentState incident, Reroute reroute) {
    RerouteResult.Builder result = RerouteResult.builder().incidentNumber(reroute.incidentNumber());
    if (incident == null) {
      return result.accepted(false).message("Incident not found").build();
    }
    if (incident.is(IncidentPhase.RESOLVED)) {
      return result.accepted(false).message("Already resolved").build();
    }
    List<IncidentTarget> found = new ArrayList<>();
    for (IncidentTarget target : reroute.targets()) {
      result.addTargets(look(target, found));
    }
    if (!found.isEmpty()) {
      if (!reroute.additional().orElse(false)) {
        paging.stop(incident);
      }
      incident.reopen();
      found.forEach(target -> paging.page(incident, target));
    }
    return result.accepted(found.size() == reroute.targets().size()).build();
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
