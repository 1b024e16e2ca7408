package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.internal.PlainJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that this version of the SDK has no type for. The service made it; it goes back as it
 * came when the rule is sent again.
 */
@Value.Immutable
public non-sealed interface OtherAction extends RuleAction {
  @Override
  Optional<Long> id();

  /**
   * What the service says of it: text, numbers ({@link Long}, {@link Double} or {@link
   * java.math.BigDecimal}), booleans, lists and maps of these.
   */
  Map<String, Object> fields();

  /** Refuses what is not JSON; makes numbers what they come back as. */
  @Value.Check
  default OtherAction check() {
    Map<String, Object> plain = PlainJson.object("fields", fields());
    return plain.equals(fields()) ? this : builder().from(this).fields(plain).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OtherAction}. */
  final class Builder extends ImmutableOtherAction.Builder {
    Builder() {}
  }
}
