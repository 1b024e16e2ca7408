package io.github.splunkoncall.users;

import java.util.Optional;
import org.immutables.value.Value;

/** One reason why a user of a batch was not created. */
@Value.Immutable
public interface BatchError {
  /** The kind of error, such as {@code DUPLICATE}. */
  Optional<String> code();

  /** What is wrong, in words. */
  Optional<String> message();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BatchError}. */
  final class Builder extends ImmutableBatchError.Builder {
    Builder() {}
  }
}
