package io.github.splunkoncall.webhooks;

import java.util.Optional;
import org.immutables.value.Value;

/** An address that an escalation policy can call. */
@Value.Immutable
public interface Webhook {
  /** The identity of the webhook in entries of escalation policies. */
  String slug();

  /** What people call the webhook; the slug if the service sends no name. */
  @Value.Default
  default String label() {
    return slug();
  }

  /** What it calls. */
  Optional<String> url();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Webhook}. */
  final class Builder extends ImmutableWebhook.Builder {
    Builder() {}
  }
}
