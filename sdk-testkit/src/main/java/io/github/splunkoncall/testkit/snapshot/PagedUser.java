package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.testkit.paging.Page;
import org.immutables.value.Value;

/** A user who is paged step by step, as one of the paging policies of that user says. */
@Value.Immutable
public interface PagedUser {
  /** Who is paged. */
  String username();

  /** The place of the paging policy among those of the user, 0 for the primary one. */
  int pagingPolicy();

  /** Why it is this user. */
  Page.Reason reason();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagedUser}. */
  final class Builder extends ImmutablePagedUser.Builder {
    Builder() {}
  }
}
