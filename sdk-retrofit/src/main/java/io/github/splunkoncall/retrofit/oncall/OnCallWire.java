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
  /** A user as on-call refers to one; empty text if there is none. */
  static final Codec<String> USERNAME = Table.envelope("username", Codecs.STRING, "").build();

  /** Who is on call now, in the names that the service was seen to use (Q21). */
  public static final Codec<List<TeamOnCall>> CURRENT =
      current("oncallNow", "onCallNow", "onCalluser", "onCallUser");

  /** The same in the names of the documentation (Q21). */
  public static final Codec<List<TeamOnCall>> CURRENT_AS_DOCUMENTED =
      current("onCallNow", "oncallNow", "onCallUser", "onCalluser");

  private OnCallWire() {}

  /** The first of two names is written, both are read. */
  private static Codec<List<TeamOnCall>> current(
      String onCallNow, String orOnCallNow, String onCallUser, String orOnCallUser) {
    Codec<String> user = Table.envelope(onCallUser, USERNAME, "").alsoRead(orOnCallUser).build();
    Codec<PolicyOnCall> policy =
        Table.of(PolicyOnCall::builder, PolicyOnCall.Builder::build)
            .field(
                "escalationPolicy",
                EscalationPoliciesWire.REF,
                PolicyOnCall::policy,
                PolicyOnCall.Builder::policy)
            .list(
                "users",
                user,
                PolicyOnCall::users,
                (builder, username) -> {
                  if (!username.isEmpty()) {
                    builder.addUsers(username);
                  }
                })
            .build();
    Codec<TeamOnCall> team =
        Table.of(TeamOnCall::builder, TeamOnCall.Builder::build)
            .field("team", TeamRefWire.REF, TeamOnCall::team, TeamOnCall.Builder::team)
            .list(onCallNow, policy, TeamOnCall::policies, TeamOnCall.Builder::addPolicies)
            .alsoRead(orOnCallNow)
            .alsoRead("oncall")
            .build();
    return Table.envelope("teamsOnCall", Codecs.list(team)).build();
  }
}
