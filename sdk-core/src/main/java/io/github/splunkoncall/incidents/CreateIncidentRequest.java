package io.github.splunkoncall.incidents;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident to create. At least one target is needed: a user or an escalation policy. */
@Value.Immutable
public interface CreateIncidentRequest {
  /** The title. */
  String summary();

  /** What is wrong, for those who are paged. */
  String details();

  /** Whom to page. */
  List<IncidentTarget> targets();

  /** Whether every target must respond before the paging stops; Enterprise accounts only. */
  Optional<Boolean> multiResponder();

  /** Refuses a blank summary and a request without targets. */
  @Value.Check
  default void check() {
    Require.notBlank("summary", summary());
    Require.notEmpty("targets", targets());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CreateIncidentRequest}. */
  final class Builder extends ImmutableCreateIncidentRequest.Builder {
    Builder() {}
  }
}
