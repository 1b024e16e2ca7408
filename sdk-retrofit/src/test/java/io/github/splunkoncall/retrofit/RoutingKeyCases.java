package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.routingkeys.RoutingTarget;
import io.github.splunkoncall.webhooks.Webhook;
import java.util.List;

/** The fixtures of routing keys and of webhooks in Java. */
final class RoutingKeyCases {
  private static final String PATH = "/api-public/v1/org/routing-keys/fraud%2Feu";

  private static final List<RoutingKey> KEYS =
      List.of(
          RoutingKey.builder()
              .key(".+")
              .addTargets(target("Shop", "team-S1", "team-S1"))
              .defaultRoute(true)
              .build(),
          RoutingKey.builder()
              .key("fraud/eu")
              .addTargets(target("Fraud by day", "pol-D4", "team-F3"))
              .multiResponder(true)
              .build());

  private static final RoutingKeyRequest REQUEST =
      RoutingKeyRequest.builder()
          .key("fraud/eu")
          .addPolicySlugs("pol-D4", "team-S1")
          .multiResponder(true)
          .build();

  /** In the answer to a request, targets are slugs (Q51). */
  private static final RoutingKey CREATED =
      RoutingKey.builder()
          .key("fraud/eu")
          .addTargets(
              RoutingTarget.builder().policySlug("pol-D4").build(),
              RoutingTarget.builder().policySlug("team-S1").build())
          .multiResponder(true)
          .build();

  private RoutingKeyCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(Operation.LIST_ROUTING_KEYS, api -> api.routingKeys().list(), KEYS),
        WireCase.of(
            Operation.CREATE_ROUTING_KEY, api -> api.routingKeys().create(REQUEST), CREATED),
        new WireCase(
            Operation.UPDATE_ROUTING_KEY,
            PATH,
            api -> api.routingKeys().update("fraud/eu", REQUEST),
            CREATED),
        new WireCase(
            Operation.DELETE_ROUTING_KEY,
            PATH,
            api -> {
              api.routingKeys().delete("fraud/eu");
              return "done";
            },
            "done"),
        WireCase.of(
            Operation.LIST_WEBHOOKS,
            api -> api.webhooks().list(),
            List.of(
                Webhook.builder()
                    .slug("wh-S6")
                    .label("Status")
                    .url("https://hooks.example.net/s")
                    .build())));
  }

  private static RoutingTarget target(String policyName, String policySlug, String team) {
    return RoutingTarget.builder()
        .policyName(policyName)
        .policySlug(policySlug)
        .teamSlug(team)
        .build();
  }
}
