package io.github.splunkoncall.testkit;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.users.User;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;

/**
 * A small believable organisation to look around in: three teams, eight users, policies of several
 * steps, rotations in two time zones, a stand-in for one night, weekends in which nobody is on
 * duty, routing keys, and incidents in every phase.
 */
public final class DemoOrganisation {
  private static final Instant ROTATIONS_BEGAN = Instant.parse("2024-12-30T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private DemoOrganisation() {}

  /** A fake of the organisation; each one is new and the same. */
  public static FakeSplunkOnCall create() {
    return FakeSplunkOnCall.create(DemoOrganisation::setUp, DemoOrganisation::live);
  }

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .user(user("admin", "Ada", "Marsh"))
        .user(user("ana", "Ana", "Lind"))
        .user(user("ben", "Ben", "Okafor"))
        .user(user("cleo", "Cleo", "Tanaka"))
        .user(user("dan", "Dan", "Weiss"))
        .user(user("eva", "Eva", "Moreau"))
        .user(user("finn", "Finn", "Haugen"))
        .user(user("gita", "Gita", "Rao"))
        .device("ana", DeviceType.IOS, "Ana's phone")
        .phone("ana", "Mobile", "+46 70 555 01 23")
        .device("ben", DeviceType.ANDROID, "Ben's phone")
        .webhook("Status page", "https://hooks.example.org/status")
        .team(
            "Platform",
            team ->
                team.members("ana", "ben", "cleo")
                    .rotation("Platform weekly", r -> weekly(r).members("ana", "ben", "cleo"))
                    .policy(
                        "Platform primary",
                        policy ->
                            policy
                                .notifyRotation("Platform weekly")
                                .after(Duration.ofMinutes(10))
                                .notifyUsers("cleo")
                                .after(Duration.ofMinutes(20))
                                .notifyUsers("admin")))
        .team(
            "Databases",
            team ->
                team.members("dan", "eva")
                    .rotation("Databases weekly", r -> untilSaturday(weekly(r), "dan", "eva"))
                    .rotation("Databases back-up", r -> indianDays(weekly(r), "eva", "dan"))
                    .policy(
                        "Databases primary",
                        policy ->
                            policy
                                .notifyRotation("Databases weekly")
                                .after(Duration.ofMinutes(15))
                                .notifyRotation("Databases back-up")))
        .team(
            "Payments",
            team ->
                team.members("finn", "gita", "ben")
                    .rotation(
                        "Payments daily",
                        r -> weekly(r).members("finn", "gita").handOffEveryDays(1))
                    .policy(
                        "Payments primary",
                        policy ->
                            policy
                                .notifyRotation("Payments daily")
                                .after(Duration.ofMinutes(5))
                                .notifyUsers("ben")
                                .after(Duration.ofMinutes(10))
                                .notifyUsers("admin")))
        .routingKey("platform", "Platform primary")
        .routingKey("database", "Databases primary")
        .routingKey("checkout", "Payments primary", "Platform primary");
  }

  /** A morning in the life of the organisation. */
  private static void live(FakeSplunkOnCall fake) {
    FakeClock clock = fake.clock();
    trigger(
        fake, "dan", "Replica lag on orders-db", "Replica 3 is 90 s behind", "Databases primary");
    clock.advance(Duration.ofMinutes(4));
    SplunkOnCallApi dan = fake.api("dan");
    dan.acknowledgeIncident("1", "Looking at the slow query log");
    clock.advance(Duration.ofMinutes(21));
    dan.resolveIncident("1", "Index rebuilt, lag is gone");
    clock.advance(Duration.ofMinutes(30));
    trigger(fake, "ana", "Checkout is slow", "p99 above 4 s since 09:50", "Payments primary");
    clock.advance(Duration.ofMinutes(7));
    fake.api("ben").acknowledgeIncident("2", "Rolling back the last deployment");
    clock.advance(Duration.ofMinutes(3));
    trigger(fake, "cleo", "Disk nearly full on build-7", "/var at 97 %", "Platform primary");
    clock.advance(Duration.ofMinutes(2));
    standIn(fake);
  }

  /** Ben is away for a night of the week in which it is his turn. */
  private static void standIn(FakeSplunkOnCall fake) {
    OverridesApi overrides = fake.api("ben").overrides();
    String id =
        overrides
            .create(
                OverrideRequest.builder()
                    .username("ben")
                    .zone(ZONE)
                    .start(Instant.parse("2025-01-08T16:00:00Z"))
                    .end(Instant.parse("2025-01-09T08:00:00Z"))
                    .build())
            .publicId();
    overrides.assign(id, fake.policy("Platform primary").slug(), "ana");
  }

  private static void trigger(
      FakeSplunkOnCall fake, String by, String summary, String details, String policy) {
    fake.api(by)
        .triggerAlarm(
            summary, details, IncidentTarget.escalationPolicy(fake.policy(policy).slug()));
  }

  private static RotationBuilder weekly(RotationBuilder rotation) {
    return rotation.startingAt(ROTATIONS_BEGAN).zone(ZONE);
  }

  /** Nobody is on duty from Saturday to Monday: at night an incident of databases pages nobody. */
  private static void untilSaturday(RotationBuilder rotation, String... members) {
    rotation.shift(
        "Week",
        shift ->
            shift
                .members(members)
                .multiDay(
                    DayOfWeek.MONDAY, LocalTime.of(9, 0), DayOfWeek.SATURDAY, LocalTime.of(9, 0)));
  }

  private static void indianDays(RotationBuilder rotation, String... members) {
    rotation.shift(
        "Day in India",
        shift ->
            shift
                .members(members)
                .zone(ZoneId.of("Asia/Kolkata"))
                .partialDay(
                    EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(21, 0)));
  }

  private static User user(String username, String firstName, String lastName) {
    return User.builder()
        .username(username)
        .firstName(firstName)
        .lastName(lastName)
        .displayName(firstName + " " + lastName)
        .email(username + "@example.org")
        .createdAt(Instant.parse("2023-11-02T10:20:30Z"))
        .passwordLastUpdated(Instant.parse("2023-11-02T10:20:30Z"))
        .verified(true)
        .build();
  }
}
