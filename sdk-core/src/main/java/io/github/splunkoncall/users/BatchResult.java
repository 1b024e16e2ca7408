package io.github.splunkoncall.users;

import java.util.List;
import org.immutables.value.Value;

/** What became of the users of a batch: some may be created while others are refused. */
@Value.Immutable
public interface BatchResult {
  /** All users of the batch, in the order of the answer. */
  List<BatchUser> users();

  /** The usernames that were created. */
  default List<String> created() {
    return users().stream().filter(BatchUser::created).map(BatchUser::username).toList();
  }

  /** Those that were not, and why. */
  default List<BatchUser> failed() {
    return users().stream().filter(user -> !user.created()).toList();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BatchResult}. */
  final class Builder extends ImmutableBatchResult.Builder {
    Builder() {}
  }
}
