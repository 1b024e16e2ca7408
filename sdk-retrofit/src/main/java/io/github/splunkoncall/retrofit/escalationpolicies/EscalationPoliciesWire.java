package io.github.splunkoncall.retrofit.escalationpolicies;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.retrofit.teams.TeamRefWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;

/** Escalation policies on the wire. */
public final class EscalationPoliciesWire {
  /** A policy as other things refer to it. */
  public static final Table<PolicyRef, PolicyRef.Builder> REF =
      Table.of(PolicyRef::builder, PolicyRef.Builder::build)
          .field("name", STRING, PolicyRef::name, PolicyRef.Builder::name)
          .field("slug", STRING, PolicyRef::slug, PolicyRef.Builder::slug)
          .written("_selfUrl", policy -> "/api-public/v1/policies/" + policy.slug())
          .build();

  /** A policy and its team; no team if a user was paged directly (Q15). */
  public static final Table<EscalationPolicySummary, EscalationPolicySummary.Builder> SUMMARY =
      Table.of(EscalationPolicySummary::builder, EscalationPolicySummary.Builder::build)
          .field(
              "policy",
              REF,
              EscalationPolicySummary::policy,
              EscalationPolicySummary.Builder::policy)
          .optional(
              "team",
              TeamRefWire.REF,
              EscalationPolicySummary::team,
              EscalationPolicySummary.Builder::team)
          .build();

  /** The policies of the organisation. */
  public static final Codec<List<EscalationPolicySummary>> LIST =
      Table.envelope("policies", Codecs.list(SUMMARY)).build();

  private EscalationPoliciesWire() {}
}
