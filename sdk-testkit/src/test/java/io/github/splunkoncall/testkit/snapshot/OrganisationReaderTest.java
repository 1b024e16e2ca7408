package io.github.splunkoncall.testkit.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.KeyHistory;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class OrganisationReaderTest {
  private final FakeSplunkOnCall fake = RichOrganisation.create();

  @Test
  void whatIsReadInProcessIsWhatTheFakeHasOfWhatTheServiceShows() {
    assertThat(OrganisationReader.of(fake.readOnlyApi()).read(fake.clock().now()))
        .isEqualTo(shown(fake.snapshot()));
  }

  @Test
  void whatIsReadOverHttpIsWhatTheFakeHasOfWhatTheServiceShows() {
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallApi client =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.readOnlyCredentials().apiId())
              .apiKey(server.readOnlyCredentials().apiKey())
              .withoutPacing()
              .build();

      assertThat(OrganisationReader.of(client).read(fake.clock().now()))
          .isEqualTo(shown(fake.snapshot()));
    }
  }

  /** Without what only the fake knows; of the alerts, those that incidents name. */
  private static OrganisationSnapshot shown(OrganisationSnapshot whole) {
    Set<String> named = new HashSet<>();
    whole.incidents().stream()
        .map(IncidentSnapshot::incident)
        .forEach(
            incident -> {
              incident.firstAlertId().ifPresent(named::add);
              incident.lastAlertId().ifPresent(named::add);
            });
    return OrganisationSnapshot.builder()
        .from(whole)
        .incidents(
            whole.incidents().stream()
                .map(
                    incident ->
                        IncidentSnapshot.builder()
                            .incident(incident.incident())
                            .notes(incident.notes())
                            .build())
                .toList())
        .alerts(whole.alerts().stream().filter(alert -> named.contains(alert.uuid())).toList())
        .escalations(List.of())
        .pages(List.of())
        .stakeholderMessages(List.of())
        .fakeState(Optional.empty())
        .build();
  }

  @Test
  void aFakeOfWhatWasReadPagesForANewIncidentAsTheOtherDoes() {
    FakeSplunkOnCall copy =
        FakeSplunkOnCall.from(OrganisationReader.of(fake.api()).read(fake.clock().now()));

    assertThat(paged(copy)).isEqualTo(paged(fake)).isNotEmpty();
    assertThat(copy.api().onCall().current()).isEqualTo(fake.api().onCall().current());
  }

  private static List<String> paged(FakeSplunkOnCall of) {
    String number =
        of.api("ana")
            .triggerAlarm(
                "New", "one", IncidentTarget.escalationPolicy(of.policy("Primary").slug()))
            .number();
    of.clock().advance(Duration.ofHours(1));
    return of.incident(number).pagedUsers();
  }

  @Test
  void identifiersOfWhatIsMadeLaterAreNewInACopy() {
    FakeSplunkOnCall copy =
        FakeSplunkOnCall.from(OrganisationReader.of(fake.api()).read(fake.clock().now()));
    OrganisationSnapshot before = copy.snapshot();

    copy.api().triggerAlarm("New", "one", IncidentTarget.user("ana"));
    OrganisationSnapshot after = copy.snapshot();

    assertThat(after.incidents()).hasSize(before.incidents().size() + 1);
    assertThat(after.alerts()).hasSize(before.alerts().size() + 1);
  }

  @Test
  void partsThatAreNotWantedAreNotAskedFor() {
    Counting counting = new Counting(fake.api(), Set.of());

    OrganisationSnapshot read =
        OrganisationReader.of(counting.api()).onCallOnly().read(fake.clock().now());

    // Policies: the default ones of two teams, and two more. One of the teams has no rotations.
    assertThat(counting.calls())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "users.list", 1,
                "teams.list", 1,
                "escalationPolicies.list", 1,
                "routingKeys.list", 1,
                "escalationPolicies.get", 4,
                "teams.members", 2,
                "rotations.groups", 2,
                "rotations.list", 1,
                "overrides.list", 1,
                "onCall.teamSchedule", 2));
    assertThat(read.missing())
        .contains(OrganisationPart.INCIDENTS, OrganisationPart.CONTACT_METHODS)
        .doesNotContain(OrganisationPart.OVERRIDES, OrganisationPart.TAKEN_DUTY);
    assertThat(read.policies()).isEqualTo(fake.snapshot().policies());
    assertThat(read.takenDuty()).hasSize(1);
  }

  @Test
  void aPartThatIsForbiddenIsMissingAndAskedForOnce() {
    Counting counting = new Counting(fake.api(), Set.of("contactMethods", "incidents"));

    OrganisationSnapshot read = OrganisationReader.of(counting.api()).read(fake.clock().now());

    assertThat(read.missing())
        .containsExactlyInAnyOrder(OrganisationPart.CONTACT_METHODS, OrganisationPart.INCIDENTS);
    assertThat(read.incidents()).isEmpty();
    assertThat(counting.calls()).containsEntry("contactMethods.all", 1);
    FakeSplunkOnCall copy = FakeSplunkOnCall.from(read);
    assertThat(copy.api().contactMethods().emails("ana")).hasSize(1);
    assertThat(copy.api().getIncidents()).isEmpty();
  }

  @Test
  void withoutAPartItIsMissing() {
    assertThat(
            OrganisationReader.of(fake.api())
                .without(OrganisationPart.CHAT, OrganisationPart.NOTES)
                .read(fake.clock().now())
                .missing())
        .containsExactlyInAnyOrder(OrganisationPart.CHAT, OrganisationPart.NOTES);
  }

  @Test
  void whatIsNeededAndForbiddenIsThrown() {
    Counting counting = new Counting(fake.api(), Set.of("teams"));

    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(() -> OrganisationReader.of(counting.api()).read(fake.clock().now()));
  }

  /** An API that counts its calls, and forbids some resources. */
  private record Counting(
      SplunkOnCallApi target, Set<String> forbidden, Map<String, Integer> calls) {
    Counting(SplunkOnCallApi target, Set<String> forbidden) {
      this(target, forbidden, new ConcurrentHashMap<>());
    }

    SplunkOnCallApi api() {
      return proxy(
          SplunkOnCallApi.class,
          (proxy, accessor, arguments) -> {
            Object resource = accessor.invoke(target, arguments);
            return proxy(
                accessor.getReturnType(),
                (inner, method, given) -> {
                  calls.merge(accessor.getName() + "." + method.getName(), 1, Integer::sum);
                  if (forbidden.contains(accessor.getName())) {
                    throw StatusErrors.exceptionFor(
                        ErrorContext.builder().operation(Operation.LIST_TEAMS).status(403).build(),
                        null,
                        new KeyHistory(true, false, false));
                  }
                  try {
                    return method.invoke(resource, given);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
          });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
  }
}
