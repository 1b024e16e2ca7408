package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationBuilderTest {
  private static final User MARA =
      User.builder().username("mara").firstName("Mara").email("m@example.net").build();

  @Test
  void anOrganisationCanHaveThousandsOfUsersWithContactMethodsInTheirOrder() {
    String[] users = IntStream.rangeClosed(1, 20_000).mapToObj(i -> "u" + i).toArray(String[]::new);
    FakeSplunkOnCall fake = FakeSplunkOnCall.create(organisation -> organisation.users(users));

    assertThat(fake.api().contactMethods().emails("u20000").get(0).id()).contains(21_001L);
    assertThat(fake.api().contactMethods().emails("u1").get(0).id()).contains(1002L);
  }

  @Test
  void aUserWhoIsOnlyNamedGetsAMadeUpNameAndAddress() {
    assertThat(users(organisation -> organisation.users("mara")).get(1))
        .isEqualTo(
            User.builder()
                .username("mara")
                .firstName("Mara")
                .lastName("Example")
                .email("mara@example.org")
                .createdAt(Instant.parse("2024-01-07T09:00:00Z"))
                .passwordLastUpdated(Instant.parse("2024-01-07T09:00:00Z"))
                .verified(true)
                .build());
  }

  @Test
  void usersAreListedInTheOrderInWhichTheyWereNamedAfterTheAdmin() {
    assertThat(
            users(
                organisation ->
                    organisation
                        .users("zoe")
                        .team("Web", team -> team.members("cleo", "zoe", "ben"))
                        .users("ana", "ben")))
        .extracting(User::username)
        .containsExactly("admin", "zoe", "cleo", "ben", "ana");
  }

  @Test
  void anExplicitUserIsKeptWhereverElseItIsNamed() {
    assertThat(users(organisation -> organisation.user(MARA).users("mara")))
        .containsOnlyOnce(MARA)
        .hasSize(2);
    assertThat(users(organisation -> organisation.users("mara").user(MARA)))
        .containsOnlyOnce(MARA)
        .hasSize(2);
    assertThat(
            users(
                organisation -> organisation.user(MARA).team("Web", team -> team.members("mara"))))
        .containsOnlyOnce(MARA)
        .hasSize(2);
  }

  @Test
  void theAdminCanBeSomebody() {
    User ada = User.builder().username("admin").firstName("Ada").build();

    assertThat(users(organisation -> organisation.users("ana").user(ada)))
        .extracting(user -> user.firstName().orElse(""))
        .containsExactly("Ada", "Ana");
  }

  @Test
  void theAdminMayBeAMemberOfATeam() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.team(
                    "Web",
                    team ->
                        team.members("admin")
                            .policy("Web primary", policy -> policy.notifyUsers("admin"))));

    assertThat(fake.api().getUsers()).hasSize(1);
    assertThat(fake.team("Web").memberCount()).isEqualTo(1);
  }

  @Test
  void accountsAreAYearOldWhenTheClockStartsWhateverIsSetFirst() {
    Instant start = Instant.parse("2020-02-03T04:05:06Z");
    Instant yearBefore = Instant.parse("2019-02-03T04:05:06Z");

    assertThat(users(organisation -> organisation.startingAt(start).users("ana")))
        .allMatch(user -> user.createdAt().orElseThrow().equals(yearBefore));
    assertThat(users(organisation -> organisation.users("ana").startingAt(start)))
        .allMatch(user -> user.createdAt().orElseThrow().equals(yearBefore));
  }

  @Test
  void theClockStartsWhereItIsTold() {
    Instant start = Instant.parse("2031-12-31T23:59:59Z");

    assertThat(
            FakeSplunkOnCall.create(organisation -> organisation.startingAt(start)).clock().now())
        .isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aUsernameThatIsBlankIsRefused(String username) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeSplunkOnCall.create(organisation -> organisation.users(username)))
        .withMessageContaining("username");
  }

  @Test
  void contactMethodsAreAddedToAUserWhoMayBeNamedLater() {
    ContactMethods mara =
        FakeSplunkOnCall.create(
                organisation ->
                    organisation
                        .phone("mara", "Mobile", "+14115550110")
                        .email("mara", "Home", "mara@home.example")
                        .device("mara", DeviceType.ANDROID, "Tablet")
                        .user(MARA))
            .api()
            .contactMethods()
            .all("mara");

    assertThat(mara.emails())
        .extracting(Email::address)
        .containsExactly("m@example.net", "mara@home.example");
    assertThat(mara.phones()).singleElement().matches(Phone::verified);
    assertThat(mara.devices().get(0).type()).contains(DeviceType.ANDROID);
  }

  @Test
  void contactMethodsThatCannotBeAreRefused() {
    for (Consumer<OrganisationBuilder> setUp :
        List.<Consumer<OrganisationBuilder>>of(
            organisation -> organisation.phone("mara", "Mobile", "+1"),
            organisation -> organisation.users("mara").phone("mara", "Mobile", "none"),
            organisation -> organisation.users("mara").email("mara", "Mobile", "none"),
            organisation -> organisation.users("mara").device("mara", DeviceType.IOS, " "))) {
      assertThatIllegalArgumentException().isThrownBy(() -> FakeSplunkOnCall.create(setUp));
    }
  }

  @Test
  void aUserWithoutAnAddressHasNoDefaultEmailUntilThereIsOne() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation -> organisation.user(User.builder().username("silent").build()));

    assertThat(fake.api().contactMethods().emails("silent")).isEmpty();
    fake.api()
        .users()
        .update(
            "silent",
            UpdateUserRequest.builder()
                .firstName("S")
                .lastName("L")
                .email("silent@example.org")
                .build());
    assertThat(fake.api().contactMethods().emails("silent"))
        .extracting(Email::address)
        .containsExactly("silent@example.org");
  }

  @Test
  void aRoutingKeyLeadsToThePoliciesWithTheNamesWhereverTheyAre() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation -> {
              organisation.routingKey("Shop", "Web primary", "Ops");
              setUp(organisation);
              organisation.team("Ops", team -> team.members("ben"));
            });
    fake.api().ingest().entity("shop", "checkout").trigger("slow");

    assertThat(fake.api().routingKeys().list().get(1).key()).isEqualTo("Shop");
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void aRoutingKeyThatCannotBeIsRefused() {
    for (Consumer<OrganisationBuilder> key :
        List.<Consumer<OrganisationBuilder>>of(
            organisation -> organisation.routingKey("shop", "Nothing"),
            organisation -> organisation.routingKey("shop"),
            organisation -> organisation.routingKey(" ", "Web"),
            organisation -> organisation.routingKey("shop", " "),
            organisation -> organisation.routingKey(".+", "Web"),
            organisation ->
                organisation.team("Web primary", team -> {}).routingKey("shop", "Web primary"),
            organisation -> organisation.routingKey("shop", "Web").routingKey("SHOP", "Web"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  FakeSplunkOnCall.create(
                      organisation -> {
                        setUp(organisation);
                        key.accept(organisation);
                      }));
    }
  }

  @Test
  void theFirstTeamOfAnEmptyOrganisationGetsTheDefaultRoute() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create();
    String slug = fake.api().teams().create(TeamRequest.of("Web")).slug();
    fake.api().teams().create(TeamRequest.of("Ops"));
    fake.api().teams().addMember(slug, "admin");
    fake.api().ingest().entity("checkout").trigger("slow");

    assertThat(fake.incident("1").pagedUsers()).containsExactly("admin");
  }

  @Test
  void theFirstTeamIsTheDefaultOneAndTeamsKeepTheirOrder() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation -> organisation.team("Zebra", team -> {}).team("Ant", team -> {}));

    assertThat(fake.api().getTeams()).extracting(Team::name).containsExactly("Zebra", "Ant");
    assertThat(fake.api().getTeams()).extracting(Team::defaultTeam).containsExactly(true, false);
  }

  @Test
  void theSameSeedGivesTheSameSlugsAndNumbersOfAlerts() {
    assertThat(identifiers(7)).isEqualTo(identifiers(7)).doesNotHaveDuplicates();
  }

  @Test
  void anotherSeedGivesOtherSlugs() {
    assertThat(identifiers(7)).doesNotContainAnyElementsOf(identifiers(8));
  }

  @Test
  void withoutASeedItIsOne() {
    assertThat(identifiers(FakeSplunkOnCall.create(OrganisationBuilderTest::setUp)))
        .isEqualTo(identifiers(1));
  }

  @Test
  void aPagingPolicyHoldsAlwaysUnlessSomethingElseIsSaid() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .users("ana")
                    .pagingPolicy(
                        "ana",
                        "By email",
                        policy ->
                            policy
                                .step(Duration.ofMinutes(5), NotificationType.EMAIL)
                                .step(Duration.ofMinutes(10), NotificationType.PUSH)));

    List<TimedPagingPolicy> all = fake.api().pagingPolicies().all("ana");
    assertThat(all.get(1).name()).contains("By email");
    assertThat(all.get(1).timeMask()).isEqualTo(all.get(0).timeMask());
    assertThat(all.get(1).steps()).extracting(PagingStep::index).containsExactly(0, 1);
  }

  @Test
  void aPagingPolicyThatCannotBeIsRefused() {
    List<Consumer<OrganisationBuilder>> impossible =
        List.of(
            organisation -> organisation.pagingPolicy("nobody", "Nights", policy -> {}),
            organisation ->
                organisation.pagingPolicy(
                    "admin",
                    "Nights",
                    policy -> policy.step(Duration.ofMinutes(5), NotificationType.SMS)));
    for (Consumer<OrganisationBuilder> setUp : impossible) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FakeSplunkOnCall.create(setUp))
          .withMessageContaining("the paging policy 'Nights'");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FakeSplunkOnCall.create(
                    organisation ->
                        organisation.pagingPolicy(
                            "admin", "Nights", policy -> policy.step(Duration.ofMinutes(7)))))
        .withMessageContaining("timeout");
  }

  private static List<String> identifiers(long seed) {
    return identifiers(
        FakeSplunkOnCall.create(
            organisation -> {
              setUp(organisation);
              organisation.seed(seed);
            }));
  }

  private static List<String> identifiers(FakeSplunkOnCall fake) {
    fake.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    return List.of(
        fake.team("Web").slug(),
        fake.policy("Web primary").slug(),
        fake.incident("1").entityId().orElseThrow(),
        fake.incident("1").firstAlertId().orElseThrow(),
        fake.incident("1").pagedPolicies().get(0).slug());
  }

  private static void setUp(OrganisationBuilder organisation) {
    organisation.team(
        "Web",
        team -> team.members("ana").policy("Web primary", policy -> policy.notifyUsers("ana")));
  }

  private static List<User> users(Consumer<OrganisationBuilder> setUp) {
    SplunkOnCallApi api = FakeSplunkOnCall.create(setUp).api();
    return api.getUsers();
  }

  @Test
  void theClockCountsMillisecondsAsTheServiceDoes() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.startingAt(Instant.parse("2025-01-06T09:00:00.123456789Z")));

    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:00:00.123Z"));
  }

  @Test
  void twoIncidentsCanHaveOneTitle() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .incident("Slow")
                    .incident("Slow", slow -> slow.acknowledgedBy("admin")));

    assertThat(fake.api().getIncidents())
        .extracting(Incident::phase)
        .containsExactlyInAnyOrder(IncidentPhase.UNACKED, IncidentPhase.ACKED);
  }

  @Test
  void nobodyReactsToAnIncidentThatIsNotThereYet() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FakeSplunkOnCall.create(
                    organisation ->
                        organisation
                            .assume(Assumption.INGEST_LAG, Duration.ofSeconds(30))
                            .incident("Slow", slow -> slow.acknowledgedBy("admin"))))
        .withMessage(
            "the incident 'Slow' is not there yet when admin reacts, or has joined another");
  }

  @Test
  void aPolicyThatIsATargetAndIsLedToAsWellPagesOnce() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .team(
                        "Platform",
                        team ->
                            team.members("ana", "ben")
                                .policy("A", policy -> policy.notifyUsers("ana").notifyPolicy("B"))
                                .policy("B", policy -> policy.notifyUsers("ben")))
                    .routingKey("web", "A", "B"));

    fake.api().ingest().entity("web", "disk").trigger("Full");
    IncidentTarget ana = IncidentTarget.user("ana");
    fake.api().triggerAlarm("By hand", "x", ana, ana);

    assertThat(fake.pages()).extracting(Page::username).containsExactly("ana", "ben", "ana");
  }
}
