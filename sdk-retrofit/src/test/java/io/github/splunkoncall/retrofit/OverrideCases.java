package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.ASSIGN_OVERRIDE;
import static io.github.splunkoncall.Operation.CREATE_OVERRIDE;
import static io.github.splunkoncall.Operation.DELETE_OVERRIDE;
import static io.github.splunkoncall.Operation.GET_OVERRIDE;
import static io.github.splunkoncall.Operation.GET_OVERRIDE_ASSIGNMENT;
import static io.github.splunkoncall.Operation.LIST_OVERRIDES;
import static io.github.splunkoncall.Operation.LIST_OVERRIDE_ASSIGNMENTS;
import static io.github.splunkoncall.Operation.UNASSIGN_OVERRIDE;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.overrides.AbsentUser;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fixtures of this resource in Java: overrides. */
final class OverrideCases {
  private static final Instant START = Instant.parse("2025-12-20T07:00:00Z");
  private static final Instant END = Instant.parse("2026-01-04T07:00:00Z");
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static final OverrideAssignment BY_PIA =
      OverrideAssignment.builder()
          .policySlug("pol-N1")
          .teamSlug("team-S1")
          .assigned(true)
          .standIn("pia")
          .build();

  private static final OverrideAssignment BY_NOBODY =
      OverrideAssignment.builder().policySlug("team-W2").teamSlug("team-W2").build();

  static final ScheduledOverride OF_NOOR =
      ScheduledOverride.builder()
          .publicId("ovrprd-Q4")
          .user(AbsentUser.builder().username("noor").firstName("Noor").lastName("Aziz").build())
          .zone(OSLO)
          .start(START)
          .end(END)
          .addAssignments(BY_PIA, BY_NOBODY)
          .build();

  static final ScheduledOverride OF_OTTO =
      ScheduledOverride.builder()
          .publicId("ovrprd-R5")
          .user(AbsentUser.builder().username("otto").build())
          .start(Instant.parse("2025-12-01T00:00:00Z"))
          .end(Instant.parse("2025-12-02T00:00:00Z"))
          .build();

  static final OverrideRequest REQUEST =
      OverrideRequest.builder().username("noor").zone(OSLO).start(START).end(END).build();

  private OverrideCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(LIST_OVERRIDES, api -> api.overrides().list(), List.of(OF_NOOR, OF_OTTO)),
        WireCase.of(CREATE_OVERRIDE, api -> api.overrides().create(REQUEST), OF_NOOR),
        of(GET_OVERRIDE, "", api -> api.overrides().get("ovrprd-Q4"), OF_NOOR),
        of(DELETE_OVERRIDE, "", api -> api.overrides().delete("ovrprd-Q4"), Optional.of(OF_NOOR)),
        of(
            LIST_OVERRIDE_ASSIGNMENTS,
            "/assignments",
            api -> api.overrides().assignments("ovrprd-Q4"),
            List.of(BY_PIA, BY_NOBODY)),
        of(
            GET_OVERRIDE_ASSIGNMENT,
            "/assignments/pol-N1",
            api -> api.overrides().assignment("ovrprd-Q4", "pol-N1"),
            BY_PIA),
        of(
            ASSIGN_OVERRIDE,
            "/assignments/pol-N1",
            api -> api.overrides().assign("ovrprd-Q4", "pol-N1", "pia"),
            BY_PIA),
        of(
            UNASSIGN_OVERRIDE,
            "/assignments/pol-N1",
            api -> api.overrides().unassign("ovrprd-Q4", "pol-N1"),
            Optional.of(
                OverrideAssignment.builder().policySlug("pol-N1").teamSlug("team-S1").build())));
  }

  private static WireCase of(
      Operation operation, String end, Function<SplunkOnCallApi, Object> call, Object expected) {
    return new WireCase(operation, "/api-public/v1/overrides/ovrprd-Q4" + end, call, expected);
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(GET_OVERRIDE, "publicId", (api, x) -> api.overrides().get(x)),
        new PathCase(DELETE_OVERRIDE, "publicId", (api, x) -> api.overrides().delete(x)),
        new PathCase(
            LIST_OVERRIDE_ASSIGNMENTS, "publicId", (api, x) -> api.overrides().assignments(x)),
        new PathCase(
            GET_OVERRIDE_ASSIGNMENT,
            "publicId",
            (api, x) -> api.overrides().assignment(x, "other")),
        new PathCase(
            GET_OVERRIDE_ASSIGNMENT,
            "policySlug",
            (api, x) -> api.overrides().assignment("other", x)),
        new PathCase(
            ASSIGN_OVERRIDE, "publicId", (api, x) -> api.overrides().assign(x, "other", "pia")),
        new PathCase(
            ASSIGN_OVERRIDE, "policySlug", (api, x) -> api.overrides().assign("other", x, "pia")),
        new PathCase(
            UNASSIGN_OVERRIDE, "publicId", (api, x) -> api.overrides().unassign(x, "other")),
        new PathCase(
            UNASSIGN_OVERRIDE, "policySlug", (api, x) -> api.overrides().unassign("other", x)));
  }
}
