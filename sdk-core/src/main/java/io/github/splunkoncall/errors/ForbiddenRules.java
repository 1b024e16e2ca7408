package io.github.splunkoncall.errors;

import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.AMBIGUOUS;
import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.CREDENTIALS;
import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.PERMISSION;
import static io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause.THROTTLING;
import static io.github.splunkoncall.errors.ForbiddenRules.Effect.OPENS;
import static io.github.splunkoncall.errors.ForbiddenRules.Effect.RULES_OUT;
import static io.github.splunkoncall.errors.ForbiddenRules.Effect.TELLS;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a 403 means (Q2): each piece of evidence tells a cause, opens it or rules it out. What is
 * told is the cause unless that is ruled out; if nothing is told, what alone is open is; if nothing
 * is open, a rate limit is all that is left, because other clients of the key count too.
 */
final class ForbiddenRules {
  private static final Map<LikelyCause, Pattern> WORDS =
      Map.of(
          THROTTLING, words("rate.?limit|throttl|too many|quota"),
          PERMISSION, words("read.?only|permission|privilege|not allowed"),
          CREDENTIALS,
              words(
                  "authenticat|credential|\\b(invalid|unknown|wrong|expired|revoked) (api )?key"));

  private static final List<Row> TABLE =
      List.of(
          new Row(Case::retryAfter, TELLS, THROTTLING, "A Retry-After speaks for a rate limit."),
          new Row(c -> c.says(THROTTLING), TELLS, THROTTLING, "The service tells of a rate limit."),
          new Row(c -> c.says(PERMISSION), TELLS, PERMISSION, "The service tells of a permission."),
          new Row(c -> c.says(CREDENTIALS), TELLS, CREDENTIALS, "The service tells of the key."),
          new Row(
              c -> c.kind() == Kind.ALERT,
              RULES_OUT,
              PERMISSION,
              "The key of a REST endpoint is never read-only, so permission is not the cause."),
          new Row(
              c -> c.kind() == Kind.READ,
              RULES_OUT,
              PERMISSION,
              "A read-only key may make this call, so permission is not the cause."),
          new Row(
              c -> c.kind() == Kind.CHANGE && c.history().changed(),
              RULES_OUT,
              PERMISSION,
              "This key has changed something before, so permission is not the cause."),
          new Row(
              c -> c.kind() == Kind.CHANGE && !c.history().changed(),
              OPENS,
              PERMISSION,
              "A read-only key may not make this call, so permission can be the cause."),
          new Row(
              c -> c.history().worked(),
              RULES_OUT,
              CREDENTIALS,
              "This key has worked before, so unless it was revoked the credentials are not the cause."),
          new Row(
              c -> !c.history().worked(),
              OPENS,
              CREDENTIALS,
              "This key has not worked so far, so the credentials can be the cause."),
          new Row(
              c -> c.history().nearLimit(),
              OPENS,
              THROTTLING,
              "This client has used up the limit of the operation, so a rate limit can be the"
                  + " cause."));

  private ForbiddenRules() {}

  /** What a piece of evidence does to a cause. */
  enum Effect {
    TELLS,
    OPENS,
    RULES_OUT
  }

  private record Row(Predicate<Case> when, Effect effect, LikelyCause cause, String sentence) {}

  /** The cause, and what speaks for it. */
  record Verdict(LikelyCause cause, String evidence) {}

  /** What the evidence leaves; {@code context} has what the service said. */
  static Verdict judge(ErrorContext context, KeyHistory history) {
    Case asked = Case.of(context, history);
    List<Row> evidence = TABLE.stream().filter(row -> row.when().test(asked)).toList();
    return new Verdict(
        cause(evidence), evidence.stream().map(Row::sentence).collect(Collectors.joining(" ")));
  }

  private static LikelyCause cause(List<Row> evidence) {
    Set<LikelyCause> told = causes(evidence, TELLS);
    Set<LikelyCause> left = told.isEmpty() ? causes(evidence, OPENS) : told;
    if (left.isEmpty()) {
      return THROTTLING;
    }
    boolean contradicted = !Collections.disjoint(told, causes(evidence, RULES_OUT));
    return left.size() > 1 || contradicted ? AMBIGUOUS : left.iterator().next();
  }

  private static Set<LikelyCause> causes(List<Row> evidence, Effect effect) {
    return evidence.stream()
        .filter(row -> row.effect() == effect)
        .map(Row::cause)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LikelyCause.class)));
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** One 403: the kind of call, what the service said, and what the key has done before. */
  private record Case(Kind kind, boolean retryAfter, Set<LikelyCause> said, KeyHistory history) {
    static Case of(ErrorContext context, KeyHistory history) {
      Set<LikelyCause> said = EnumSet.noneOf(LikelyCause.class);
      context
          .serviceMessage()
          .ifPresent(
              text ->
                  WORDS.forEach(
                      (cause, words) -> {
                        if (words.matcher(text).find()) {
                          said.add(cause);
                        }
                      }));
      return new Case(
          Kind.of(context.operation()), context.retryAfter().isPresent(), said, history);
    }

    /** The service that tells of several causes at once tells nothing (Q2). */
    boolean says(LikelyCause cause) {
      return said.equals(EnumSet.of(cause));
    }
  }

  /** What a key needs for a call. */
  private enum Kind {
    READ,
    CHANGE,
    ALERT;

    /** A call of which nothing is known can be one that changes something. */
    static Kind of(Optional<Operation> operation) {
      return operation
          .map(
              known ->
                  known.resource() == Operation.Resource.INGEST
                      ? ALERT
                      : known.method().equals("GET") ? READ : CHANGE)
          .orElse(CHANGE);
    }
  }
}
