package io.github.splunkoncall.testkit.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A picture of who is on call when, with the gaps: a row for each escalation policy, with blocks in
 * the colours of the users.
 */
public final class CoverageChart {
  private static final double TOP = 100;
  private static final double DAYS = 24;
  private static final double LEGEND_LINE = 24;

  /** Light, so that dark text can be read on each. */
  private static final List<String> COLOURS =
      List.of(
          "#a6cee3", "#b2df8a", "#fdd49e", "#cab2d6", "#fbb4c9", "#a8ddd0", "#e6d88a", "#bcc7f2",
          "#d9c2a7", "#c7e9b4", "#f2c1a8", "#d4d4d4");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" \
      role="img" aria-labelledby="coverage-title coverage-desc" \
      font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif">
      <title id="coverage-title">%s</title>
      <desc id="coverage-desc">%s</desc>
      <defs>
      <pattern id="coverage-nobody" width="8" height="8" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect width="8" height="8" fill="#ffe3e0"/>\
      <rect width="3" height="8" fill="#e5484d"/></pattern>
      <pattern id="coverage-late" width="8" height="8" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect width="8" height="8" fill="#fff4d6"/>\
      <rect width="2" height="8" fill="#f0b429"/></pattern>
      </defs>""";

  private final Scale scale;
  private final List<CoverageRow> rows = new ArrayList<>();
  private final Map<String, String> colours = new LinkedHashMap<>();
  private final double bottom;
  private long nobody;
  private long late;

  private CoverageChart(List<PolicyCoverage> policies, Scale scale) {
    this.scale = scale;
    double y = TOP;
    for (PolicyCoverage policy : policies) {
      CoverageRow row = CoverageRow.of(policy, y);
      rows.add(row);
      y = row.bottom();
      policy.stints().forEach(stint -> colour(stint.username()));
      long empty = policy.gaps().stream().filter(Gap::pagesNobody).count();
      nobody += empty;
      late += policy.gaps().size() - empty;
    }
    bottom = y;
  }

  private void colour(String username) {
    colours.computeIfAbsent(username, user -> COLOURS.get(colours.size() % COLOURS.size()));
  }

  /**
   * The picture in SVG, 1,200 pixels wide, for policies in the window for which their coverage was
   * computed; days and times are those of the zone. It has its own background, loads nothing, and
   * says in the tip of each block who is on call, when and why.
   */
  public static String svg(List<PolicyCoverage> policies, Instant from, Instant to, ZoneId zone) {
    return new CoverageChart(policies, new Scale(from, to, zone)).draw();
  }

  private String draw() {
    int legendLines = legend(new Svg(), 0);
    double height = bottom + 34 + legendLines * LEGEND_LINE;
    Svg svg = new Svg();
    svg.add(HEAD, Scale.WIDTH, height, Scale.WIDTH, height, title(), description());
    svg.add("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>", Scale.WIDTH, height);
    svg.add(
        "<text x=\"%s\" y=\"36\" font-size=\"20\" font-weight=\"600\" fill=\"#1c2024\">%s</text>",
        Scale.MARGIN, title());
    svg.add(
        "<text x=\"%s\" y=\"58\" font-size=\"13\" fill=\"#60646c\">%s</text>",
        Scale.MARGIN, description());
    days(svg);
    rows.forEach(row -> row.draw(svg, scale, colours));
    legend(svg, bottom + 34);
    return svg.add("</svg>").toString();
  }

  private String title() {
    return "On-call from %s to %s"
        .formatted(
            DATE.format(scale.local(scale.from())),
            DATE.format(scale.local(scale.to().minusNanos(1))));
  }

  private String description() {
    return "Times in %s. %d %s in which an incident pages nobody, %d in which it pages late."
        .formatted(scale.zone(), nobody, nobody == 1 ? "gap" : "gaps", late);
  }

  /** A line at each midnight, the day above it, and weekends in grey. */
  private void days(Svg svg) {
    LocalDate last = scale.local(scale.to().minusNanos(1)).toLocalDate();
    for (LocalDate day = scale.local(scale.from()).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      double x = x(day);
      double width = x(day.plusDays(1)) - x;
      svg.add(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
          x, TOP - DAYS, width, bottom - TOP + DAYS, isWeekend(day) ? "#eceef2" : "#f8f9fb");
      svg.add(
          "<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"#cdd2da\"/>",
          x, x, TOP - DAYS, bottom);
      String label = DAY.format(day);
      if (Scale.fits(label, width)) {
        svg.add(
            "<text x=\"%s\" y=\"%s\" font-size=\"12\" fill=\"#3a3f47\" text-anchor=\"middle\">"
                + "%s</text>",
            x + width / 2, TOP - 8, label);
      }
    }
  }

  private double x(LocalDate day) {
    return scale.x(day.atStartOfDay(scale.zone()).toInstant());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private record Item(String text, String fill, String border) {}

  /** The users, and what the patterns mean; how many lines it takes. */
  private int legend(Svg svg, double top) {
    List<Item> items = new ArrayList<>();
    colours.forEach((user, colour) -> items.add(new Item(user, colour, colour)));
    items.add(new Item("dashed: stands in for somebody", "#ffffff", "#1c2024"));
    items.add(new Item("pages nobody", "url(#coverage-nobody)", "#b4232a"));
    items.add(new Item("pages late, by a later step", "url(#coverage-late)", "#8a5a00"));
    double x = Scale.MARGIN;
    int lines = 1;
    for (Item item : items) {
      double width = Scale.width(item.text()) + 44;
      if (x + width > Scale.RIGHT) {
        x = Scale.MARGIN;
        lines++;
      }
      double y = top + (lines - 1) * LEGEND_LINE;
      svg.add(
          "<rect x=\"%s\" y=\"%s\" width=\"18\" height=\"14\" rx=\"3\" fill=\"%s\" stroke=\"%s\"/>",
          x, y - 11, item.fill(), item.border());
      svg.add(
          "<text x=\"%s\" y=\"%s\" font-size=\"12\" fill=\"#3a3f47\">%s</text>",
          x + 25, y, item.text());
      x += width;
    }
    return lines;
  }
}
