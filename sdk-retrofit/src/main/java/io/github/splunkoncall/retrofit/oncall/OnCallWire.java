package io.github.splunkoncall.retrofit.oncall;

import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.teams.TeamRefWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;

/** On-call on the wire. */
public final class OnCallWire {
  private static final Codec<String> USERNAME =
      Table.envelope("username", Codecs.STRING, "").build();

  /** One user on call; the name of the field is spelled in two ways (Q21). */
  private static final Codec<String> ON_CALL_USER =
      Table.envelope("onCalluser", USERNAME, "").alsoRead("onCallUser").build();

  private static final Table<PolicyOnCall, PolicyOnCall.Builder> POLICY =
      Table.of(PolicyOnCall::builder, PolicyOnCall.Builder::build)
          .field(
              "escalationPolicy",
              EscalationPoliciesWire.REF,
              PolicyOnCall::policy,
              PolicyOnCall.Builder::policy)
          .list(
              "users",
              ON_CALL_USER,
              PolicyOnCall::users,
              (builder, username) -> username.isEmpty() ? builder : builder.addUsers(username))
          .build();

  private static final Table<TeamOnCall, TeamOnCall.Builder> TEAM =
      Table.of(TeamOnCall::builder, TeamOnCall.Builder::build)
          .field("team", TeamRefWire.REF, TeamOnCall::team, TeamOnCall.Builder::team)
          .list("oncallNow", POLICY, TeamOnCall::policies, TeamOnCall.Builder::addPolicies)
          .alsoRead("onCallNow")
          .alsoRead("oncall")
          .build();

  /** Who is on call now. */
  public static final Codec<List<TeamOnCall>> CURRENT =
      Table.envelope("teamsOnCall", Codecs.list(TEAM)).build();

  private OnCallWire() {}
}
