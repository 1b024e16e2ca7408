package io.github.splunkoncall.retrofit.routingkeys;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import java.util.List;

/** Routing keys on the wire. */
public final class RoutingKeysWire {
  private static final Codec<RoutingKey> KEY =
      Table.of(RoutingKey::builder, RoutingKey.Builder::build)
          .field("routingKey", STRING, RoutingKey::key, RoutingKey.Builder::key)
          .list(
              "targets",
              new TargetCodec(false),
              RoutingKey::targets,
              RoutingKey.Builder::addTargets)
          .field("isDefault", BOOLEAN, RoutingKey::defaultRoute, RoutingKey.Builder::defaultRoute)
          .optional(
              "isMultiResponder",
              BOOLEAN,
              RoutingKey::multiResponder,
              RoutingKey.Builder::multiResponder)
          .build();

  /** The routing keys of the organisation. */
  public static final Codec<List<RoutingKey>> LIST =
      Table.envelope("routingKeys", Codecs.list(KEY))
          .written("_selfUrl", keys -> "/api-public/v1/org/routing-keys")
          .build();

  /** What a routing key shall be. */
  public static final Codec<RoutingKeyRequest> REQUEST =
      Table.of(RoutingKeyRequest::builder, RoutingKeyRequest.Builder::build)
          .field("routingKey", STRING, RoutingKeyRequest::key, RoutingKeyRequest.Builder::key)
          .list(
              "targets",
              STRING,
              RoutingKeyRequest::policySlugs,
              RoutingKeyRequest.Builder::addPolicySlugs)
          .optional(
              "isMultiResponder",
              BOOLEAN,
              RoutingKeyRequest::multiResponder,
              RoutingKeyRequest.Builder::multiResponder)
          .build();

  /** The answer to it: the same again. */
  public static final Codec<RoutingKey> CREATED =
      Table.of(RoutingKey::builder, RoutingKey.Builder::build)
          .field("routingKey", STRING, RoutingKey::key, RoutingKey.Builder::key)
          .list(
              "targets", new TargetCodec(true), RoutingKey::targets, RoutingKey.Builder::addTargets)
          .optional(
              "isMultiResponder",
              BOOLEAN,
              RoutingKey::multiResponder,
              RoutingKey.Builder::multiResponder)
          .orRefusal()
          .build();

  /** The answer to a deletion: the key. Nobody has seen it, so either field will do. */
  public static final Codec<String> DELETED =
      Table.envelope("routingKey", STRING)
          .alsoRead("result")
          .written("result", key -> "success")
          .build();

  private RoutingKeysWire() {}
}
