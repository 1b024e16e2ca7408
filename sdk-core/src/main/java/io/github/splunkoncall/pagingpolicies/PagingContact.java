package io.github.splunkoncall.pagingpolicies;

import org.immutables.value.Value;

/** The contact that a rule names. */
@Value.Immutable
public interface PagingContact {
  /** The number of the contact method, which is not the identifier that its paths have. */
  long id();

  /** What kind of contact it is; the type with an empty text if the service does not say. */
  @Value.Default
  default PagingContactType type() {
    return PagingContactType.of("");
  }

  /** A reference to the contact method with this number. */
  static PagingContact of(long id, PagingContactType type) {
    return builder().id(id).type(type).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagingContact}. */
  final class Builder extends ImmutablePagingContact.Builder {
    Builder() {}
  }
}
