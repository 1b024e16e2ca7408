package io.github.splunkoncall.testkit.journal;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A call as a line. */
record CallText(Call call) {
  private static final int LONGEST_ARGUMENTS = 120;
  private static final int LONGEST_OUTCOME = 80;
  private static final Pattern MODEL = Pattern.compile("\\w+\\{(.*)}", Pattern.DOTALL);
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\s]+");

  /** Only the time, as most tests take less than a day. */
  static String time(Call call) {
    return LocalTime.ofInstant(call.at(), ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }

  static String dateAndTime(Call call) {
    return LocalDateTime.ofInstant(call.at(), ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.SECONDS)
        .toString()
        .replace('T', ' ');
  }

  String number() {
    return "#" + call.number();
  }

  String actor() {
    return call.actor().map(CallText::plain).orElse("-");
  }

  /** The line, with number and actor at least so long. */
  String line(int numberWidth, String time, int actorWidth) {
    String arguments = cut(arguments(), LONGEST_ARGUMENTS);
    return padded(number(), numberWidth)
        + " "
        + time
        + " "
        + padded(actor(), actorWidth)
        + " "
        + call.operation().map(Enum::name).orElse("no operation")
        + (arguments.isEmpty() ? "" : " " + arguments)
        + " -> "
        + cut(plain(call.outcome().toString()), LONGEST_OUTCOME);
  }

  private String arguments() {
    return call.arguments().entrySet().stream()
        .map(CallText::argument)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Of a model in the body, what is in it. */
  private static String argument(Map.Entry<String, Object> argument) {
    String text = plain(String.valueOf(argument.getValue()));
    if (argument.getKey().equals(Call.BODY)) {
      var model = MODEL.matcher(text);
      if (model.matches()) {
        return model.group(1);
      }
    }
    return argument.getKey() + "=" + text;
  }

  private static String plain(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
