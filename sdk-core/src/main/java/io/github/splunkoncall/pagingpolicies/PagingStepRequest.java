package io.github.splunkoncall.pagingpolicies;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A step to create, or what takes the place of one. */
@Value.Immutable
public interface PagingStepRequest {
  /** The timeouts that a step can have: 1, 5, 10, 15, 20, 25, 30, 45 and 60 minutes. */
  List<Duration> TIMEOUTS =
      Stream.of(1, 5, 10, 15, 20, 25, 30, 45, 60).map(Duration::ofMinutes).toList();

  /** How long until the next step; one of {@link #TIMEOUTS}. */
  Duration timeout();

  /** How the user is paged, all at once; may be empty. */
  List<PagingRuleRequest> rules();

  /** Refuses a timeout that no step can have. */
  @Value.Check
  default void check() {
    if (!TIMEOUTS.contains(timeout())) {
      throw new IllegalArgumentException(
          "timeout must be one of %s minutes, not %s"
              .formatted(
                  TIMEOUTS.stream()
                      .map(allowed -> String.valueOf(allowed.toMinutes()))
                      .collect(Collectors.joining(", ")),
                  timeout()));
    }
  }

  /** A step that pages in these ways, and waits this long. */
  static PagingStepRequest of(Duration timeout, PagingRuleRequest... rules) {
    return builder().timeout(timeout).addRules(rules).build();
  }

  /** A builder with what the step has now. */
  static Builder builder(PagingStep step) {
    return builder()
        .timeout(step.timeout())
        .rules(step.rules().stream().map(PagingRuleRequest::of).toList());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagingStepRequest}. */
  final class Builder extends ImmutablePagingStepRequest.Builder {
    Builder() {}
  }
}
