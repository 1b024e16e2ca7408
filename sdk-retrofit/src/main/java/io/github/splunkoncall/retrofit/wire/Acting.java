package io.github.splunkoncall.retrofit.wire;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A request in the name of a user: on the wire one object, in Java the client's acting user beside
 * the model.
 *
 * @param username the acting user
 * @param request the model
 * @param <R> the type of the model
 */
public record Acting<R>(String username, R request) {
  /** A table that starts with the acting user. */
  public static <R, B> Table.Spec<Acting<R>, Draft<B>> table(
      Supplier<B> newBuilder, Function<B, R> build) {
    return Table.<Acting<R>, Draft<B>>of(
            () -> new Draft<>(newBuilder.get()),
            draft -> new Acting<>(draft.username, build.apply(draft.builder)))
        .field("userName", Codecs.STRING, Acting::username, Draft::username);
  }

  /**
   * An {@link Acting} that is being read.
   *
   * @param <B> the builder of the model
   */
  public static final class Draft<B> {
    private final B builder;
    private String username = "";

    private Draft(B builder) {
      this.builder = builder;
    }

    /** The builder of the model. */
    public B builder() {
      return builder;
    }

    private void username(String value) {
      username = value;
    }
  }
}
