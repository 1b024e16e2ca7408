package io.github.splunkoncall.testkit.reporting;

import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_HAS_END_TIMES;
import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_IS_LOWER_CASE;
import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_IS_NEWEST_FIRST;

import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The incidents of all times, as reporting shows them: in words of its own (Q12, Q13, Q14). */
final class History {
  private static final String ALERTS = "https://api.victorops.com/api-public/v1/alerts/";

  private final Organisation organisation;
  private final IncidentsEngine incidents;

  History(Organisation organisation, IncidentsEngine incidents) {
    this.organisation = organisation;
    this.incidents = incidents;
  }

  HistoryPage page(HistoryQuery query) {
    List<Incident> found = new ArrayList<>();
    for (Incident incident : incidents.all()) {
      if (matches(query, incident)) {
        found.add(incident);
      }
    }
    if (organisation.assumed(HISTORY_IS_NEWEST_FIRST)) {
      Collections.reverse(found);
    }
    return HistoryPage.builder()
        .offset(query.offset())
        .limit(query.limit())
        .total(found.size())
        .incidents(
            found.stream().skip(query.offset()).limit(query.limit()).map(this::reported).toList())
        .build();
  }

  private static boolean matches(HistoryQuery query, Incident incident) {
    Instant start = incident.startTime().orElse(Instant.MIN);
    return hasPhase(query, incident)
        && hasNumber(query, incident)
        && passes(query.entityId(), id -> incident.entityId().filter(id::equals).isPresent())
        && passes(query.startedAfter(), start::isAfter)
        && passes(query.startedBefore(), start::isBefore)
        && isAmong(query.hosts(), incident.host())
        && isAmong(query.services(), incident.service())
        && passes(
            query.routingKey(),
            key -> routingKey(incident).filter(key::equalsIgnoreCase).isPresent());
  }

  /** By default only what is over (Q68). */
  private static boolean hasPhase(HistoryQuery query, Incident incident) {
    return query.phases().isEmpty()
        ? incident.phase().equals(IncidentPhase.RESOLVED)
        : query.phases().contains(incident.phase());
  }

  private static boolean hasNumber(HistoryQuery query, Incident incident) {
    String number = incident.number();
    return (query.numbers().isEmpty() && query.numberRanges().isEmpty())
        || query.numbers().contains(number)
        || query.numberRanges().stream().anyMatch(range -> range.contains(number));
  }

  private static boolean isAmong(List<String> wanted, Optional<String> value) {
    return wanted.isEmpty() || value.filter(wanted::contains).isPresent();
  }

  private static <T> boolean passes(Optional<T> filter, Predicate<T> test) {
    return filter.isEmpty() || test.test(filter.get());
  }

  private Incident reported(Incident incident) {
    return Incident.builder()
        .from(incident)
        .phase(phase(incident.phase()))
        .entityState(incident.entityState().map(state -> EntityState.of(cased(state.text()))))
        .entityType(incident.entityType().map(type -> EntityType.of(cased(type.text()))))
        .routingKey(routingKey(incident))
        .endTime(organisation.assumed(HISTORY_HAS_END_TIMES) ? end(incident) : Optional.empty())
        .firstAlertId(Optional.empty())
        .monitorName(Optional.empty())
        .monitorType(Optional.empty())
        .link(Optional.empty())
        .transitions(
            Stream.concat(Stream.of(opening(incident)), incident.transitions().stream())
                .map(this::reported)
                .toList())
        .build();
  }

  private IncidentPhase phase(IncidentPhase phase) {
    if (!organisation.assumed(HISTORY_IS_LOWER_CASE)) {
      return phase;
    }
    return switch (phase.known()) {
      case UNACKED -> IncidentPhase.of("triggered");
      case ACKED -> IncidentPhase.of("acknowledged");
      default -> IncidentPhase.of(cased(phase.text()));
    };
  }

  private static Transition opening(Incident incident) {
    return Transition.builder()
        .name(TransitionName.TRIGGERED)
        .at(incident.startTime())
        .alertId(incident.firstAlertId())
        .build();
  }

  private Transition reported(Transition transition) {
    TransitionName name = transition.name();
    boolean acknowledged =
        organisation.assumed(HISTORY_IS_LOWER_CASE) && name.equals(TransitionName.ACKED);
    return Transition.builder()
        .from(transition)
        .name(TransitionName.of(acknowledged ? "acknowledged" : cased(name.text())))
        .alertUrl(transition.alertId().map(ALERTS::concat))
        .build();
  }

  private String cased(String word) {
    return organisation.assumed(HISTORY_IS_LOWER_CASE)
        ? word.toLowerCase(Locale.ROOT)
        : word.toUpperCase(Locale.ROOT);
  }

  private static Optional<Instant> end(Incident incident) {
    return incident.transitions().stream()
        .filter(transition -> transition.name().equals(TransitionName.RESOLVED))
        .flatMap(transition -> transition.at().stream())
        .findFirst();
  }

  private static Optional<String> routingKey(Incident incident) {
    return incident.routingKey().map(key -> key.equals("routingdefault") ? "default" : key);
  }
}
