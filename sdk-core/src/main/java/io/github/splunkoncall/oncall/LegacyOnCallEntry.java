package io.github.splunkoncall.oncall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one entry of an escalation step reaches, as version 1 of the service tells it. */
@Value.Immutable
public interface LegacyOnCallEntry {
  /** Who is on call now by the schedule; empty if nobody is. */
  Optional<String> onCallUser();

  /** Who is on call now in the place of {@link #onCallUser()}, while an override is active. */
  Optional<String> overrideUser();

  /** What kind of entry it is, in words of its own, such as {@code RotationGroupPolicy}. */
  Optional<String> policyType();

  /** The name of the rotation. */
  Optional<String> rotationName();

  /** The name of the shift. */
  Optional<String> shiftName();

  /** When the current period of the shift began. */
  Optional<Instant> shiftRoll();

  /** The current period and those that follow; none for a fixed user. */
  List<OnCallRoll> rolls();

  /** Who is really on call now: by an override if there is one, and else by the schedule. */
  default Optional<String> effectiveUser() {
    return overrideUser().or(this::onCallUser);
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegacyOnCallEntry}. */
  final class Builder extends ImmutableLegacyOnCallEntry.Builder {
    Builder() {}
  }
}
