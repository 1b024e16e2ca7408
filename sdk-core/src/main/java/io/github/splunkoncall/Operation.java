package io.github.splunkoncall;

import static io.github.splunkoncall.RateLimit.ONE_PER_SECOND;
import static io.github.splunkoncall.RateLimit.TWO_PER_SECOND;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue: one constant per operation of the service. Rate limits, retry decisions, faults of
 * the testkit, error messages and the coverage tests all read it.
 */
public enum Operation {
  // Incidents

  /** Lists the open, acknowledged and recently resolved incidents. */
  LIST_INCIDENTS("GET /api-public/v1/incidents", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Creates an incident and pages its targets. */
  CREATE_INCIDENT("POST /api-public/v1/incidents", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Acknowledges incidents, which stops the paging. */
  ACKNOWLEDGE_INCIDENTS(
      "PATCH /api-public/v1/incidents/ack", Resource.INCIDENTS, Provenance.OBSERVED),
  /** Resolves incidents. */
  RESOLVE_INCIDENTS(
      "PATCH /api-public/v1/incidents/resolve", Resource.INCIDENTS, Provenance.OBSERVED),

  // On-call

  /** Tells who is on call now, per team and escalation policy. */
  GET_CURRENT_ON_CALL("GET /api-public/v1/oncall/current", Resource.ON_CALL, Provenance.OBSERVED),

  // Users

  /** Lists the users of the organisation. */
  LIST_USERS("GET /api-public/v2/user", Resource.USERS, Provenance.CLIENT_CODE),
  /** Lists the users of the organisation, version 1. */
  LIST_USERS_V1("GET /api-public/v1/user", Resource.USERS, Provenance.OBSERVED),
  /** Creates a user and sends an invitation. */
  CREATE_USER("POST /api-public/v1/user", Resource.USERS, Provenance.OBSERVED),
  /** Creates up to 50 users and sends invitations. */
  CREATE_USERS(
      "POST /api-public/v1/user/batch",
      Resource.USERS,
      Provenance.OBSERVED,
      ONE_PER_SECOND,
      Safety.UNSAFE),
  /** Tells about a user. */
  GET_USER("GET /api-public/v1/user/{user}", Resource.USERS, Provenance.OBSERVED),
  /** Changes a user. */
  UPDATE_USER("PUT /api-public/v1/user/{user}", Resource.USERS, Provenance.OBSERVED),
  /** Deletes a user; somebody else takes over rotations and escalation policies. */
  DELETE_USER("DELETE /api-public/v1/user/{user}", Resource.USERS, Provenance.OBSERVED),
  /** Lists the teams of a user. */
  LIST_USER_TEAMS("GET /api-public/v1/user/{user}/teams", Resource.USERS, Provenance.DOCUMENTED),

  // Teams

  /** Lists the teams of the organisation. */
  LIST_TEAMS("GET /api-public/v1/team", Resource.TEAMS, Provenance.OBSERVED),

  // Escalation policies

  /** Lists the escalation policies of the organisation. */
  LIST_ESCALATION_POLICIES(
      "GET /api-public/v1/policies", Resource.ESCALATION_POLICIES, Provenance.OBSERVED);

  /** The group that an operation belongs to: one accessor of {@link SplunkOnCallApi} each. */
  public enum Resource {
    /** {@link SplunkOnCallApi#incidents()}. */
    INCIDENTS,
    /** {@link SplunkOnCallApi#onCall()}. */
    ON_CALL,
    /** {@link SplunkOnCallApi#users()}. */
    USERS,
    /** {@link SplunkOnCallApi#teams()}. */
    TEAMS,
    /** {@link SplunkOnCallApi#escalationPolicies()}. */
    ESCALATION_POLICIES
  }

  /** What happens when a call is made a second time. */
  public enum Safety {
    /** Changes nothing. */
    READ,
    /** Repeating it leaves the same state. */
    IDEMPOTENT,
    /** Repeating it pages or creates again, so it is never sent twice. */
    UNSAFE
  }

  /** How well the shape of an operation is known. */
  public enum Provenance {
    /** Seen in samples of the running service. */
    OBSERVED,
    /** Described by the published documentation only. */
    DOCUMENTED,
    /** Known from the code of clients that work against the service. */
    CLIENT_CODE,
    /** Not confirmed by anybody. */
    UNVERIFIED
  }

  private final String method;
  private final String path;
  private final Resource resource;
  private final Safety safety;
  private final @Nullable RateLimit rateLimit;
  private final Provenance provenance;

  /** An operation as safe as its method says, with the limit that nearly all have. */
  Operation(String methodAndPath, Resource resource, Provenance provenance) {
    this(methodAndPath, resource, provenance, TWO_PER_SECOND, safetyOf(methodAndPath));
  }

  /** Any other: another limit, null if none is documented, or another safety. */
  Operation(
      String methodAndPath,
      Resource resource,
      Provenance provenance,
      @Nullable RateLimit rateLimit,
      Safety safety) {
    int space = methodAndPath.indexOf(' ');
    this.method = methodAndPath.substring(0, space);
    this.path = methodAndPath.substring(space + 1);
    this.resource = resource;
    this.safety = safety;
    this.rateLimit = rateLimit;
    this.provenance = provenance;
  }

  private static Safety safetyOf(String methodAndPath) {
    if (methodAndPath.startsWith("GET ")) {
      return Safety.READ;
    }
    return methodAndPath.startsWith("POST ") ? Safety.UNSAFE : Safety.IDEMPOTENT;
  }

  /** The HTTP method, in capitals. */
  public String method() {
    return method;
  }

  /** The path template from the root of the host, with parameters in braces. */
  public String path() {
    return path;
  }

  /** The group that the operation belongs to. */
  public Resource resource() {
    return resource;
  }

  /** Whether the operation may be sent again. */
  public Safety safety() {
    return safety;
  }

  /** The documented limit per key, or empty if none is documented. */
  public Optional<RateLimit> rateLimit() {
    return Optional.ofNullable(rateLimit);
  }

  /** How well the shape of the operation is known. */
  public Provenance provenance() {
    return provenance;
  }
}
