package io.github.splunkoncall.retrofit.overrides;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assignments of scheduled overrides on the wire. */
public final class AssignmentWire {
  /** An assignment, and what the link to it begins with. */
  record Linked(String path, OverrideAssignment assignment) {}

  /** As an override has it. */
  static final Codec<Linked> LINKED =
      table(Linked::assignment, assignment -> new Linked("", assignment))
          .written("_selfUrl", linked -> linked.path() + linked.assignment().policySlug())
          .build();

  /** Who stands in for one policy. */
  public static final Codec<OverrideAssignment> ASSIGNMENT =
      table(Function.identity(), Function.identity()).build();

  /** Who stands in, policy by policy: a bare array. */
  static final Codec<List<OverrideAssignment>> LIST = Codecs.list(ASSIGNMENT);

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

  /** The same as {@link #ASSIGNMENT}, with links to the assignments of this override. */
  public static Codec<OverrideAssignment> assignment(String publicId) {
    return new Codec<>() {
      @Override
      public OverrideAssignment read(JsonReader in) throws IOException {
        return ASSIGNMENT.read(in);
      }

      @Override
      public void write(JsonWriter out, OverrideAssignment value) throws IOException {
        LINKED.write(out, new Linked(path(publicId), value));
      }
    };
  }

  private static <T> Table.Spec<T, OverrideAssignment.Builder> table(
      Function<T, OverrideAssignment> assignment, Function<OverrideAssignment, T> of) {
    return Table.<T, OverrideAssignment.Builder>of(
            OverrideAssignment::builder, builder -> of.apply(builder.build()))
        .optional(
            "team",
            STRING,
            assignment.andThen(OverrideAssignment::teamSlug),
            OverrideAssignment.Builder::teamSlug)
        .field(
            "policy",
            STRING,
            assignment.andThen(OverrideAssignment::policySlug),
            OverrideAssignment.Builder::policySlug)
        .field(
            "assigned",
            BOOLEAN,
            assignment.andThen(OverrideAssignment::assigned),
            OverrideAssignment.Builder::assigned)
        .optional(
            "user",
            STRING,
            assignment.andThen(OverrideAssignment::standIn),
            OverrideAssignment.Builder::standIn)
        .orRefusal();
  }

  static String path(String publicId) {
    return OverridesWire.PATH + "/" + publicId + "/assignments/";
  }

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
