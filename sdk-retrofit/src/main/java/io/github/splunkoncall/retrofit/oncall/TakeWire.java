package io.github.splunkoncall.retrofit.oncall;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import org.jspecify.annotations.Nullable;

/** Taking on-call on the wire. */
public final class TakeWire {
  /** Who takes over from whom. */
  public static final Codec<Take> REQUEST =
      Table.of(Draft::new, Draft::take)
          .field("fromUser", STRING, Take::fromUser, (draft, user) -> draft.fromUser = user)
          .field("toUser", STRING, Take::toUser, (draft, user) -> draft.toUser = user)
          .build();

  /** The answer: a word. */
  public static final Codec<String> RESULT = Table.envelope("result", STRING).build();

  private TakeWire() {}

  /** Who takes over from whom: two usernames. */
  public record Take(String fromUser, String toUser) {}

  private static final class Draft {
    private @Nullable String fromUser;
    private @Nullable String toUser;

    Take take() {
      if (fromUser == null || toUser == null) {
        throw new IllegalStateException("fromUser and toUser must be there");
      }
      return new Take(fromUser, toUser);
    }
  }
}
