package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.OtherEntry;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done about teams, their members and their escalation policies. */
final class TeamActions {
  static final List<Action> ALL =
      List.of(
          Action.read((api, any) -> api.teams().list()),
          Action.of((api, any) -> any.actor(api).teams().create(team(any))),
          Action.of((api, any) -> api.teams().create(team(any))),
          Action.read((api, any) -> api.teams().get(any.team())),
          Action.of((api, any) -> api.teams().update(any.team(), team(any))),
          Action.of((api, any) -> api.teams().delete(any.team())),
          Action.read((api, any) -> api.teams().admins(any.team())),
          Action.read((api, any) -> api.teams().members(any.team())),
          Action.of((api, any) -> api.teams().addMember(any.team(), any.user())),
          Action.of((api, any) -> api.teams().addMember(any.team(), any.user())),
          Action.of(
              (api, any) -> {
                String team = any.team();
                api.teams().removeMember(team, member(any, team));
              }),
          Action.of(
              (api, any) -> {
                String team = any.team();
                api.teams().removeMember(team, member(any, team), any.user());
              }),
          Action.read((api, any) -> api.escalationPolicies().list()),
          Action.read((api, any) -> api.escalationPolicies().findByName(any.text())),
          Action.read((api, any) -> api.escalationPolicies().findByName(any.name())),
          Action.of((api, any) -> api.escalationPolicies().create(policy(any))),
          Action.of((api, any) -> api.escalationPolicies().create(policy(any))),
          Action.read((api, any) -> api.escalationPolicies().get(any.policy())),
          Action.of((api, any) -> api.escalationPolicies().update(any.policy(), update(any))),
          Action.of(
              (api, any) ->
                  any.withOne(
                      any.policies().toList(),
                      slug ->
                          api.escalationPolicies()
                              .update(
                                  slug,
                                  UpdatePolicyRequest.builder(
                                          any.known().escalationPolicies().get(slug))
                                      .build()))),
          Action.of((api, any) -> api.escalationPolicies().delete(any.policy())),
          Action.read(TeamActions::policiesOfTeam));

  private TeamActions() {}

  @SuppressWarnings("deprecation") // The old one is there until the service drops it.
  private static void policiesOfTeam(SplunkOnCallApi api, Any any) {
    api.escalationPolicies().ofTeam(any.team());
  }

  private static String member(Any any, String team) {
    boolean exists = any.teams().anyMatch(team::equals);
    return any.of(
        exists
            ? any.known().teams().members(team).stream().map(TeamMember::username)
            : any.users());
  }

  private static TeamRequest team(Any any) {
    TeamRequest.Builder team = TeamRequest.builder();
    team.name(any.of(any.name(), "Web"));
    any.maybe(() -> team.description(any.text()));
    return team.build();
  }

  private static CreatePolicyRequest policy(Any any) {
    CreatePolicyRequest.Builder policy = CreatePolicyRequest.builder();
    policy.name(any.name()).teamSlug(any.team()).steps(steps(any));
    any.maybe(() -> policy.ignoreCustomPagingPolicies(any.yes()));
    return policy.build();
  }

  private static UpdatePolicyRequest update(Any any) {
    UpdatePolicyRequest.Builder policy = UpdatePolicyRequest.builder();
    policy.steps(steps(any)).ignoreCustomPagingPolicies(any.yes());
    return policy.build();
  }

  private static List<EscalationStep> steps(Any any) {
    return IntStream.range(0, 1 + any.below(3)).mapToObj(i -> step(any)).toList();
  }

  private static EscalationStep step(Any any) {
    EscalationStep.Builder step = EscalationStep.builder();
    step.timeout(any.minutes());
    step.entries(IntStream.range(0, 1 + any.below(2)).mapToObj(i -> entry(any)).toList());
    return step.build();
  }

  private static EscalationEntry entry(Any any) {
    return switch (any.below(9)) {
      case 0, 1 -> EscalationEntry.user(any.user());
      case 2 -> EscalationEntry.rotation(rotation(any));
      case 3 -> EscalationEntry.nextRotation(rotation(any));
      case 4 -> EscalationEntry.previousRotation(rotation(any));
      case 5 -> EscalationEntry.webhook(any.webhook());
      case 6 -> EscalationEntry.email(any.of(any.address(), any.text()));
      case 7 -> EscalationEntry.policy(any.policy());
      default -> OtherEntry.builder().type(ExecutionType.of(any.name())).fields(any.json()).build();
    };
  }

  private static String rotation(Any any) {
    Stream<String> slugs =
        any.known().teams().list().stream()
            .flatMap(team -> any.known().rotations().groups(team.slug()).stream())
            .map(RotationGroup::slug);
    return any.of(slugs);
  }
}
