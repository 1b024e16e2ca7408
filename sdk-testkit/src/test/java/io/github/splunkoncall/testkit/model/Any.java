package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.ContactMethod;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.users.User;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where arguments come from: mostly what the organisation has now, and now and then something that
 * it does not have, or that nobody should call anything.
 */
final class Any {
  private static final List<String> STRANGE =
      List.of(
          "nobody",
          "ANA",
          "Zoë Ångström",
          "a/b",
          "a@b.example",
          "a b",
          "x%2Fy?z#1",
          "名前",
          "😀",
          "a+b&c=d;e",
          "{\"j\"}\\|^`[0]",
          "[",
          "*",
          "0",
          "99999999999999999999",
          "-1",
          " padded ",
          "..",
          " ",
          "",
          "tab\there");

  private static final List<String> TEXTS =
      List.of(
          "Disk full",
          "disk/var at 97 %",
          "ünï ✓ 😀",
          "\"quoted\" \\ back",
          "two\nlines\t\r\u2028\u0000",
          "<b>&amp;</b>",
          "null",
          "${details}",
          "12",
          "true",
          " ",
          "");

  private final Choices choices;
  private final SplunkOnCallApi known;
  private final Instant now;

  /** Arguments about the organisation behind this API. */
  Any(Choices choices, SplunkOnCallApi known, Instant now) {
    this.choices = choices;
    this.known = known;
    this.now = now;
  }

  int below(int bound) {
    return choices.below(bound);
  }

  boolean yes() {
    return below(2) == 1;
  }

  /** Does it or not. */
  void maybe(Runnable action) {
    if (yes()) {
      action.run();
    }
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[below(values.length)];
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /** One of what there is, and sometimes, or if there is nothing, a strange one. */
  String of(Stream<String> existing) {
    boolean strange = below(6) == 5;
    List<String> all = existing.toList();
    return strange || all.isEmpty() ? of(STRANGE) : of(all);
  }

  String[] some(Stream<String> existing) {
    List<String> all = existing.toList();
    return IntStream.range(0, 1 + below(3)).mapToObj(i -> of(all.stream())).toArray(String[]::new);
  }

  String text() {
    return of(TEXTS);
  }

  /** A name for something new. */
  String name() {
    return below(3) == 2 ? of(STRANGE) : "new" + below(8);
  }

  String address() {
    return of(
        "new" + below(8) + "@example.org", "ANA@example.org", "ü@example.org", "a+b@c", "none");
  }

  Map<String, Object> json() {
    return of(
        Map.of("a", 1),
        Map.of(),
        Map.of("half", 0.5, "whole", 2.0, "big", Long.MAX_VALUE),
        Map.of(
            "exact", new BigDecimal("1E+3"), "float", 0.1f, "huge", new BigInteger("9".repeat(20))),
        Map.of("list", List.of(1, "two", true, List.of()), "deep", Map.of("", Map.of("x", "ü"))),
        Map.of(of(STRANGE), text()));
  }

  // Time

  Duration minutes() {
    return Duration.ofMinutes(of(0, 1, 5, 10, 15, 60, 7, 1440));
  }

  Duration pause() {
    return of(
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(8),
        Duration.ofDays(1),
        Duration.ofDays(7),
        Duration.ofMillis(1500),
        Duration.ZERO);
  }

  Instant time() {
    return now.plus(
        of(
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofDays(7),
            Duration.ofHours(-1),
            Duration.ofDays(-7),
            Duration.ofDays(40),
            Duration.ofMillis(90_250)));
  }

  ZoneId zone() {
    return ZoneId.of(of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"));
  }

  // What there is

  /** An API in the name of somebody. */
  SplunkOnCallApi actor(SplunkOnCallApi api) {
    return below(12) == 11 ? api : api.actingAs(user());
  }

  String user() {
    return of(users());
  }

  Stream<String> users() {
    return known.users().list().stream().map(User::username);
  }

  String team() {
    return of(teams());
  }

  Stream<String> teams() {
    return known.teams().list().stream().map(Team::slug);
  }

  String policy() {
    return of(policies());
  }

  Stream<String> policies() {
    return known.escalationPolicies().list().stream().map(EscalationPolicySummary::slug);
  }

  String routingKey() {
    return of(routingKeys());
  }

  Stream<String> routingKeys() {
    return known.routingKeys().list().stream().map(RoutingKey::key);
  }

  String webhook() {
    return of(known.webhooks().list().stream().map(webhook -> webhook.slug()));
  }

  String incident() {
    return of(incidents());
  }

  Stream<String> incidents() {
    return known.reporting().incidents(HistoryQuery.all()).incidents().stream()
        .map(Incident::number);
  }

  /** An existing thing that is not named by one text. */
  <T> void withOne(Collection<T> existing, Consumer<T> action) {
    if (!existing.isEmpty()) {
      action.accept(of(List.copyOf(existing)));
    }
  }

  long number(Stream<Long> existing) {
    List<Long> all = existing.toList();
    return all.isEmpty() || below(6) == 5 ? of(0L, 1L, -1L, 4711L, Long.MAX_VALUE) : of(all);
  }

  /** An index into so many things, or outside of them. */
  int index(int size) {
    return below(6) == 5 ? of(-1, size, size + 1) : below(Math.max(1, size));
  }

  /** The contact methods of a user, who may not exist. */
  ContactMethods contacts(String user) {
    boolean exists = users().anyMatch(user::equals);
    return exists ? known.contactMethods().all(user) : ContactMethods.builder().build();
  }

  String contactId(Collection<? extends ContactMethod> contacts) {
    return of(contacts.stream().map(ContactMethod::contactId));
  }

  /** The organisation as it is now. */
  SplunkOnCallApi known() {
    return known;
  }
}
