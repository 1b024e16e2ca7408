package io.github.splunkoncall.examples;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.simulation.CoverageChart;
import io.github.splunkoncall.testkit.simulation.Gap;
import io.github.splunkoncall.testkit.simulation.OnCallTime;
import io.github.splunkoncall.testkit.simulation.PagingSimulator;
import io.github.splunkoncall.testkit.simulation.PolicyCoverage;
import io.github.splunkoncall.testkit.snapshot.OrganisationPart;
import io.github.splunkoncall.testkit.snapshot.OrganisationReader;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What nobody wants to find out at night: whom an incident pages minute by minute if nobody reacts,
 * when in this week it would page nobody, and who carries how many hours. It reads the organisation
 * once, two calls per user, about four per team and one per escalation policy, and changes nothing.
 * Runs on the embedded fake, or on the real service if the environment has credentials; a read-only
 * key is enough.
 */
public final class WhoWouldBePaged {
  private static final int DAYS = 7;
  private static final int COLUMNS = 100;
  private static final Duration HOW_LONG = Duration.ofHours(1);
  private static final ZoneId ZONE_OF_THE_DEMO = ZoneId.of("Europe/Stockholm");
  private static final Path PICTURE = Path.of("target", "coverage.svg");

  private final PagingSimulator simulator;
  private final List<RoutingKey> routingKeys;
  private final Instant now;
  private final ZoneId zone;
  private final Instant weekStart;
  private final Instant weekEnd;

  /** Reads the organisation. */
  WhoWouldBePaged(SplunkOnCallApi api, Instant now, ZoneId zone) {
    OrganisationSnapshot organisation =
        OrganisationReader.of(api)
            .without(OrganisationPart.INCIDENTS, OrganisationPart.NOTES, OrganisationPart.ALERTS)
            .without(OrganisationPart.CHAT, OrganisationPart.WEBHOOKS, OrganisationPart.ADMINS)
            .read(now);
    this.simulator = PagingSimulator.of(organisation);
    this.routingKeys = organisation.routingKeys();
    this.now = now;
    this.zone = zone;
    this.weekStart = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    this.weekEnd = weekStart.atZone(zone).plusDays(DAYS).toInstant();
  }

  /** Prints the answers and draws the week; the one argument is a routing key. */
  public static void main(String[] args) throws IOException {
    Optional<String> key = args.length == 0 ? Optional.empty() : Optional.of(args[0]);
    try {
      if (IncidentLifecycle.credentialsAreSet()) {
        SplunkOnCallApi service = SplunkOnCallClient.fromEnvironment();
        new WhoWouldBePaged(service, Instant.now(), ZoneId.systemDefault()).answer(key);
      } else {
        FakeSplunkOnCall fake = DemoOrganisation.create();
        new WhoWouldBePaged(fake.api(), fake.clock().now(), ZONE_OF_THE_DEMO)
            .answer(key.or(() -> Optional.of("checkout")));
      }
    } catch (SplunkOnCallException e) {
      System.out.println("It ended early. " + e.getMessage());
    }
  }

  private void answer(Optional<String> routingKey) throws IOException {
    print(routingKey, System.out);
    Files.createDirectories(PICTURE.getParent());
    Files.writeString(PICTURE, picture());
    System.out.printf("%nThe week is drawn in %s%n", PICTURE.toAbsolutePath());
  }

  /** Without a routing key, the first one of the organisation. */
  void print(Optional<String> routingKey, PrintStream out) {
    String key =
        routingKey
            .or(
                () ->
                    routingKeys.stream()
                        .filter(k -> !k.defaultRoute())
                        .map(RoutingKey::key)
                        .findFirst())
            .orElse("default");
    out.printf("It is %s in %s%n", time("EEEE d MMMM yyyy, HH:mm", now), zone);

    section(out, "If an incident with the routing key " + key + " begins now and nobody reacts");
    List<Page> pages = simulator.pages(key, now, HOW_LONG);
    pages.forEach(page -> out.print(line(page)));
    none(out, "nobody is paged", pages);

    String week = day(weekStart) + " to " + day(weekEnd.minusNanos(1));
    section(out, "When an incident would page nobody, or late, from " + week);
    List<Gap> gaps =
        simulator.coverage(weekStart, weekEnd).stream()
            .filter(PolicyCoverage::isRouted)
            .flatMap(policy -> policy.gaps().stream())
            .toList();
    gaps.forEach(gap -> out.print(line(gap)));
    none(out, "never", gaps);

    section(out, "Who is on call for how long, from " + week);
    List<OnCallTime> hours = simulator.hours(weekStart, weekEnd);
    hours.forEach(time -> out.printf("    %-10s  %s%n", time.username(), hours(time.total())));
    none(out, "nobody is", hours);
  }

  /** The week in SVG, with the policies that routing keys lead to. */
  String picture() {
    List<PolicyCoverage> policies =
        simulator.coverage(weekStart, weekEnd).stream().filter(PolicyCoverage::isRouted).toList();
    return CoverageChart.svg(policies, weekStart, weekEnd, zone);
  }

  private static void section(PrintStream out, String title) {
    out.printf("%n%s%n", title);
  }

  private static void none(PrintStream out, String words, List<?> lines) {
    if (lines.isEmpty()) {
      out.println("    " + words);
    }
  }

  /** On two lines where one would be too long. */
  private String line(Page page) {
    String who =
        "    %+4d min  %-10s  by %s"
            .formatted(
                Duration.between(now, page.at()).toMinutes(),
                page.username(),
                how(page.notification()));
    String why = page.reason().toString();
    String between =
        who.length() + 2 + why.length() <= COLUMNS ? "  " : System.lineSeparator() + " ".repeat(26);
    return who + between + why + System.lineSeparator();
  }

  private static String how(Page.Notification notification) {
    return notification.type() + notification.contact().map(contact -> " to " + contact).orElse("");
  }

  private String line(Gap gap) {
    return "    %s to %s  %-20s  %s%n"
        .formatted(
            time("EEE d MMM HH:mm", gap.start()),
            time("EEE d MMM HH:mm", gap.end()),
            gap.policy().name(),
            gap.firstPageAfter()
                .map(after -> "the first page comes after " + after.toMinutes() + " min")
                .orElse("pages NOBODY"));
  }

  private static String hours(Duration duration) {
    return "%3d h %02d min".formatted(duration.toHours(), duration.toMinutesPart());
  }

  private String day(Instant instant) {
    return time("EEEE d MMMM", instant);
  }

  private String time(String pattern, Instant instant) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(zone).format(instant);
  }
}
