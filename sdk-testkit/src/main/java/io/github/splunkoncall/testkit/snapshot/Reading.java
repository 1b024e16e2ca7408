package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.chat.ChatHistory;
import io.github.splunkoncall.chat.ChatMessage;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.users.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads one organisation once. */
final class Reading {
  private static final int CHAT_PAGE = 100;
  private static final ScheduleQuery TODAY = ScheduleQuery.builder().daysForward(1).build();

  private final SplunkOnCallApi api;
  private final Instant now;
  private final Set<OrganisationPart> missing;

  Reading(SplunkOnCallApi api, Set<OrganisationPart> parts, Instant now) {
    this.api = api;
    this.now = now;
    this.missing = EnumSet.allOf(OrganisationPart.class);
    missing.removeAll(parts);
  }

  OrganisationSnapshot organisation() {
    List<TeamSnapshot> teams = new ArrayList<>();
    List<RotationSnapshot> rotations = new ArrayList<>();
    List<UserSnapshot> users = api.users().list().stream().map(this::user).toList();
    for (Team team : api.teams().list()) {
      teams.add(team(team));
      rotations.addAll(rotations(team.slug()));
    }
    List<ScheduledOverride> overrides =
        part(OrganisationPart.OVERRIDES, api.overrides()::list, List.of());
    OrganisationSnapshot.Builder organisation =
        OrganisationSnapshot.builder()
            .now(now)
            .users(users)
            .teams(teams)
            .rotations(rotations)
            .policies(api.escalationPolicies().list().stream().map(this::policy).toList())
            .routingKeys(api.routingKeys().list())
            .webhooks(part(OrganisationPart.WEBHOOKS, api.webhooks()::list, List.of()))
            .overrides(overrides)
            .takenDuty(teams.stream().flatMap(team -> taken(team.slug(), overrides)).toList())
            .alertRules(
                part(OrganisationPart.ALERT_RULES, () -> api.alertRules().list("*"), List.of()))
            .maintenance(
                part(
                        OrganisationPart.MAINTENANCE,
                        api.maintenance()::state,
                        MaintenanceState.builder().build())
                    .instances());
    addIncidents(organisation);
    return organisation.missing(missing).build();
  }

  /** What the call gives; {@code otherwise} if the part is not wanted, or not shown. */
  private <T> T part(OrganisationPart part, Supplier<T> call, T otherwise) {
    if (missing.contains(part)) {
      return otherwise;
    }
    try {
      return call.get();
    } catch (ForbiddenOrThrottledException e) {
      missing.add(part);
      return otherwise;
    } catch (NotFoundException e) {
      return otherwise; // It has gone since it was listed.
    }
  }

  private UserSnapshot user(User user) {
    String username = user.username();
    return UserSnapshot.builder()
        .user(user)
        .contactMethods(
            part(
                OrganisationPart.CONTACT_METHODS,
                () -> api.contactMethods().all(username),
                ContactMethods.builder().build()))
        .pagingPolicies(
            part(
                OrganisationPart.PAGING_POLICIES,
                () -> api.pagingPolicies().all(username),
                List.of()))
        .build();
  }

  private TeamSnapshot team(Team team) {
    List<TeamAdmin> admins =
        part(OrganisationPart.ADMINS, () -> api.teams().admins(team.slug()), List.of());
    return TeamSnapshot.builder()
        .slug(team.slug())
        .name(team.name())
        .description(team.description())
        .version(team.version())
        .defaultTeam(team.defaultTeam())
        .members(api.teams().members(team.slug()).stream().map(TeamMember::username).toList())
        .admins(admins.stream().map(TeamAdmin::username).toList())
        .build();
  }

  private EscalationPolicy policy(EscalationPolicySummary summary) {
    return EscalationPolicy.builder()
        .from(api.escalationPolicies().get(summary.slug()))
        .teamSlug(summary.team().map(TeamRef::slug))
        .build();
  }

  /** One list has the slugs, the other the shifts. */
  private List<RotationSnapshot> rotations(String team) {
    List<RotationGroup> groups = api.rotations().groups(team);
    if (groups.isEmpty()) {
      return List.of();
    }
    List<Rotation> rotations = api.rotations().list(team);
    return groups.stream().map(group -> rotation(team, group, rotations)).toList();
  }

  private static RotationSnapshot rotation(
      String team, RotationGroup group, List<Rotation> rotations) {
    List<RotationShift> shifts =
        rotations.stream()
            .filter(rotation -> isSame(group, rotation))
            .limit(1)
            .flatMap(rotation -> rotation.shifts().stream())
            .map(Reading::timeless)
            .toList();
    return RotationSnapshot.builder()
        .slug(group.slug())
        .groupId(group.groupId())
        .label(group.label())
        .teamSlug(team)
        .shifts(shifts)
        .build();
  }

  private static boolean isSame(RotationGroup group, Rotation rotation) {
    return (group.groupId().isPresent() && rotation.groupId().isPresent())
        ? group.groupId().equals(rotation.groupId())
        : group.label().equals(rotation.label());
  }

  /** The shift without what can be worked out, or follows from where it is. */
  private static RotationShift timeless(RotationShift shift) {
    return RotationShift.builder()
        .from(shift)
        .periods(List.of())
        .current(Optional.empty())
        .next(Optional.empty())
        .onCall(Optional.empty())
        .groupId(Optional.empty())
        .teamSlug(Optional.empty())
        .organisationSlug(Optional.empty())
        .build();
  }

  /** Schedules show scheduled overrides and what was taken alike. */
  private Stream<OnCallOverride> taken(String team, List<ScheduledOverride> scheduled) {
    List<PolicySchedule> policies =
        part(
                OrganisationPart.TAKEN_DUTY,
                () -> Optional.of(api.onCall().teamSchedule(team, TODAY)),
                Optional.<TeamSchedule>empty())
            .map(TeamSchedule::policies)
            .orElse(List.of());
    return policies.stream()
        .flatMap(
            policy ->
                policy.overrides().stream()
                    .map(taken -> OnCallOverride.builder().from(taken).policy(policy.policy()))
                    .map(OnCallOverride.Builder::build))
        .filter(taken -> scheduled.stream().noneMatch(override -> isSame(taken, override)));
  }

  private static boolean isSame(OnCallOverride shown, ScheduledOverride scheduled) {
    return shown.start().equals(scheduled.start())
        && shown.end().equals(scheduled.end())
        && shown.originalUser().equals(Optional.of(scheduled.user().username()))
        && scheduled.assignments().stream()
            .anyMatch(
                assignment ->
                    assignment.standIn().equals(shown.overrideUser())
                        && shown
                            .policy()
                            .filter(policy -> policy.slug().equals(assignment.policySlug()))
                            .isPresent());
  }

  private void addIncidents(OrganisationSnapshot.Builder organisation) {
    List<Incident> incidents =
        new ArrayList<>(part(OrganisationPart.INCIDENTS, api.incidents()::list, List.of()));
    // The service does not say in which order it lists them.
    incidents.sort((a, b) -> compareNumbers(a.number(), b.number()));
    for (Incident incident : incidents) {
      String number = incident.number();
      organisation.addIncidents(
          IncidentSnapshot.builder()
              .incident(incident)
              .notes(part(OrganisationPart.NOTES, () -> api.notes().list(number), List.of()))
              .build());
    }
    incidents.stream()
        .flatMap(
            incident ->
                Stream.concat(incident.firstAlertId().stream(), incident.lastAlertId().stream()))
        .distinct()
        .flatMap(id -> alert(id).stream())
        .forEach(organisation::addAlerts);
    addChat(organisation, incidents);
  }

  private static int compareNumbers(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  private Optional<AlertSnapshot> alert(String uuid) {
    return part(
        OrganisationPart.ALERTS,
        () -> Optional.of(AlertSnapshot.builder().uuid(uuid).alert(api.alerts().get(uuid)).build()),
        Optional.empty());
  }

  /** A message does not say which incident it belongs to, but the messages of one can be asked. */
  private void addChat(OrganisationSnapshot.Builder organisation, List<Incident> incidents) {
    ChatQuery everything = ChatQuery.builder().limit(CHAT_PAGE).build();
    List<ChatMessage> messages = chat(everything);
    Map<ChatMessage, String> owners = new HashMap<>();
    if (!messages.isEmpty()) {
      for (Incident incident : incidents) {
        chat(ChatQuery.builder().from(everything).incidentNumber(incident.number()).build())
            .forEach(message -> owners.put(message, incident.number()));
      }
    }
    messages.forEach(
        message ->
            organisation.addChat(
                TimelineMessage.builder()
                    .incidentNumber(Optional.ofNullable(owners.get(message)))
                    .message(message)
                    .build()));
  }

  private List<ChatMessage> chat(ChatQuery first) {
    List<ChatMessage> messages = new ArrayList<>();
    ChatQuery query = first;
    for (boolean more = true; more; ) {
      ChatQuery asked = query;
      ChatHistory page =
          part(
              OrganisationPart.CHAT,
              () -> api.chat().messages(asked),
              ChatHistory.builder().build());
      messages.addAll(page.messages());
      query = asked.after(page);
      more = page.hasMore() && !page.messages().isEmpty();
    }
    return Collections.unmodifiableList(messages);
  }
}
