package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.PlainJson;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Something that this version of the SDK has no type for, such as {@code team_page}. The service
 * made it; it goes back as it came when the steps of a policy are sent again.
 */
@Value.Immutable
public non-sealed interface OtherEntry extends EscalationEntry {
  /** What the entry does, in the words of the service. */
  @Override
  ExecutionType type();

  /**
   * What came with the type: text, numbers ({@link Long}, {@link Double} or {@link
   * java.math.BigDecimal}), booleans, lists and maps of these.
   */
  Map<String, Object> fields();

  /** Refuses what is not JSON; makes numbers what they come back as. */
  @Value.Check
  default OtherEntry check() {
    Map<String, Object> plain = PlainJson.object("fields", fields());
    return plain.equals(fields()) ? this : builder().from(this).fields(plain).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OtherEntry}. */
  final class Builder extends ImmutableOtherEntry.Builder {
    Builder() {}
  }
}
