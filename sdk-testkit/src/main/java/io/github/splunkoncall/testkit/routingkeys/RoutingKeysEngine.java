package io.github.splunkoncall.testkit.routingkeys;

import static io.github.splunkoncall.testkit.assumptions.Assumption.TAKEN_ROUTING_KEY_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_ROUTING_TARGET_STATUS;

import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.routingkeys.RoutingTarget;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.RoutingKeyState;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.List;
import java.util.Optional;

/** The routing keys of the fake. */
public final class RoutingKeysEngine {
  private final Organisation organisation;

  /** The routing keys of this organisation. */
  public RoutingKeysEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** All routing keys, the default route first. */
  public List<RoutingKey> list() {
    return organisation.routingKeys().values().stream().map(this::shown).toList();
  }

  /** Creates a routing key. */
  public RoutingKey create(RoutingKeyRequest request) {
    organisation.requireMultiResponder(request.multiResponder());
    requireFree(request.key());
    requirePolicies(request.policySlugs());
    RoutingKeyState key =
        new RoutingKeyState(
            request.key(), request.policySlugs(), request.multiResponder().orElse(false));
    organisation.routingKeys().put(name(key.key()), key);
    return confirmed(key);
  }

  /** Replaces the targets of a routing key, and renames it. */
  public RoutingKey update(String routingKey, RoutingKeyRequest request) {
    RoutingKeyState before = changeable(routingKey);
    organisation.requireMultiResponder(request.multiResponder());
    if (!name(routingKey).equals(name(request.key()))) {
      requireFree(request.key());
    }
    requirePolicies(request.policySlugs());
    RoutingKeyState after =
        new RoutingKeyState(
            request.key(),
            request.policySlugs(),
            request.multiResponder().orElse(before.multiResponder()));
    if (!name(routingKey).equals(name(request.key()))) {
      organisation.routingKeys().remove(name(routingKey));
    }
    organisation.routingKeys().put(name(after.key()), after);
    return confirmed(after);
  }

  /** Deletes a routing key; its text. */
  public String delete(String routingKey) {
    RoutingKeyState key = changeable(routingKey);
    organisation.routingKeys().remove(name(routingKey));
    return key.key();
  }

  private RoutingKeyState changeable(String routingKey) {
    RoutingKeyState key = organisation.routingKeys().get(name(routingKey));
    if (key == null) {
      throw new ServiceRefusal(404, "No routing key '" + routingKey + "' found");
    }
    if (key.isDefault()) {
      throw new ServiceRefusal(400, "The default routing key cannot be changed or deleted");
    }
    return key;
  }

  private void requireFree(String routingKey) {
    if (organisation.routingKeys().containsKey(name(routingKey))) {
      throw new ServiceRefusal(
          organisation.assumed(TAKEN_ROUTING_KEY_STATUS),
          "Routing key " + routingKey + " is unavailable");
    }
  }

  private void requirePolicies(List<String> slugs) {
    for (String slug : slugs) {
      if (!organisation.policies().containsKey(slug)) {
        throw new ServiceRefusal(
            organisation.assumed(UNKNOWN_ROUTING_TARGET_STATUS), "No policy '" + slug + "' found");
      }
    }
  }

  private String name(String routingKey) {
    return organisation.routingKeyName(routingKey);
  }

  private RoutingKey shown(RoutingKeyState key) {
    return RoutingKey.builder()
        .key(key.key())
        .targets(key.policySlugs().stream().map(this::target).toList())
        .defaultRoute(key.isDefault())
        .multiResponder(onlyIfTrue(key))
        .build();
  }

  private RoutingTarget target(String slug) {
    Optional<Policy> policy = Optional.ofNullable(organisation.policies().get(slug));
    RoutingTarget.Builder target = RoutingTarget.builder().policySlug(slug);
    policy.ifPresent(found -> target.policyName(found.name()).teamSlug(found.team().slug()));
    return target.build();
  }

  /** The answer to a change: policies by their slugs (Q51). */
  private static RoutingKey confirmed(RoutingKeyState key) {
    RoutingKey.Builder confirmed =
        RoutingKey.builder().key(key.key()).multiResponder(onlyIfTrue(key));
    key.policySlugs()
        .forEach(slug -> confirmed.addTargets(RoutingTarget.builder().policySlug(slug).build()));
    return confirmed.build();
  }

  private static Optional<Boolean> onlyIfTrue(RoutingKeyState key) {
    return key.multiResponder() ? Optional.of(true) : Optional.empty();
  }
}
