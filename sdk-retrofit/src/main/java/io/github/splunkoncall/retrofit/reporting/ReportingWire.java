package io.github.splunkoncall.retrofit.reporting;

import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;
import static io.github.splunkoncall.retrofit.wire.Times.TEXT_WITH_MILLIS;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.reporting.Duty;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.UserLog;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import java.io.IOException;
import java.time.Duration;

/** Reporting on the wire. */
public final class ReportingWire {
  /** A page of incidents, which look as elsewhere but for other words (Q12) and a few fields. */
  public static final Codec<HistoryPage> PAGE =
      Table.of(HistoryPage::builder, HistoryPage.Builder::build)
          .number("offset", HistoryPage::offset, HistoryPage.Builder::offset)
          .number("limit", HistoryPage::limit, HistoryPage.Builder::limit)
          .number("total", HistoryPage::total, HistoryPage.Builder::total)
          .list(
              "incidents",
              IncidentsWire.INCIDENT,
              HistoryPage::incidents,
              HistoryPage.Builder::addIncidents)
          .orRefusal()
          .build();

  /** A number that may have a fraction, though none was seen; written without. */
  private static final Codec<Double> DECIMAL =
      new Codec<>() {
        @Override
        public Double read(JsonReader in) throws IOException {
          return in.nextDouble();
        }

        @Override
        public void write(JsonWriter out, Double value) throws IOException {
          out.value(value.longValue());
        }
      };

  private static final Codec<Duration> HOURS_AND_MINUTES =
      Table.of(HoursAndMinutes::new, HoursAndMinutes::duration)
          .field("hours", DECIMAL, duration -> (double) duration.toHours(), HoursAndMinutes::hours)
          .field(
              "minutes",
              DECIMAL,
              duration -> (double) duration.toMinutesPart(),
              HoursAndMinutes::minutes)
          .build();

  private static final Codec<PolicyRef> POLICY =
      Table.of(PolicyRef::builder, PolicyRef.Builder::build)
          .field("name", STRING, PolicyRef::name, PolicyRef.Builder::name)
          .field("slug", STRING, PolicyRef::slug, PolicyRef.Builder::slug)
          .build();

  private static final Codec<Duty> DUTY =
      Table.of(Duty::builder, Duty.Builder::build)
          .field("on", TEXT_WITH_MILLIS, Duty::on, Duty.Builder::on)
          .optional("off", TEXT_WITH_MILLIS, Duty::off, Duty.Builder::off)
          .field("duration", HOURS_AND_MINUTES, Duty::duration, Duty.Builder::duration)
          .optional("escalationPolicy", POLICY, Duty::policy, Duty.Builder::policy)
          .build();

  /** The user id is a username (Q70). */
  private static final Codec<UserLog> USER_LOG =
      Table.of(UserLog::builder, UserLog.Builder::build)
          .field("userId", STRING, UserLog::username, UserLog.Builder::username)
          .field("total", HOURS_AND_MINUTES, UserLog::total, UserLog.Builder::total)
          .field(
              "adjustedTotal",
              HOURS_AND_MINUTES,
              UserLog::adjustedTotal,
              UserLog.Builder::adjustedTotal)
          .list("log", DUTY, UserLog::duties, UserLog.Builder::addDuties)
          .build();

  /** An on-call log, with a count that the documentation does not have (Q69). */
  public static final Codec<OnCallLog> LOG =
      Table.of(OnCallLog::builder, OnCallLog.Builder::build)
          .field("teamSlug", STRING, OnCallLog::teamSlug, OnCallLog.Builder::teamSlug)
          .optional("start", TEXT_WITH_MILLIS, OnCallLog::start, OnCallLog.Builder::start)
          .optional("end", TEXT_WITH_MILLIS, OnCallLog::end, OnCallLog.Builder::end)
          .optional("results", INT, OnCallLog::results, OnCallLog.Builder::results)
          .list("userLogs", USER_LOG, OnCallLog::users, OnCallLog.Builder::addUsers)
          .orRefusal()
          .build();

  private ReportingWire() {}

  /** A duration that is being read. */
  private static final class HoursAndMinutes {
    private double hours;
    private double minutes;

    void hours(double value) {
      hours = value;
    }

    void minutes(double value) {
      minutes = value;
    }

    Duration duration() {
      return Duration.ofSeconds(Math.round(hours * 3600 + minutes * 60));
    }
  }
}
