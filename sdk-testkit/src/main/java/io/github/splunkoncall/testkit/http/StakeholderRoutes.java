package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.stakeholders.StakeholdersWire;
import java.util.Map;

/** The routes of messages to stakeholders. */
final class StakeholderRoutes {
  private StakeholderRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.SEND_STAKEHOLDER_MESSAGE,
        NoContent.after(
                (engine, request) ->
                    engine.stakeholders().send(request.decode(StakeholdersWire.MESSAGE)))
            .reading(StakeholdersWire.MESSAGE));
  }
}
