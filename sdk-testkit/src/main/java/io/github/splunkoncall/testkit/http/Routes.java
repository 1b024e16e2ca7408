package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.WEBHOOKS_FIELD;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.webhooks.WebhooksWire;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The table from operation to route. */
final class Routes {
  private Routes() {}

  static Map<Operation, Route> all() {
    Map<Operation, Route> routes = new EnumMap<>(Operation.class);
    routes.putAll(IncidentRoutes.all());
    routes.putAll(UserRoutes.all());
    routes.putAll(OnCallRoutes.all());
    routes.putAll(TeamRoutes.all());
    routes.putAll(EscalationPolicyRoutes.all());
    routes.putAll(RoutingKeyRoutes.all());
    routes.put(
        Operation.LIST_WEBHOOKS,
        Route.of(WebhooksWire.LIST, (engine, request) -> engine.webhooks())
            .rearranged(
                organisation -> organisation.assumed(WEBHOOKS_FIELD).equals("webhooks"),
                answer ->
                    answer.put("webhooks", Objects.requireNonNull(answer.remove("webHooks")))));
    routes.putAll(NoteRoutes.all());
    routes.putAll(AlertRoutes.all());
    routes.putAll(ContactMethodRoutes.all());
    routes.putAll(PagingPolicyRoutes.all());
    routes.putAll(RotationRoutes.all());
    routes.putAll(OverrideRoutes.all());
    routes.putAll(ChatRoutes.all());
    routes.putAll(StakeholderRoutes.all());
    routes.putAll(MaintenanceRoutes.all());
    routes.putAll(AlertRuleRoutes.all());
    routes.putAll(ReportingRoutes.all());
    routes.putAll(IngestRoutes.all());
    return routes;
  }
}
