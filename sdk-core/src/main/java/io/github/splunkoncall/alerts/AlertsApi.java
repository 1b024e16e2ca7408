package io.github.splunkoncall.alerts;

/** Alerts: what monitoring tools and people reported, message by message. */
public interface AlertsApi {

  /**
   * The alert with this UUID, which incidents name as their first and their last alert: {@code GET
   * /api-public/v1/alerts/{uuid}}. The service answers 404 or 422 if there is none: {@link
   * io.github.splunkoncall.errors.NotFoundException} or {@link
   * io.github.splunkoncall.errors.InvalidRequestException}.
   */
  AlertDetail get(String uuid);
}
