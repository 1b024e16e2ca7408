package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.retrofit.overrides.AssignmentRequest;
import io.github.splunkoncall.retrofit.overrides.AssignmentWire;
import io.github.splunkoncall.retrofit.overrides.OverridesWire;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import java.util.Map;
import java.util.function.BiFunction;
import okio.ByteString;

/** The routes of this resource: overrides. */
final class OverrideRoutes {
  private OverrideRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_OVERRIDES,
        Route.of(OverridesWire.LIST, (engine, request) -> engine.overrides().list()),
        Operation.CREATE_OVERRIDE,
        Route.by(OverrideRoutes::create).reading(OverridesWire.REQUEST),
        Operation.GET_OVERRIDE,
        Route.of(OverridesWire.ENVELOPE, (engine, request) -> engine.overrides().get(id(request))),
        Operation.DELETE_OVERRIDE,
        OverrideRoutes::delete,
        Operation.LIST_OVERRIDE_ASSIGNMENTS,
        (engine, request) ->
            Json.encode(
                Codecs.list(AssignmentWire.assignment(id(request))),
                engine.locked(e -> e.overrides().assignments(id(request)))),
        Operation.GET_OVERRIDE_ASSIGNMENT,
        assignment(
            (engine, request) -> engine.overrides().assignment(id(request), policy(request))),
        Operation.ASSIGN_OVERRIDE,
        assignment(OverrideRoutes::assign)
            .reading(
                (engine, request) -> request.decode(AssignmentWire.REQUEST, OverrideRoutes::tell)),
        Operation.UNASSIGN_OVERRIDE,
        assignment((engine, request) -> engine.overrides().unassign(id(request), policy(request)))
            .deletion());
  }

  /** An operation that answers with one assignment of the override in its path. */
  private static Route assignment(BiFunction<Engine, Request, OverrideAssignment> work) {
    return (engine, request) ->
        Json.encode(
            AssignmentWire.assignment(id(request)), engine.locked(e -> work.apply(e, request)));
  }

  /** Under one key or the other (Q53). */
  private static ByteString create(Engine engine, Request request) {
    OverrideRequest body = request.decode(OverridesWire.REQUEST);
    return engine.locked(
        e ->
            Json.encode(
                e.organisation().assumed(Assumption.CREATED_OVERRIDES_ARE_CALLED_OVERRIDE)
                    ? OverridesWire.ENVELOPE
                    : OverridesWire.ENVELOPE_AS_DOCUMENTED,
                e.overrides().create(body)));
  }

  /** With the deleted one, or empty (Q54). */
  private static ByteString delete(Engine engine, Request request) {
    return engine
        .locked(e -> e.overrides().delete(id(request)))
        .map(deleted -> Json.encode(OverridesWire.ENVELOPE, deleted))
        .orElse(ByteString.EMPTY);
  }

  private static OverrideAssignment assign(Engine engine, Request request) {
    AssignmentRequest body = request.decode(AssignmentWire.REQUEST, OverrideRoutes::tell);
    return engine
        .overrides()
        .assign(id(request), policy(request), body.username(), body.acceptOverlap().orElse(false));
  }

  /** The policy is in the path already. */
  private static void tell(Arguments arguments, AssignmentRequest body) {
    arguments
        .with("username", body.username())
        .with("acceptOverlap", body.acceptOverlap().orElse(false));
  }

  private static String id(Request request) {
    return request.path("publicId");
  }

  private static String policy(Request request) {
    return request.path("policySlug");
  }
}
