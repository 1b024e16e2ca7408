package io.github.splunkoncall.users;

import java.util.List;
import org.immutables.value.Value;

/** What became of one user of a batch. */
@Value.Immutable
public interface BatchUser {
  /** The username that was asked for. */
  String username();

  /** Why the user was not created; empty if the user was. */
  List<BatchError> errors();

  /** Whether the user was created. */
  default boolean created() {
    return errors().isEmpty();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BatchUser}. */
  final class Builder extends ImmutableBatchUser.Builder {
    Builder() {}
  }
}
