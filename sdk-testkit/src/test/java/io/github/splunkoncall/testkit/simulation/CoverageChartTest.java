package io.github.splunkoncall.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.paging.Page;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CoverageChartTest {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Monday 00:00 in Stockholm; on the Sunday its clocks go forward. */
  private static final Instant MONDAY = Instant.parse("2025-03-23T23:00:00Z");

  private static final Instant NEXT_MONDAY = Instant.parse("2025-03-30T22:00:00Z");
  private static final PolicyRef POLICY = PolicyRef.of("Primary", "pol-1");

  private static Stint stint(String username, int fromHour, int toHour, Optional<String> absent) {
    return new Stint(
        username,
        hour(fromHour),
        hour(toHour),
        new Page.Reason(
            POLICY, 0, Page.Source.ROTATION, Optional.of("Weekly"), Optional.of("Day"), absent));
  }

  private static Gap gap(int fromHour, int toHour, Optional<Duration> wait) {
    return new Gap(POLICY, List.of(), hour(fromHour), hour(toHour), wait);
  }

  private static Instant hour(int hour) {
    return MONDAY.plus(Duration.ofHours(hour));
  }

  private static PolicyCoverage coverage(List<Stint> stints, List<Gap> gaps) {
    return new PolicyCoverage(
        POLICY, TeamRef.of("Databases", "team-1"), List.of("database"), stints, gaps);
  }

  private static Document chart(PolicyCoverage... policies) throws Exception {
    String svg = CoverageChart.svg(List.of(policies), MONDAY, NEXT_MONDAY, STOCKHOLM);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document chart, String element) {
    List<String> texts = new ArrayList<>();
    NodeList found = chart.getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void saysForPeopleWhoDoNotSeeItWhatItShows() throws Exception {
    Document chart =
        chart(coverage(List.of(), List.of(gap(0, 20, Optional.empty()), gap(20, 167, after(15)))));
    Element root = chart.getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("coverage-title coverage-desc");
    assertThat(texts(chart, "title"))
        .contains("On-call from Monday 24 March 2025 to Sunday 30 March 2025");
    assertThat(texts(chart, "desc"))
        .containsExactly(
            "Times in Europe/Stockholm. 1 gap in which an incident pages nobody,"
                + " 1 in which it pages late.");
  }

  private static Optional<Duration> after(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }

  @Test
  void everyBlockAndGapHasATip() throws Exception {
    assertThat(
            texts(
                chart(
                    coverage(
                        List.of(
                            stint("ana", 9, 33, Optional.empty()),
                            stint("zoe", 33, 34, Optional.of("ben"))),
                        List.of(gap(34, 57, Optional.empty()), gap(57, 60, after(15))))),
                "title"))
        .contains(
            "ana, Mon 24 Mar 09:00 \u2013 Tue 25 Mar 09:00\nPrimary step 0 (rotation Weekly, shift Day)",
            "zoe, Tue 25 Mar 09:00 \u2013 Tue 25 Mar 10:00\n"
                + "Primary step 0 (rotation Weekly, shift Day, in place of ben)",
            "Tue 25 Mar 10:00 \u2013 Wed 26 Mar 09:00\nAn incident pages nobody",
            "Wed 26 Mar 09:00 \u2013 Wed 26 Mar 12:00\nAn incident pages after 15 min",
            "Primary\nDatabases \u00b7 database");
  }

  @Test
  void namesAreWrittenWhereTheyFit() throws Exception {
    assertThat(
            texts(
                chart(
                    coverage(
                        List.of(
                            stint("a-long-username", 0, 24, Optional.of("another-one")),
                            stint("bartholomew", 24, 25, Optional.empty())),
                        List.of(gap(30, 60, Optional.empty())))),
                "text"))
        .contains("a-long-username", "nobody", "Mon 24 Mar", "Sun 30 Mar", "Primary")
        .doesNotContain("a-long-username for another-one")
        .filteredOn("bartholomew"::equals)
        .as("only in the legend")
        .hasSize(1);
  }

  @Test
  void usersWhoAreOnCallAtOnceAreBelowEachOther() throws Exception {
    Document one = chart(coverage(List.of(stint("ana", 0, 24, Optional.empty())), List.of()));
    Document three =
        chart(
            coverage(
                List.of(
                    stint("ana", 0, 24, Optional.empty()),
                    stint("ben", 0, 24, Optional.empty()),
                    stint("ben", 24, 48, Optional.empty()),
                    stint("cleo", 12, 36, Optional.empty())),
                List.of()));

    assertThat(height(three)).isGreaterThan(height(one));
    assertThat(places(three)).hasSize(3);
  }

  private static double height(Document chart) {
    return Double.parseDouble(chart.getDocumentElement().getAttribute("height"));
  }

  /** Where the blocks of users are, which alone have this height. */
  private static List<String> places(Document chart) {
    List<String> places = new ArrayList<>();
    NodeList found = chart.getElementsByTagName("rect");
    for (int i = 0; i < found.getLength(); i++) {
      Element rect = (Element) found.item(i);
      if (rect.getAttribute("height").equals("24")) {
        places.add(rect.getAttribute("y"));
      }
    }
    return places.stream().distinct().toList();
  }

  @Test
  void theDayOfTheClockChangeIsNarrower() throws Exception {
    Document chart = chart(coverage(List.of(), List.of()));
    List<Double> lines = new ArrayList<>();
    NodeList found = chart.getElementsByTagName("line");
    for (int i = 0; i < found.getLength(); i++) {
      Element line = (Element) found.item(i);
      if (line.getAttribute("x1").equals(line.getAttribute("x2"))) {
        lines.add(Double.parseDouble(line.getAttribute("x1")));
      }
    }

    // 958 pixels are 167 hours; the picture ends at 1176.
    assertThat(lines).hasSize(7);
    assertThat(lines.get(1) - lines.get(0)).isBetween(137.5, 137.9);
    assertThat(1176 - lines.get(6)).isBetween(131.7, 132.1);
  }

  @Test
  void anyNameIsTextAndNeverMarkup() throws Exception {
    String hostile = "</text><script>alert('x')</script>&\"\u0000\uFFFE\uD800";
    Document chart =
        chart(
            new PolicyCoverage(
                PolicyRef.of(hostile, "pol-1"),
                TeamRef.of(hostile, "team-1"),
                List.of(hostile),
                List.of(stint(hostile, 0, 167, Optional.of(hostile))),
                List.of()));

    assertThat(chart.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(chart, "text"))
        .contains("</text><script>alert('x')</script>&\"\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void aShortGapCanStillBeSeen() throws Exception {
    Document chart =
        chart(
            coverage(
                List.of(),
                List.of(new Gap(POLICY, List.of(), hour(1), hour(1).plusSeconds(1), after(1)))));
    NodeList found = chart.getElementsByTagName("rect");
    List<String> widths = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element rect = (Element) found.item(i);
      if (rect.getAttribute("fill").equals("url(#coverage-late)") && !rect.hasAttribute("rx")) {
        widths.add(rect.getAttribute("width"));
      }
    }

    assertThat(widths).containsExactly("4");
  }

  @Test
  void noPolicyAtAllIsAPictureToo() throws Exception {
    assertThat(chart().getDocumentElement().getTagName()).isEqualTo("svg");
  }
}
