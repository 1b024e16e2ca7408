package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page shows in a real browser, and what a click on it does. */
class LivePageTest {
  private static @Nullable Browser browser;

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation
                  .startingAt(Instant.parse("2025-01-06T09:00:00Z"))
                  .team(
                      "Databases",
                      team ->
                          team.members("ana", "ben")
                              .policy(
                                  "DB primary",
                                  policy ->
                                      policy
                                          .notifyUsers("ana")
                                          .after(Duration.ofMinutes(10))
                                          .notifyUsers("ben"))));
  private final FakeServer server = fake.startServer();

  @BeforeAll
  static void startBrowser() throws Exception {
    Path program =
        Browser.installed()
            .orElseGet(
                () ->
                    abort(
                        "No browser was found on the path (chromium, google-chrome): the page is"
                            + " not tested. The property 'browser' can name one."));
    browser =
        Browser.start(program)
            .orElseGet(() -> abort(program + " does not start: the page is not tested."));
  }

  @AfterAll
  static void endBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void openIncidentsAreShownWithPhaseAgeAndWhomTheyPaged() throws Exception {
    trigger("Disk full");
    fake.clock().advance(Duration.ofMinutes(12));
    trigger("Replica lag");
    fake.api("ana").acknowledgeIncident("2", "Looking");

    Tab tab = open();

    assertThat(row(tab, "incidents", 1)).isEqualTo("#1|Disk full|unacknowledged|12 min|ana, ben|");
    assertThat(row(tab, "incidents", 2))
        .isEqualTo("#2|Replica lag|acknowledged|0 s|ana|09:12:00 anaLooking");
    assertThat(tab.text("document.title")).startsWith("2 open · 09:12");
  }

  @Test
  void markupInATitleIsText() throws Exception {
    String title = "<script>window.hit = 1</script><img src=x onerror=\"window.hit = 1\">";
    trigger(title);

    Tab tab = open();

    assertThat(row(tab, "incidents", 1)).contains(title);
    assertThat(tab.text("document.querySelectorAll('main script, main img').length"))
        .isEqualTo("0");
    assertThat(tab.text("window.hit")).isEqualTo("undefined");
  }

  @Test
  void aClickMovesTheClockAndShowsWhoWasPagedByThat() throws Exception {
    trigger("Disk full");
    Tab tab = open();

    tab.text("document.querySelector('[data-duration=PT15M]').click()");
    tab.await("document.querySelector('#time').textContent === '09:15:00'");

    assertThat(fake.clock().now()).isEqualTo("2025-01-06T09:15:00Z");
    assertThat(row(tab, "incidents", 1)).startsWith("#1|Disk full|unacknowledged|15 min|ana, ben");
    assertThat(row(tab, "pages", 1)).startsWith("09:10:00|ben|#1|push|DB primary step 1");
  }

  @Test
  void whatHappensIsShownWithoutALoadingOfThePage() throws Exception {
    Tab tab = open();
    assertThat(tab.text("document.querySelector('#incidents').textContent"))
        .isEqualTo("No incident is open.");

    trigger("Disk full");
    tab.await("document.querySelectorAll('#incidents tbody tr').length === 1");

    assertThat(row(tab, "incidents", 1)).contains("Disk full");
  }

  @Test
  void theJournalIsShownNewestFirstAndTheFaultScript() throws Exception {
    trigger("Disk full");
    fake.inject(FaultScript.on(Operation.LIST_TEAMS).always().status(503, "<b>busy</b>"));
    RawClient.of(server).get("/api-public/v1/team");

    Tab tab = open();

    assertThat(row(tab, "journal", 1))
        .isEqualTo("2|09:00:00||LIST_TEAMS||fault: status 503 \"<b>busy</b>\"");
    assertThat(row(tab, "journal", 2))
        .matches("1\\|09:00:00\\|admin\\|CREATE_INCIDENT\\|.*Disk full.*\\|ok");
    assertThat(tab.text("document.querySelector('#faults').textContent"))
        .isEqualTo("LIST_TEAMS always: status 503 \"<b>busy</b>\"");
  }

  @Test
  void theOrganisationIsShownAndWhoIsOnCall() throws Exception {
    Tab tab = open();

    assertThat(row(tab, "teams", 1)).startsWith("Databases|ana, ben");
    assertThat(row(tab, "oncall", 2)).isEqualTo("|DB primary|at once ana+10 min ben");
    assertThat(row(tab, "keys", 1)).isEqualTo("any other|Databases");
  }

  @Test
  void aServerThatIsGoneIsSaidToBeGone() throws Exception {
    Tab tab = open();
    assertThat(tab.text("document.querySelector('#problem').hidden")).isEqualTo("true");

    server.close();
    tab.await("document.querySelector('#connection').textContent === 'connection lost'");

    assertThat(tab.text("document.querySelector('#problem').textContent"))
        .startsWith("The fake does not answer");
    assertThat(tab.text("document.querySelector('#problem').hidden")).isEqualTo("false");
  }

  @Test
  void itsStyleIsAppliedAndItFitsANarrowWindow() throws Exception {
    trigger("A title that is long enough to need more than one line in a narrow window, surely");

    Tab tab = open();

    assertThat(tab.text("getComputedStyle(document.querySelector('header')).position"))
        .isEqualTo("sticky");
    assertThat(tab.text("innerWidth")).isEqualTo("500");
    assertThat(tab.text("document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
  }

  private Tab open() throws Exception {
    if (browser == null) {
      throw new AssertionError("not started");
    }
    Tab tab = browser.open(server.url());
    tab.await("document.querySelector('#connection')?.textContent === 'live'");
    return tab;
  }

  /** The cells of a row, from 1. */
  private static String row(Tab tab, String table, int number) throws Exception {
    return tab.text(
        "[...document.querySelectorAll('#%s tbody tr:nth-child(%d) td')].map(td => td.textContent).join('|')"
            .formatted(table, number));
  }

  private void trigger(String summary) {
    fake.api()
        .triggerAlarm(
            summary, "d", IncidentTarget.escalationPolicy(fake.policy("DB primary").slug()));
  }
}
