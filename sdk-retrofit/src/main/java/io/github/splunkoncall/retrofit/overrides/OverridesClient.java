package io.github.splunkoncall.retrofit.overrides;

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
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;
import java.util.Optional;
import okhttp3.RequestBody;

/** Scheduled overrides over HTTP. */
public final class OverridesClient implements OverridesApi {
  private final Connection connection;
  private final OverridesService service;

  /** Of the organisation that the connection leads to. */
  public OverridesClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(OverridesService.class);
  }

  @Override
  public List<ScheduledOverride> list() {
    return connection.call(LIST_OVERRIDES, service.list(), OverridesWire.LIST);
  }

  @Override
  public ScheduledOverride create(OverrideRequest request) {
    RequestBody body = Caller.body(OverridesWire.REQUEST, request);
    return connection.call(CREATE_OVERRIDE, service.create(body), OverridesWire.ENVELOPE);
  }

  @Override
  public ScheduledOverride get(String publicId) {
    return connection.call(GET_OVERRIDE, service.get(id(publicId)), OverridesWire.ENVELOPE);
  }

  @Override
  public Optional<ScheduledOverride> delete(String publicId) {
    return connection.callOr(
        Optional.empty(), DELETE_OVERRIDE, service.delete(id(publicId)), OverridesWire.DELETED);
  }

  @Override
  public List<OverrideAssignment> assignments(String publicId) {
    return connection.call(
        LIST_OVERRIDE_ASSIGNMENTS, service.assignments(id(publicId)), AssignmentWire.LIST);
  }

  @Override
  public OverrideAssignment assignment(String publicId, String policySlug) {
    return connection.call(
        GET_OVERRIDE_ASSIGNMENT,
        service.assignment(id(publicId), slug(policySlug)),
        AssignmentWire.ASSIGNMENT);
  }

  @Override
  public OverrideAssignment assign(String publicId, String policySlug, String username) {
    return assign(publicId, policySlug, username, Optional.empty());
  }

  @Override
  public OverrideAssignment assign(
      String publicId, String policySlug, String username, boolean acceptOverlap) {
    return assign(publicId, policySlug, username, Optional.of(acceptOverlap));
  }

  private OverrideAssignment assign(
      String publicId, String policySlug, String username, Optional<Boolean> acceptOverlap) {
    String id = id(publicId);
    String slug = slug(policySlug);
    AssignmentRequest request =
        new AssignmentRequest(slug, Require.notBlank("username", username), acceptOverlap);
    return connection.call(
        ASSIGN_OVERRIDE,
        service.assign(id, slug, Caller.body(AssignmentWire.REQUEST, request)),
        AssignmentWire.ASSIGNMENT);
  }

  @Override
  public Optional<OverrideAssignment> unassign(String publicId, String policySlug) {
    return connection.callOr(
        Optional.empty(),
        UNASSIGN_OVERRIDE,
        service.unassign(id(publicId), slug(policySlug)),
        AssignmentWire.UNASSIGNED);
  }

  private static String id(String publicId) {
    return Require.identifier("publicId", publicId);
  }

  private static String slug(String policySlug) {
    return Require.identifier("policySlug", policySlug);
  }
}
