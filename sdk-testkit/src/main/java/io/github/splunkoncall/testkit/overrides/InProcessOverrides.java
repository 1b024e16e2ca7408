package io.github.splunkoncall.testkit.overrides;

import static io.github.splunkoncall.Operation.ASSIGN_OVERRIDE;
import static io.github.splunkoncall.Operation.CREATE_OVERRIDE;
import static io.github.splunkoncall.Operation.DELETE_OVERRIDE;
import static io.github.splunkoncall.Operation.GET_OVERRIDE;
import static io.github.splunkoncall.Operation.GET_OVERRIDE_ASSIGNMENT;
import static io.github.splunkoncall.Operation.LIST_OVERRIDES;
import static io.github.splunkoncall.Operation.LIST_OVERRIDE_ASSIGNMENTS;
import static io.github.splunkoncall.Operation.UNASSIGN_OVERRIDE;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.Optional;

/** Scheduled overrides through the door in process. */
public record InProcessOverrides(InProcess door) implements OverridesApi {
  @Override
  public List<ScheduledOverride> list() {
    return door.call(LIST_OVERRIDES, Arguments.none(), engine -> engine.overrides().list());
  }

  @Override
  public ScheduledOverride create(OverrideRequest request) {
    return door.call(
        CREATE_OVERRIDE, Arguments.ofBody(request), engine -> engine.overrides().create(request));
  }

  @Override
  public ScheduledOverride get(String publicId) {
    String id = id(publicId);
    return door.call(
        GET_OVERRIDE, Arguments.of("publicId", id), engine -> engine.overrides().get(id));
  }

  @Override
  public Optional<ScheduledOverride> delete(String publicId) {
    String id = id(publicId);
    return door.callOr(
        Optional.empty(),
        DELETE_OVERRIDE,
        Arguments.of("publicId", id),
        engine -> engine.overrides().delete(id));
  }

  @Override
  public List<OverrideAssignment> assignments(String publicId) {
    String id = id(publicId);
    return door.call(
        LIST_OVERRIDE_ASSIGNMENTS,
        Arguments.of("publicId", id),
        engine -> engine.overrides().assignments(id));
  }

  @Override
  public OverrideAssignment assignment(String publicId, String policySlug) {
    String id = id(publicId);
    String slug = slug(policySlug);
    return door.call(
        GET_OVERRIDE_ASSIGNMENT,
        Arguments.of("publicId", id).text("policySlug", slug),
        engine -> engine.overrides().assignment(id, slug));
  }

  @Override
  public OverrideAssignment assign(String publicId, String policySlug, String username) {
    return assign(publicId, policySlug, username, false);
  }

  @Override
  public OverrideAssignment assign(
      String publicId, String policySlug, String username, boolean acceptOverlap) {
    String id = id(publicId);
    String slug = slug(policySlug);
    String user = Require.notBlank("username", username);
    return door.call(
        ASSIGN_OVERRIDE,
        Arguments.of("publicId", id)
            .text("policySlug", slug)
            .with("username", user)
            .with("acceptOverlap", acceptOverlap),
        engine -> engine.overrides().assign(id, slug, user, acceptOverlap));
  }

  @Override
  public Optional<OverrideAssignment> unassign(String publicId, String policySlug) {
    String id = id(publicId);
    String slug = slug(policySlug);
    return door.delete(
        UNASSIGN_OVERRIDE,
        Arguments.of("publicId", id).text("policySlug", slug),
        engine -> engine.overrides().unassign(id, slug));
  }

  private static String id(String publicId) {
    return Require.identifier("publicId", publicId);
  }

  private static String slug(String policySlug) {
    return Require.identifier("policySlug", policySlug);
  }
}
