package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Calls a webhook. */
@Value.Immutable
public non-sealed interface WebhookEntry extends EscalationEntry {
  /** The slug of the webhook. */
  String slug();

  /** The name of the webhook; only the service says it. */
  Optional<String> label();

  @Override
  default ExecutionType type() {
    return ExecutionType.WEBHOOK;
  }

  /** Refuses a blank slug. */
  @Value.Check
  default void check() {
    Require.notBlank("slug", slug());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WebhookEntry}. */
  final class Builder extends ImmutableWebhookEntry.Builder {
    Builder() {}
  }
}
