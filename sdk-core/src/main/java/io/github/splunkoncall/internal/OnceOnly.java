package io.github.splunkoncall.internal;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentsApi;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Creates an incident once: what may have been created is looked for before it is again. */
public final class OnceOnly {
  /** The list may lag behind a creation. */
  private static final List<Duration> LOOKS =
      List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(5));

  private static final int MOST_CREATIONS = 3;
  private static final int GATEWAY_TIMEOUT = 504;

  private final IncidentsApi incidents;
  private final AlertsApi alerts;
  private final Pause pause;

  /** Creates by these, and waits so before it looks again. */
  public OnceOnly(IncidentsApi incidents, AlertsApi alerts, Pause pause) {
    this.incidents = incidents;
    this.alerts = alerts;
    this.pause = pause;
  }

  /** How an implementation waits. */
  @FunctionalInterface
  public interface Pause {
    /** Returns after so long. */
    void pause(Duration time) throws InterruptedException;
  }

  /** Creates the incident, or finds it; throws the failure of {@code create} if neither is sure. */
  public CreatedIncident create(CreateIncidentRequest request) {
    String reference = "[ref " + UUID.randomUUID() + "]";
    CreateIncidentRequest marked =
        CreateIncidentRequest.builder()
            .from(request)
            .details(request.details() + "\n\n" + reference)
            .build();
    for (int creations = 1; ; creations++) {
      try {
        return incidents.create(marked);
      } catch (SplunkOnCallException failure) {
        if (!maybeCreated(failure) || Thread.currentThread().isInterrupted()) {
          throw failure;
        }
        Optional<CreatedIncident> found = find(request.summary(), reference, failure);
        if (found.isPresent()) {
          return found.get();
        }
        if (creations == MOST_CREATIONS) {
          throw failure;
        }
      }
    }
  }

  private static boolean maybeCreated(SplunkOnCallException failure) {
    return failure instanceof ServerErrorException
        || failure instanceof MalformedResponseException
        || (failure instanceof TransportException transport && transport.mayHaveReachedService());
  }

  /** That it is not there means nothing while the service may be at work on it. */
  private static boolean mayStillBeCreated(SplunkOnCallException failure) {
    return failure instanceof CallTimeoutException
        || failure.status().equals(OptionalInt.of(GATEWAY_TIMEOUT));
  }

  /** The incident with the reference; throws the failure if that cannot be found out. */
  private Optional<CreatedIncident> find(
      String summary, String reference, SplunkOnCallException failure) {
    Set<String> others = new HashSet<>();
    boolean unknown = false;
    try {
      for (Duration wait : LOOKS) {
        pause.pause(wait);
        unknown = mayStillBeCreated(failure);
        for (Incident incident : incidents.list()) {
          boolean candidate = incident.displayName().filter(summary::equals).isPresent();
          if (candidate && !others.contains(incident.number())) {
            Optional<String> text = text(incident);
            if (text.filter(t -> t.contains(reference)).isPresent()) {
              return Optional.of(
                  CreatedIncident.builder()
                      .number(incident.number())
                      .entityId(incident.entityId())
                      .build());
            }
            text.ifPresent(another -> others.add(incident.number()));
            unknown |= text.isEmpty();
          }
        }
      }
    } catch (SplunkOnCallException e) {
      failure.addSuppressed(e);
      throw failure;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.addSuppressed(e);
      throw failure;
    }
    if (unknown) {
      throw failure;
    }
    return Optional.empty();
  }

  /** The details that it was created with; empty if they are not there yet. */
  private Optional<String> text(Incident incident) {
    return incident
        .firstAlertId()
        .or(incident::lastAlertId)
        .map(alerts::get)
        .flatMap(AlertDetail::stateMessage);
  }
}
