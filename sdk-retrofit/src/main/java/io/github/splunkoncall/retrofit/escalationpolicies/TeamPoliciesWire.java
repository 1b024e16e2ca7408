package io.github.splunkoncall.retrofit.escalationpolicies;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.retrofit.teams.TeamRefWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;

/** The escalation policies of one team on the wire, in either of two shapes (Q45). */
public final class TeamPoliciesWire {
  /** A policy like in the list of all, or flat and without the team. */
  private static final Codec<EscalationPolicySummary> POLICY =
      Table.<EscalationPolicySummary, Draft>of(Draft::new, Draft::build)
          .field(
              "policy",
              EscalationPoliciesWire.REF,
              EscalationPolicySummary::policy,
              (draft, policy) -> draft.summary.policy(policy))
          .optional(
              "team",
              TeamRefWire.REF,
              EscalationPolicySummary::team,
              (draft, team) -> draft.summary.team(team))
          .optional("name", STRING, nested -> Optional.empty(), Draft::name)
          .optional("slug", STRING, nested -> Optional.empty(), Draft::slug)
          .build();

  /** The policies of a team. */
  public static final Codec<List<EscalationPolicySummary>> LIST =
      Table.envelope("policies", Codecs.list(POLICY)).build();

  private TeamPoliciesWire() {}

  /** A policy that is being read. */
  private static final class Draft {
    private final EscalationPolicySummary.Builder summary = EscalationPolicySummary.builder();
    private final PolicyRef.Builder flat = PolicyRef.builder();
    private boolean isFlat;

    private void name(String name) {
      flat.name(name);
    }

    private void slug(String slug) {
      isFlat = true;
      flat.slug(slug);
    }

    private EscalationPolicySummary build() {
      return isFlat ? summary.policy(flat.build()).build() : summary.build();
    }
  }
}
