package io.github.splunkoncall.retrofit.alertrules;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Alert rules on the wire. */
public final class AlertRulesWire {
  private static final Codec<MatchType> MATCH_TYPE = Codecs.open(MatchType.values(), MatchType::of);

  /** An alert rule; an error without a number is a refusal (Q4). */
  public static final Table<AlertRule, AlertRule.Builder> RULE =
      Table.of(AlertRule::builder, AlertRule.Builder::build)
          .field("id", LONG, AlertRule::id, AlertRule.Builder::id)
          .field("alertField", STRING, AlertRule::alertField, AlertRule.Builder::alertField)
          .field(
              "alertValueMatch",
              STRING,
              AlertRule::alertValueMatch,
              AlertRule.Builder::alertValueMatch)
          .field("matchType", MATCH_TYPE, AlertRule::matchType, AlertRule.Builder::matchType)
          .number("rank", AlertRule::rank, AlertRule.Builder::rank)
          .field("stopFlag", BOOLEAN, AlertRule::stopFlag, AlertRule.Builder::stopFlag)
          .optional(
              "lastUpdated", new Epoch(), AlertRule::lastUpdated, AlertRule.Builder::lastUpdated)
          .optional(
              "lastUpdatedBy", STRING, AlertRule::lastUpdatedBy, AlertRule.Builder::lastUpdatedBy)
          .optional("notes", STRING, AlertRule::notes, AlertRule.Builder::notes)
          .optional("routeKey", STRING, AlertRule::routingKey, AlertRule.Builder::routingKey)
          .alsoRead("routingKey")
          .list(
              "annotations",
              new ActionCodec(true),
              AlertRule::actions,
              AlertRule.Builder::addActions)
          .orRefusal()
          .build();

  /** The alert rules of the organisation. */
  public static final Codec<List<AlertRule>> LIST = Codecs.list(RULE);

  /** What an alert rule shall be. Its routing key is read under the older name too (Q65). */
  public static final Codec<AlertRuleRequest> REQUEST =
      Table.of(AlertRuleRequest::builder, AlertRuleRequest.Builder::build)
          .field(
              "alertField",
              STRING,
              AlertRuleRequest::alertField,
              AlertRuleRequest.Builder::alertField)
          .field(
              "alertValueMatch",
              STRING,
              AlertRuleRequest::alertValueMatch,
              AlertRuleRequest.Builder::alertValueMatch)
          .field(
              "matchType",
              MATCH_TYPE,
              AlertRuleRequest::matchType,
              AlertRuleRequest.Builder::matchType)
          .number("rank", AlertRuleRequest::rank, AlertRuleRequest.Builder::rank)
          .field(
              "stopFlag", BOOLEAN, AlertRuleRequest::stopFlag, AlertRuleRequest.Builder::stopFlag)
          .optional("notes", STRING, AlertRuleRequest::notes, AlertRuleRequest.Builder::notes)
          .optional(
              "routeKey",
              STRING,
              AlertRuleRequest::routingKey,
              AlertRuleRequest.Builder::routingKey)
          .alsoRead("routingKey")
          .list(
              "annotations",
              new ActionCodec(false),
              AlertRuleRequest::actions,
              AlertRuleRequest.Builder::addActions)
          .build();

  /** The answer to a deletion: the number of the rule. */
  public static final Codec<Long> DELETED = Table.envelope("id", LONG).build();

  private AlertRulesWire() {}

  /**
   * A time in a unit that nobody has confirmed: milliseconds, we believe. As milliseconds, a number
   * of seconds would be in the spring of 1970, when there were no alert rules.
   */
  private static final class Epoch implements Codec<Instant> {
    private static final Instant TOO_EARLY = Instant.ofEpochMilli(100_000_000_000L);

    @Override
    public Instant read(JsonReader in) throws IOException {
      Instant time = Codecs.EPOCH_MILLIS.read(in);
      return time.isBefore(TOO_EARLY) ? Instant.ofEpochSecond(time.toEpochMilli()) : time;
    }

    @Override
    public void write(JsonWriter out, Instant value) throws IOException {
      Codecs.EPOCH_MILLIS.write(out, value);
    }
  }
}
