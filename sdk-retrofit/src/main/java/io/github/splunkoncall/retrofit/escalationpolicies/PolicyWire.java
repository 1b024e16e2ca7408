package io.github.splunkoncall.retrofit.escalationpolicies;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import java.time.Duration;

/** Escalation policies with their steps on the wire. */
public final class PolicyWire {
  private static final Codec<EscalationStep> STEP = step(new EntryCodec(true));
  private static final Codec<EscalationStep> STEP_TO_SEND = step(new EntryCodec(false));

  /** A policy; without its team (Q49). */
  public static final Codec<EscalationPolicy> POLICY =
      Table.of(EscalationPolicy::builder, EscalationPolicy.Builder::build)
          .field("name", STRING, EscalationPolicy::name, EscalationPolicy.Builder::name)
          .field("slug", STRING, EscalationPolicy::slug, EscalationPolicy.Builder::slug)
          .optional(
              "teamSlug", STRING, EscalationPolicy::teamSlug, EscalationPolicy.Builder::teamSlug)
          .list("steps", STEP, EscalationPolicy::steps, EscalationPolicy.Builder::addSteps)
          .field(
              "ignoreCustomPagingPolicies",
              BOOLEAN,
              EscalationPolicy::ignoreCustomPagingPolicies,
              EscalationPolicy.Builder::ignoreCustomPagingPolicies)
          .orRefusal()
          .build();

  /** A request to create a policy. */
  public static final Codec<CreatePolicyRequest> CREATE =
      Table.of(CreatePolicyRequest::builder, CreatePolicyRequest.Builder::build)
          .field("name", STRING, CreatePolicyRequest::name, CreatePolicyRequest.Builder::name)
          .field(
              "teamSlug",
              STRING,
              CreatePolicyRequest::teamSlug,
              CreatePolicyRequest.Builder::teamSlug)
          .field(
              "ignoreCustomPagingPolicies",
              BOOLEAN,
              CreatePolicyRequest::ignoreCustomPagingPolicies,
              CreatePolicyRequest.Builder::ignoreCustomPagingPolicies)
          .list(
              "steps",
              STEP_TO_SEND,
              CreatePolicyRequest::steps,
              CreatePolicyRequest.Builder::addSteps)
          .build();

  /** A request to replace the steps of a policy (Q50). */
  public static final Codec<UpdatePolicyRequest> UPDATE =
      Table.of(UpdatePolicyRequest::builder, UpdatePolicyRequest.Builder::build)
          .list(
              "steps",
              STEP_TO_SEND,
              UpdatePolicyRequest::steps,
              UpdatePolicyRequest.Builder::addSteps)
          .field(
              "ignoreCustomPagingPolicies",
              BOOLEAN,
              UpdatePolicyRequest::ignoreCustomPagingPolicies,
              UpdatePolicyRequest.Builder::ignoreCustomPagingPolicies)
          .build();

  /** The answer to a deletion. */
  public static final Codec<String> DELETED = Table.envelope("result", STRING).build();

  private PolicyWire() {}

  /** A step; its timeout is in minutes (Q48). */
  private static Codec<EscalationStep> step(Codec<EscalationEntry> entry) {
    return Table.of(EscalationStep::builder, EscalationStep.Builder::build)
        .number(
            "timeout",
            step -> Math.toIntExact(step.timeout().toMinutes()),
            (builder, minutes) -> builder.timeout(Duration.ofMinutes(minutes)))
        .list("entries", entry, EscalationStep::entries, EscalationStep.Builder::addEntries)
        .build();
  }
}
