package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.CREATED_ROTATION_HAS_BODY;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ROTATIONS_V2_ARE_CALLED_ROTATIONS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ROTATION_GROUP_IDS_ARE_NUMBERS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ROTATION_START_CAN_BE_MILLIS;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.rotations.RotationRequestWire;
import io.github.splunkoncall.retrofit.rotations.RotationsWire;
import io.github.splunkoncall.retrofit.rotations.ShiftMemberWire;
import io.github.splunkoncall.retrofit.rotations.ShiftWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.rotations.RotationsEngine;
import io.github.splunkoncall.testkit.rotations.ShiftsEngine;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.Map;
import java.util.function.BiConsumer;
import okio.ByteString;

/** The routes of rotations. */
final class RotationRoutes {
  private RotationRoutes() {}

  static Map<Operation, Route> all() {
    return Map.ofEntries(
        Map.entry(Operation.LIST_ROTATIONS, RotationRoutes::list),
        Map.entry(Operation.LIST_ROTATION_GROUPS, RotationRoutes::groups),
        Map.entry(
            Operation.CREATE_ROTATION,
            Route.by(RotationRoutes::create).reading(body(RotationRequestWire.CREATE))),
        Map.entry(
            Operation.DELETE_ROTATION,
            Route.empty(
                (engine, request) -> engine.rotations().delete(team(request), id(request)))),
        Map.entry(
            Operation.GET_ROTATION,
            Route.of(
                RotationsWire.ROTATION,
                (engine, request) -> engine.rotations().get(team(request), id(request)))),
        Map.entry(
            Operation.RENAME_ROTATION,
            Route.of(
                RotationRequestWire.RENAME,
                (told, label) -> told.with("label", label),
                RotationsWire.ROTATION,
                (engine, request, label) ->
                    engine.rotations().rename(team(request), id(request), label))),
        Map.entry(
            Operation.CREATE_SHIFT,
            withShift(
                (engine, request, shift) -> shifts(engine).add(team(request), id(request), shift))),
        Map.entry(
            Operation.GET_SHIFT,
            Route.of(
                ShiftWire.SHIFT,
                (engine, request) ->
                    shifts(engine).get(team(request), id(request), shift(request)))),
        Map.entry(
            Operation.UPDATE_SHIFT,
            withShift(
                (engine, request, shift) ->
                    shifts(engine).update(team(request), id(request), shift(request), shift))),
        Map.entry(
            Operation.DELETE_SHIFT,
            Route.empty(
                (engine, request) ->
                    shifts(engine).delete(team(request), id(request), shift(request)))),
        Map.entry(
            Operation.GET_SCHEDULED_USER,
            Route.of(
                ShiftMemberWire.SCHEDULED,
                (engine, request) ->
                    shifts(engine).scheduled(team(request), id(request), shift(request)))),
        Map.entry(
            Operation.SET_SCHEDULED_USER,
            Route.of(
                ShiftMemberWire.SET_SCHEDULED,
                ShiftMemberWire.SCHEDULED,
                (engine, request, body) ->
                    shifts(engine).schedule(team(request), id(request), shift(request), body))),
        Map.entry(Operation.ADD_SHIFT_MEMBER, member(ShiftMemberWire.ADD, ShiftsEngine::addMember)),
        Map.entry(
            Operation.MOVE_SHIFT_MEMBER, member(ShiftMemberWire.MOVE, ShiftsEngine::moveMember)),
        Map.entry(
            Operation.REMOVE_SHIFT_MEMBER,
            member(ShiftMemberWire.REMOVE, ShiftsEngine::removeMember)));
  }

  /** Under one of two keys (Q57). */
  private static ByteString list(Engine engine, Request request) {
    boolean usual = engine.organisation().assumed(ROTATIONS_V2_ARE_CALLED_ROTATIONS);
    return Route.of(
            usual ? RotationsWire.LIST : RotationsWire.LIST_UNDER_GROUPS,
            (same, again) -> same.rotations().list(team(again)))
        .answer(engine, request);
  }

  private static ByteString groups(Engine engine, Request request) {
    boolean numbers = engine.organisation().assumed(ROTATION_GROUP_IDS_ARE_NUMBERS);
    return Route.of(
            numbers ? RotationsWire.GROUPS : RotationsWire.GROUPS_WITH_TEXT,
            (same, again) -> same.rotations().groups(team(again)))
        .answer(engine, request);
  }

  private static ByteString create(Engine engine, Request request) {
    CreateRotationRequest body = body(engine, request, RotationRequestWire.CREATE);
    int skip = weeks(request, "skip", 0);
    int count = weeks(request, "count", RotationsEngine.PREVIEW_WEEKS);
    Rotation created = engine.locked(e -> e.rotations().create(team(request), body, skip, count));
    return engine.organisation().assumed(CREATED_ROTATION_HAS_BODY)
        ? Json.encode(RotationsWire.ROTATION, created)
        : ByteString.EMPTY;
  }

  private static Route withShift(Route.Work<ShiftRequest, RotationShift> work) {
    return Route.of(
            ShiftWire.SHIFT,
            (engine, request) ->
                work.apply(engine, request, body(engine, request, RotationRequestWire.SHIFT)))
        .reading(body(RotationRequestWire.SHIFT));
  }

  /** Some deployments want the start as text (Q58). */
  private static <T> T body(Engine engine, Request request, RotationRequestWire<T> wire) {
    if (engine.organisation().assumed(ROTATION_START_CAN_BE_MILLIS)) {
      return request.decode(wire.inMillis());
    }
    try {
      return request.decode(wire.inText());
    } catch (ServiceRefusal wantsText) {
      read(request, wire.inMillis());
      throw wantsText;
    }
  }

  /** Of what is refused in one form the journal tells all the same. */
  private static BiConsumer<Engine, Request> body(RotationRequestWire<?> wire) {
    return (engine, request) -> {
      read(request, wire.inText());
      read(request, wire.inMillis());
    };
  }

  private static void read(Request request, Codec<?> form) {
    try {
      request.decode(form);
    } catch (ServiceRefusal anotherForm) {
      // Then it is told in the other form, or not at all.
    }
  }

  /** What is done with a member of a shift. */
  @FunctionalInterface
  private interface MemberWork<B> {
    void accept(ShiftsEngine shifts, String team, long groupId, long shiftId, B body);
  }

  private static <B> Route member(Codec<B> codec, MemberWork<B> work) {
    return Route.empty(
            (engine, request) ->
                work.accept(
                    shifts(engine),
                    team(request),
                    id(request),
                    shift(request),
                    request.decode(codec)))
        .reading(codec);
  }

  private static ShiftsEngine shifts(Engine engine) {
    return engine.rotations().shifts();
  }

  private static String team(Request request) {
    return request.path("team");
  }

  private static long id(Request request) {
    return number(request, "groupId", "rotation");
  }

  private static long shift(Request request) {
    return number(request, "shiftId", "shift");
  }

  private static long number(Request request, String parameter, String what) {
    String text = request.path(parameter);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new ServiceRefusal(404, "No " + what + " '" + text + "' found");
    }
  }

  private static int weeks(Request request, String parameter, int byDefault) {
    try {
      return request.query(parameter).map(Integer::valueOf).orElse(byDefault);
    } catch (NumberFormatException e) {
      throw new ServiceRefusal(400, parameter + " must be a number of weeks");
    }
  }
}
