package io.github.splunkoncall.oncall;

import java.util.List;
import org.immutables.value.Value;

/** Who is on call for one team now and later, as version 1 of the service tells it. */
@Value.Immutable
public interface LegacySchedule {
  /** The slug of the team. */
  String teamSlug();

  /** Whom or what the escalation policies of the team reach. */
  List<LegacyOnCallEntry> entries();

  /** Who takes the place of whom, and when. */
  List<OnCallOverride> overrides();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegacySchedule}. */
  final class Builder extends ImmutableLegacySchedule.Builder {
    Builder() {}
  }
}
