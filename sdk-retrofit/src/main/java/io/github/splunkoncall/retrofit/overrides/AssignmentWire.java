package io.github.splunkoncall.retrofit.overrides;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assignments of scheduled overrides on the wire. */
public final class AssignmentWire {
  /** Who stands in for one policy. */
  public static final Codec<OverrideAssignment> ASSIGNMENT =
      Table.of(OverrideAssignment::builder, OverrideAssignment.Builder::build)
          .optional(
              "team", STRING, OverrideAssignment::teamSlug, OverrideAssignment.Builder::teamSlug)
          .field(
              "policy",
              STRING,
              OverrideAssignment::policySlug,
              OverrideAssignment.Builder::policySlug)
          .field(
              "assigned",
              BOOLEAN,
              OverrideAssignment::assigned,
              OverrideAssignment.Builder::assigned)
          .optional(
              "user", STRING, OverrideAssignment::standIn, OverrideAssignment.Builder::standIn)
          .orRefusal()
          .build();

  /** Who stands in, policy by policy: a bare array. */
  public static final Codec<List<OverrideAssignment>> LIST = Codecs.list(ASSIGNMENT);

  /** An assignment that was taken back. */
  static final Codec<Optional<OverrideAssignment>> UNASSIGNED = Codecs.present(ASSIGNMENT);

  /** Who shall stand in: older deployments need the policy too, newer ones do not (Q55). */
  public static final Codec<AssignmentRequest> REQUEST =
      Table.of(Draft::new, Draft::request)
          .field(
              "policy",
              STRING,
              AssignmentRequest::policySlug,
              (draft, slug) -> draft.policySlug = slug)
          .field(
              "username",
              STRING,
              AssignmentRequest::username,
              (draft, username) -> draft.username = username)
          .optional(
              "acceptOverlap",
              BOOLEAN,
              AssignmentRequest::acceptOverlap,
              (draft, accepted) -> draft.acceptOverlap = accepted)
          .build();

  private AssignmentWire() {}

  private static final class Draft {
    private String policySlug = "";
    private @Nullable String username;
    private @Nullable Boolean acceptOverlap;

    AssignmentRequest request() {
      if (username == null) {
        throw new IllegalStateException("there is no field 'username'");
      }
      return new AssignmentRequest(policySlug, username, Optional.ofNullable(acceptOverlap));
    }
  }
}
