package io.github.splunkoncall.testkit.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a policy in a picture.
 *
 * @param lanes the stints, in as many lanes as users are on call at once
 */
record CoverageRow(PolicyCoverage policy, List<List<Stint>> lanes, double top) {
  private static final double LANE = 28;
  private static final double LEAST_HEIGHT = 46;
  private static final double LEAST_GAP = 4;
  private static final int NAME = 25;
  private static final int SMALL_NAME = 32;

  static CoverageRow of(PolicyCoverage policy, double top) {
    List<List<Stint>> lanes = new ArrayList<>();
    for (Stint stint : policy.stints()) {
      lanes.stream()
          .filter(lane -> !lane.get(lane.size() - 1).end().isAfter(stint.start()))
          .findFirst()
          .orElseGet(() -> added(lanes))
          .add(stint);
    }
    return new CoverageRow(policy, lanes, top);
  }

  private static List<Stint> added(List<List<Stint>> lanes) {
    List<Stint> lane = new ArrayList<>();
    lanes.add(lane);
    return lane;
  }

  double height() {
    return Math.max(LEAST_HEIGHT, lanes.size() * LANE + 12);
  }

  double bottom() {
    return top + height();
  }

  private double middle() {
    return top + height() / 2;
  }

  void draw(Svg svg, Scale scale, Map<String, String> colours) {
    svg.add(
        "<line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\" stroke=\"#cdd2da\"/>",
        Scale.MARGIN, Scale.RIGHT, top, top);
    label(svg);
    double y = top + (height() - lanes.size() * LANE) / 2 + 2;
    for (List<Stint> lane : lanes) {
      for (Stint stint : lane) {
        block(svg, scale, stint, y, colours.getOrDefault(stint.username(), "#ffffff"));
      }
      y += LANE;
    }
    policy.gaps().forEach(gap -> gap(svg, scale, gap));
  }

  private void label(Svg svg) {
    String name = policy.policy().name();
    String keys = String.join(", ", policy.routingKeys());
    String below = policy.team().name() + (keys.isEmpty() ? "" : " \u00b7 " + keys);
    svg.add("<g><title>%s</title>", name + "\n" + below);
    svg.add(
        "<text x=\"%s\" y=\"%s\" font-size=\"13\" font-weight=\"600\" fill=\"#1c2024\">%s</text>",
        Scale.MARGIN, middle() - 3, cut(name, NAME));
    svg.add(
        "<text x=\"%s\" y=\"%s\" font-size=\"11\" fill=\"#60646c\">%s</text></g>",
        Scale.MARGIN, middle() + 13, cut(below, SMALL_NAME));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
  }

  private static void block(Svg svg, Scale scale, Stint stint, double y, String colour) {
    double x = scale.x(stint.start());
    double width = scale.x(stint.end()) - x;
    Optional<String> absent = stint.reason().inPlaceOf();
    svg.add(
        "<g><title>%s, %s\n%s</title>",
        stint.username(), scale.span(stint.start(), stint.end()), stint.reason());
    String border =
        absent.isPresent()
            ? "stroke=\"#1c2024\" stroke-width=\"1.5\" stroke-dasharray=\"4 2\""
            : "stroke=\"#ffffff\"";
    svg.add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" " + border + "/>",
        x + 1,
        y,
        Math.max(1, width - 2),
        LANE - 4,
        colour);
    String name = stint.username();
    String whole = absent.map(user -> name + " for " + user).orElse(name);
    String shown = Scale.fits(whole, width) ? whole : Scale.fits(name, width) ? name : "";
    if (!shown.isEmpty()) {
      middleText(svg, x + width / 2, y + 16, "#1c2024", shown);
    }
    svg.add("</g>");
  }

  private void gap(Svg svg, Scale scale, Gap gap) {
    double x = scale.x(gap.start());
    double width = Math.max(LEAST_GAP, scale.x(gap.end()) - x);
    String colour = gap.pagesNobody() ? "#b4232a" : "#8a5a00";
    String whole = gap.firstPageAfter().map(CoverageRow::after).orElse("nobody");
    svg.add(
        "<g><title>%s\nAn incident pages %s</title>", scale.span(gap.start(), gap.end()), whole);
    svg.add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"url(#%s)\" stroke=\"%s\"/>",
        x,
        top + 4,
        width,
        height() - 8,
        gap.pagesNobody() ? "coverage-nobody" : "coverage-late",
        colour);
    String shown = Scale.fits(whole, width) ? whole : gap.pagesNobody() ? "!" : "";
    if (!shown.isEmpty() && Scale.fits(shown, width)) {
      double plate = Scale.width(shown) + 6;
      svg.add(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"18\" rx=\"3\" fill=\"#ffffff\"/>",
          x + (width - plate) / 2, middle() - 9, plate);
      middleText(svg, x + width / 2, middle() + 4, colour, shown);
    }
    svg.add("</g>");
  }

  private static String after(Duration wait) {
    return "after " + wait.toMinutes() + " min";
  }

  private static void middleText(Svg svg, double x, double y, String colour, String text) {
    svg.add(
        "<text x=\"%s\" y=\"%s\" font-size=\"12\" fill=\"%s\" text-anchor=\"middle\">%s</text>",
        x, y, colour, text);
  }
}
