package io.github.splunkoncall.testkit.alertrules;

import io.github.splunkoncall.alertrules.AlertAnnotation;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertTransformation;
import io.github.splunkoncall.alertrules.RuleAction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An alert on its way through the rules: each sees what those before it have made of it. */
final class RuledAlert {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\{\\s*(.*?)\\s*}}");
  private static final Pattern GROUP = Pattern.compile("\\\\([0-9]{1,3})");

  private final Map<String, Object> fields;

  RuledAlert(Map<String, Object> alert) {
    this.fields = new LinkedHashMap<>(alert);
  }

  Map<String, Object> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /** Does what the rule says if the alert matches it; whether it does. */
  boolean apply(AlertRule rule, boolean wildcardsIgnoreCase) {
    Object value = fields.get(rule.alertField());
    if (value == null) {
      return false;
    }
    Matcher match =
        ValueMatch.pattern(rule.matchType(), rule.alertValueMatch(), wildcardsIgnoreCase)
            .matcher(String.valueOf(value));
    if (!match.matches()) {
      return false;
    }
    rule.actions().forEach(action -> apply(action, match));
    return true;
  }

  private void apply(RuleAction action, Matcher match) {
    if (action instanceof AlertAnnotation annotation) {
      String field = "vo_annotate." + annotation.type() + "." + annotation.label();
      fields.put(field, expanded(annotation.value(), match));
    } else if (action instanceof AlertTransformation transformation) {
      fields.put(transformation.field(), expanded(transformation.value(), match));
    }
  }

  /** With fields and groups in the place of their names; what there is not stays as it is. */
  private String expanded(String value, Matcher match) {
    return PLACEHOLDER
        .matcher(value)
        .replaceAll(
            found -> Matcher.quoteReplacement(meant(found.group(1), match).orElse(found.group())));
  }

  private Optional<String> meant(String name, Matcher match) {
    Matcher group = GROUP.matcher(name);
    if (group.matches()) {
      int number = Integer.parseInt(group.group(1));
      return number <= match.groupCount()
          ? Optional.ofNullable(match.group(number))
          : Optional.empty();
    }
    return Optional.ofNullable(fields.get(name)).map(String::valueOf);
  }
}
