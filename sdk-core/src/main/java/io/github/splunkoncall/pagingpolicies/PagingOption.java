package io.github.splunkoncall.pagingpolicies;

import org.immutables.value.Value;

/**
 * A value that paging policies can have, in the words of the service.
 *
 * @param <T> the type of the value
 */
@Value.Immutable
public interface PagingOption<T> {
  /** The value. */
  T value();

  /** What it means, for people; may be empty. */
  @Value.Default
  default String description() {
    return "";
  }

  /** A value and what it means. */
  static <T> PagingOption<T> of(T value, String description) {
    return PagingOption.<T>builder().value(value).description(description).build();
  }

  /** A builder with nothing set. */
  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Builds a {@link PagingOption}.
   *
   * @param <T> the type of the value
   */
  final class Builder<T> extends ImmutablePagingOption.Builder<T> {
    Builder() {}
  }
}
